"""SP816."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP816")
def duplicate_appendix(view: PlanView) -> Iterator[Problem]:
    """Två handlingar i beslutsunderlaget har samma bilagenummer.

    ## Varför

    En hänvisning till bilaga 2 ska peka på en handling. Luckor i numreringen är tillåtna, för så ser
    protokoll ut, men inte dubbletter.

    ## Fel

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
      beslutsunderlag:
        - titel: Åtgärdsplan 2023
          bilaga: 2
        - titel: Nulägesbild Öster
          bilaga: 2  # SP816
    ```

    ## Rätt

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
      beslutsunderlag:
        - titel: Åtgärdsplan 2023
          bilaga: 2
        - titel: Nulägesbild Öster
          bilaga: 4
    ```
    """
    first: dict[int, int] = {}
    for index, paper in enumerate(view.plan.case.papers if view.plan.case else ()):
        if paper.appendix is None:
            continue
        earlier = first.setdefault(paper.appendix, index)
        if earlier != index:
            place = view.place("ärende", "beslutsunderlag", earlier, "bilaga")
            yield Problem(
                view.place("ärende", "beslutsunderlag", index, "bilaga"),
                f"Bilaga {paper.appendix} är redan en annan handling, så en hänvisning dit går inte att följa",
                "Rätta numret efter protokollet.",
                (RelatedPlace(place, "samma nummer"),),
            )
