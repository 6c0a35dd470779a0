"""SP102."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.values import Unknown
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP102")
def duplicate_number(view: PlanView) -> Iterator[Problem]:
    """Två åtgärder i planen har samma nummer.

    ## Varför

    I nämnder och protokoll hänvisar man till åtgärden med dess nummer. Har två åtgärder samma
    nummer går det inte att veta vilken som menas.

    ## Fel

    ```yaml åtgärder
    - id: läxhjälp-på-biblioteket
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
    - id: läxhjälp-i-fritidsgården
      nr: "1.1"  # SP102
      rubrik: Läxhjälp i fritidsgården
      formulering: Fritidsgården erbjuder läxhjälp en kväll i veckan till och med 2023-12-15.
    ```

    ## Rätt

    ```yaml åtgärder
    - id: läxhjälp-på-biblioteket
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
    - id: läxhjälp-i-fritidsgården
      nr: "1.2"
      rubrik: Läxhjälp i fritidsgården
      formulering: Fritidsgården erbjuder läxhjälp en kväll i veckan till och med 2023-12-15.
    ```

    Nummer som källan inte anger är inte lika med varandra:

    ```yaml åtgärder
    - id: läxhjälp-på-biblioteket
      nr: okänt
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
    - id: läxhjälp-i-fritidsgården
      nr: okänt
      rubrik: Läxhjälp i fritidsgården
      formulering: Fritidsgården erbjuder läxhjälp en kväll i veckan till och med 2023-12-15.
    ```
    """
    first: dict[str, tuple[Place, str]] = {}
    for route, _, measure in view.measures:
        if isinstance(measure.number, Unknown):
            continue
        place = view.place(*route, "nr")
        if measure.number in first:
            other, heading = first[measure.number]
            yield Problem(
                place,
                f"Åtgärden ”{heading}” har redan nummer {measure.number}",
                "Ge åtgärden nästa lediga nummer i området.",
                (RelatedPlace(other, "används först här"),),
            )
        first.setdefault(measure.number, (place, measure.heading))
