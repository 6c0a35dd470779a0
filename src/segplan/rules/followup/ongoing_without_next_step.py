"""SP517."""

from collections.abc import Iterator
from datetime import date

from segplan.findings import Problem, Severity
from segplan.model.followup import FollowUp, State
from segplan.model.measure import Measure
from segplan.model.view import FollowUpAt, PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE
from segplan.wording.deadlines import names_time


@rule("SP517", severity=Severity.WARNING, silent_when=(*VAGUE, "SP312", "SP507", "SP510", "SP513"))
def ongoing_without_next_step(view: PlanView) -> Iterator[Problem]:
    """Åtgärden pågår, men nästa steg har ingen tid.

    ## Varför

    ”Pågår” kan betyda allt från nyss inlett till aldrig avslutat. Vad som återstår säger hur mycket som
    är kvar; en tid säger när någon ska fråga igen. Saknas den kan åtgärden pågå år efter år. Tiden kan stå
    i återstår, i en kommande hållpunkt eller i ett slut som inte har passerat.

    ## Fel

    ```yaml
    # utan: mått
    tidplan:
      start: 2023-02-01
      löpande: ja
      omprövas: 2023-10-15
    uppföljning:
      - datum: 2023-12-15
        läge: pågår  # SP517
        resultat: Tolv kurser är hållna med sammanlagt 140 deltagare.
        återstår: Resten av kurserna.
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna med sammanlagt 140 deltagare.
        återstår: Tolv kurser hålls till och med den 30 april 2024.
    ```

    ```yaml
    hållpunkter:
      - senast: 2024-03-31
        vad: Lokal för vårens kurser är bokad.
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna med sammanlagt 140 deltagare.
        återstår: Resten av kurserna.
    ```
    """
    for one in view.newest_follow_ups:
        entry = one.entry
        if entry.state not in (State.STARTED, State.ONGOING) or _is_retold(one) or entry.remaining is None:
            continue
        if not _has_next_day(one.measure, entry) and not names_time(entry.remaining):
            yield Problem(
                view.place(*one.route, "läge"),
                f"”{one.measure.heading}” har läget {entry.state.value}, men det framgår inte när nästa steg är taget",
                "Skriv i återstår när det blir klart, eller lägg till en hållpunkt: senast och vad som då är gjort. Är arbetet "
                "utan slut: använd läget löpande, med omprövas i tidplanen.",
            )


def _is_retold(one: FollowUpAt) -> bool:
    """Tell whether nobody can know the next step, since the measure or its report is retold."""
    return one.is_retold or one.measure.is_retold


def _has_next_day(measure: Measure, entry: FollowUp) -> bool:
    """Tell whether a day after the report is set for the measure's next step, review or end."""
    schedule = measure.schedule
    days = [milestone.due for milestone in measure.milestones if milestone.done is None]
    days += [one for one in ((schedule.end, schedule.review) if schedule else ()) if isinstance(one, date)]
    return any(one > entry.reported_on for one in days)
