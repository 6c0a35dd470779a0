"""SP101."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP101")
def duplicate_identifier(view: PlanView) -> Iterator[Problem]:
    """Två åtgärder i planen har samma id.

    ## Varför

    Id är åtgärdens permanenta namn. Uppföljning, härkomst och jämförelser mellan år hittar
    åtgärden genom det, och två åtgärder med samma id blandas ihop.

    ## Fel

    ```yaml åtgärder
    - id: läxhjälp
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
    - id: läxhjälp  # SP101
      nr: "1.2"
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
    """
    first: dict[str, Place] = {}
    for route, _, measure in view.measures:
        place = view.place(*route, "id")
        if measure.identifier in first:
            yield Problem(
                place,
                f"Id ”{measure.identifier}” används redan av en annan åtgärd",
                "Ge åtgärden ett eget id som säger vad den är.",
                (RelatedPlace(first[measure.identifier], "används först här"),),
            )
        first.setdefault(measure.identifier, place)
