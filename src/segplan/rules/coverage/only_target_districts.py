"""SP708."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.registers.geography import PlaceKind
from segplan.model.view import PlanView
from segplan.rules.registry import rule

_WIDER = (PlaceKind.MUNICIPALITY, PlaceKind.CITY, PlaceKind.STRONG_AREAS, PlaceKind.URBAN_AREAS, PlaceKind.COUNTRYSIDE)


@rule("SP708", severity=Severity.HINT)
def only_target_districts(view: PlanView) -> Iterator[Problem]:
    """Alla åtgärder gäller de utpekade stadsdelarna.

    ## Varför

    Segregation är ett förhållande mellan områden. En plan som bara nämner de stadsdelar som har det svårast
    lämnar resten av kommunen utanför: skolvalet, bostadsbyggandet och områdena med störst resurser.
    Efterfrågat i protokollsanteckningar.

    ## Fel

    ```yaml plan
    områden:  # SP708
      - nr: 1
        namn: En rikare fritid
        åtgärder:
          - {id: lampor, nr: "1.1", rubrik: Lampor, formulering: Tio lampor byts i maj., geografi: [öster]}
          - {id: bänkar, nr: "1.2", rubrik: Bänkar, formulering: Tio bänkar byts i maj., geografi: [öster]}
    ```
    ```yaml geografi
    platser:
      - id: öster
        namn: Öster
        slag: stadsdel
        utpekad: ja
    ```

    ## Rätt

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        åtgärder:
          - {id: lampor, nr: "1.1", rubrik: Lampor, formulering: Tio lampor byts i maj., geografi: [öster]}
          - {id: bänkar, nr: "1.2", rubrik: Bänkar, formulering: Tio bänkar byts i maj., geografi: [hela-kommunen]}
    ```
    ```yaml geografi
    platser:
      - id: öster
        namn: Öster
        slag: stadsdel
        utpekad: ja
      - id: hela-kommunen
        namn: Hela kommunen
        slag: kommun
    ```
    """
    placed = {one: view.registers.place_by_id.get(one) for measure in view.plan.measures for one in measure.geography}
    places = [place for place in placed.values() if place is not None]
    if not places or len(view.measures) < 2:
        return
    if all(place.target_district for place in places) and not any(place.kind in _WIDER for place in places):
        yield Problem(
            view.place("områden", on_key=True),
            "Alla åtgärder med geografi gäller de utpekade stadsdelarna, ingen resten av kommunen",
            "Ta med åtgärder för hela kommunen eller för områden med starka resurser, eller skriv i syfte varför planen "
            "bara gäller de utpekade.",
        )
