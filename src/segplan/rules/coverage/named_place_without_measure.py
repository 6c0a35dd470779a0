"""SP707."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.registers.geography import GeographicPlace, PlaceKind
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP707", severity=Severity.WARNING)
def named_place_without_measure(view: PlanView) -> Iterator[Problem]:
    """En stadsdel som planen nämner har ingen åtgärd.

    ## Varför

    Den som bor i en stadsdel som planen beskriver som ett problem vill veta vad som ska göras där. Prövas
    för stadsdelar i registret geografi som är utpekade eller nämns i bakgrund, syfte eller nuläge. En
    åtgärd för hela kommunen räcker inte: den säger inget om just den stadsdelen.

    ## Fel

    ```yaml plan
    bakgrund: På Söder är hälften så många barn med i en förening.  # SP707
    ```
    ```yaml geografi
    platser:
      - id: öster
        namn: Öster
        slag: stadsdel
      - id: söder
        namn: Söder
        slag: stadsdel
    ```

    ## Rätt

    ```yaml plan
    bakgrund: På Söder är hälften så många barn med i en förening.
    ```
    ```yaml
    geografi: [öster, söder]
    ```
    ```yaml geografi
    platser:
      - id: öster
        namn: Öster
        slag: stadsdel
      - id: söder
        namn: Söder
        slag: stadsdel
    ```
    """
    served = {identifier for measure in view.plan.measures for identifier in measure.geography}
    if not served:
        return
    for identifier, place in view.registers.place_by_id.items():
        if place.kind is not PlaceKind.DISTRICT or identifier in served or served & set(_inside(view, identifier)):
            continue
        where = _named_at(view, place)
        if where is not None:
            yield Problem(
                where,
                f"Planen nämner {place.name}, men ingen åtgärd gäller där",
                f"Lägg till {identifier} i geografi på den åtgärd som gäller {place.name}, eller besluta om en åtgärd.",
            )


def _inside(view: PlanView, identifier: str) -> Iterator[str]:
    return (one.identifier for one in view.registers.place_by_id.values() if one.part_of == identifier)


def _named_at(view: PlanView, place: GeographicPlace) -> Place | None:
    """Give where the plan names a place first, or its measures when the place is pointed out."""
    plan = view.plan
    texts: list[tuple[tuple[str | int, ...], str | None]] = [
        (("bakgrund",), plan.background),
        (("syfte",), plan.purpose),
    ]
    texts += [(("områden", index, "nuläge"), area.situation) for index, area in enumerate(plan.areas)]
    name = re.compile(rf"(?<!\w){re.escape(place.name)}(?!\w)")
    for route, text in texts:
        found = name.search(text) if text else None
        if found:
            return view.place(*route, words=found.span())
    return view.place("områden", on_key=True) if place.target_district else None
