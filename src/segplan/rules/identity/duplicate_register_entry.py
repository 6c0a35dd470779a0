"""SP111."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.registers.acceptances import AcceptanceRegister
from segplan.model.view import RegisterView
from segplan.model.walk import fields_by_key
from segplan.places import Place, Route
from segplan.rules.registry import rule


@rule("SP111")
def duplicate_register_entry(view: RegisterView) -> Iterator[Problem]:
    """Två poster i ett register har samma id eller kod.

    ## Varför

    Planerna pekar på posten med dess id eller kod. Finns två går det inte att veta
    vilken som menas.

    ## Fel

    ```yaml geografi
    platser:
      - id: öster
        namn: Öster
        slag: stadsdel
      - id: öster  # SP111
        namn: Östra skolan
        slag: skola
    ```

    ```yaml organisation
    organisationer:
      - kod: KF
        namn: Kulturförvaltningen
        slag: förvaltning
      - kod: KF  # SP111
        namn: Kommunfullmäktige
        slag: nämnd
    ```

    ## Rätt

    ```yaml geografi
    platser:
      - id: öster
        namn: Öster
        slag: stadsdel
      - id: östra-skolan
        namn: Östra skolan
        slag: skola
    ```
    """
    for name, register in view.registers.by_name.items():
        if isinstance(register, AcceptanceRegister):
            continue  # kod is there the rule's, and several entries may accept the same rule
        first: dict[tuple[Route, object], Place] = {}
        for route, part in view.registers.parts[name]:
            key = next((key for key in ("id", "kod") if key in fields_by_key(type(part))), None)
            if key is None or not route or not isinstance(route[-1], int):
                continue
            value = getattr(part, fields_by_key(type(part))[key])
            place = view.place(name, *route, key)
            if (route[:-1], value) in first:
                yield Problem(
                    place,
                    f"”{value}” används redan av en annan post",
                    f"Ge posten {'ett eget id' if key == 'id' else 'en egen kod'}, eller slå ihop posterna.",
                    (RelatedPlace(first[route[:-1], value], "används först här"),),
                )
            first.setdefault((route[:-1], value), place)
