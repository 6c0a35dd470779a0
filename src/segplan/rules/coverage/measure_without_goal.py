"""SP704."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP704", severity=Severity.HINT)
def measure_without_goal(view: PlanView) -> Iterator[Problem]:
    """Åtgärden tjänar inget mål, fast planen i övrigt knyter åtgärder till mål.

    ## Varför

    En åtgärd ska gå att härleda till det mål den bidrar till; annars säger antalet gjorda åtgärder inget
    om målen nås (Sveriges Kommuner och Regioner, Mål- och resultatstyrning). Rådet ges bara i planer som
    använder mål. Ett mål på området gäller alla dess åtgärder.

    ## Fel

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        mål: [rik-fritid]
        åtgärder: []
      - nr: 2
        namn: Trygga platser
        åtgärder:
          - id: lampor
            nr: "2.1"
            rubrik: Lampor i parken  # SP704
            formulering: Kulturförvaltningen byter tio lampor i parken senast 2023-11-30.
    ```

    ## Rätt

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        mål: [rik-fritid]
        åtgärder:
          - id: lampor
            nr: "1.1"
            rubrik: Lampor i parken
            formulering: Kulturförvaltningen byter tio lampor i parken senast 2023-11-30.
    ```
    """
    uses_goals = any(area.goals for area in view.plan.areas) or any(one.board_goals for one in view.plan.measures)
    if not uses_goals:
        return
    for route, area, measure in view.measures:
        if area.goals or measure.board_goals or measure.is_retold or measure.is_unknown("nämndmål"):
            continue
        yield Problem(
            view.place(*route, "rubrik"),
            f"”{measure.heading}” tjänar inget mål, så den går inte att härleda till det som planen ska uppnå",
            "Lägg till nämndmål på åtgärden, eller mål på området, med id ur registret mål.",
        )
