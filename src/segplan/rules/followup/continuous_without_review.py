"""SP503."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.followup import State
from segplan.model.measure import Measure
from segplan.model.view import FollowUpAt, PlanView
from segplan.rules.registry import rule

_REMEDY = {
    "årets_åtagande_uppfyllt": "Skriv årets_åtagande_uppfyllt: ja eller nej, efter om det som skulle göras i år är gjort.",
    "tidplan.omprövas": "Lägg till omprövas i tidplan: dagen då någon prövar om arbetet ska fortsätta.",
}


@rule("SP503", draft=Severity.WARNING)
def continuous_without_review(view: PlanView) -> Iterator[Problem]:
    """Löpande arbete saknar dag för omprövning eller besked om årets åtagande.

    ## Varför

    Ett arbete utan slut kan stå som pågående i alla år utan att någon prövar om det behövs. En
    dag för omprövning ger det ett slut att förhålla sig till. Besked om årets åtagande visar om
    det som skulle göras i år är gjort.

    ## Fel

    ```yaml
    tidplan:
      start: 2023-02-01
      löpande: ja  # SP503
    ```

    ```yaml
    tidplan:
      start: 2023-02-01
      löpande: ja
      omprövas: 2023-12-31
    uppföljning:
      - datum: 2023-12-15
        läge: löpande  # SP503
        resultat: 24 kurser är hållna med sammanlagt 290 deltagare.
    ```

    ## Rätt

    ```yaml
    tidplan:
      start: 2023-02-01
      löpande: ja
      omprövas: 2023-12-31
    uppföljning:
      - datum: 2023-12-15
        läge: löpande
        årets_åtagande_uppfyllt: ja
        resultat: 24 kurser är hållna med sammanlagt 290 deltagare.
    ```
    """
    for route, _, measure in view.measures:
        if measure.schedule and measure.schedule.continuous and measure.schedule.review is None:
            yield Problem(
                view.place(*route, "tidplan", "löpande"),
                f"”{measure.heading}” är löpande, men ingen dag är satt för att ompröva åtgärden",
                f"Lägg till dagen i tidplan, till exempel omprövas: {view.plan.period[1]}.",
                severity=Severity.WARNING,
            )
    for one in view.follow_ups:
        missing = [] if one.is_retold else _missing(one)
        if one.entry.state is State.CONTINUOUS and missing:
            yield Problem(
                view.place(*one.route, "läge"),
                f"”{one.measure.heading}” är löpande, men uppgift saknas: {' och '.join(missing)}",
                " ".join(_REMEDY[key] for key in missing),
            )


def _missing(one: FollowUpAt) -> list[str]:
    missing = []
    if one.entry.commitment_met is None:
        missing.append("årets_åtagande_uppfyllt")
    if one.entry is one.measure.newest_follow_up and _has_no_end(one.measure):
        missing.append("tidplan.omprövas")
    return missing


def _has_no_end(measure: Measure) -> bool:
    schedule = measure.schedule
    if schedule is None:
        # That there is no tidplan at all is a fault of its own.
        return False
    return not schedule.continuous and schedule.review is None and schedule.end is None
