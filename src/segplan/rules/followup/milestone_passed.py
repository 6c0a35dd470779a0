"""SP514."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.followup import State
from segplan.model.measure import Measure
from segplan.model.targets import Milestone
from segplan.model.view import PlanView
from segplan.rules.followup.due_reports import follow_up_is_open, reports_are_due
from segplan.rules.registry import rule


@rule("SP514", severity=Severity.WARNING, dated=True)
def milestone_passed(view: PlanView) -> Iterator[Problem]:
    """En hållpunkt har passerat utan att det sägs om steget är taget.

    ## Varför

    Hållpunkterna är planens tidiga varningar. När en dag har passerat och ingen har rapporterat
    sedan dess vet läsaren inte om åtgärden är på väg. Regeln gäller så länge planen följs upp.

    ## Fel

    ```yaml åtgärd per 2023-06-30
    hållpunkter:
      - senast: 2023-05-31  # SP514
        vad: Schemat för höstens kurser är klart.
    ```

    ## Rätt

    ```yaml åtgärd per 2023-06-30
    hållpunkter:
      - senast: 2023-05-31
        vad: Schemat för höstens kurser är klart.
        klar: 2023-05-24
      - senast: 2023-09-15
        vad: Anmälan är öppen.
    ```

    En uppföljning efter hållpunkten berättar hur det gick:

    ```yaml åtgärd per 2023-06-30
    hållpunkter:
      - senast: 2023-05-31
        vad: Schemat för höstens kurser är klart.
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Schemat för höstens kurser blir klart i augusti.
        avvikelse: Lokalerna kunde inte bokas före juni.
    ```
    """
    if not follow_up_is_open(view):
        return
    for route, _, measure in view.measures:
        if not measure.follow_ups and reports_are_due(view):
            continue
        for index, milestone in enumerate(measure.milestones):
            if milestone.done is None and milestone.due < view.as_of and _is_untold(measure, milestone):
                yield Problem(
                    view.place(*route, "hållpunkter", index, "senast"),
                    f"Hållpunkten ”{milestone.what.rstrip('.')}” passerade {milestone.due} utan besked",
                    "Lägg till klar med dagen då steget togs, eller en uppföljning som säger hur det går.",
                    dated=True,
                )


def _is_untold(measure: Measure, milestone: Milestone) -> bool:
    newest = measure.newest_follow_up
    if newest is None:
        return True
    return newest.reported_on < milestone.due and newest.state not in (State.DONE, State.STOPPED)
