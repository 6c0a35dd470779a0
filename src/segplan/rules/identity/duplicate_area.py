"""SP104."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP104")
def duplicate_area(view: PlanView) -> Iterator[Problem]:
    """Två områden i planen har samma nummer eller samma namn.

    ## Varför

    Åtgärdernas nummer börjar med områdets, och sammanställningarna räknar åtgärder per område. Delar
    två områden nummer eller namn vet läsaren inte vilket som menas.

    ## Fel

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        åtgärder: []
      - nr: 1  # SP104
        namn: Trygga kvällar
        åtgärder: []
      - nr: 2
        namn: En rikare fritid  # SP104
        åtgärder: []
    ```

    ## Rätt

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        åtgärder: []
      - nr: 2
        namn: Trygga kvällar
        åtgärder: []
    ```
    """
    first: dict[int | str, Place] = {}
    for index, area in enumerate(view.plan.areas):
        for key, value in (("nr", area.number), ("namn", area.name)):
            place = view.place("områden", index, key)
            if value in first:
                yield Problem(
                    place,
                    f"Ett annat område har redan {f'nummer {value}' if key == 'nr' else f'namnet ”{value}”'}",
                    "Ge området ett eget nummer och namn, eller slå ihop områdena.",
                    (RelatedPlace(first[value], "används först här"),),
                )
            first.setdefault(value, place)
