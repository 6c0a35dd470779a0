"""SP510."""

from collections.abc import Iterator
from datetime import date

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.followup import FollowUp, State
from segplan.model.view import PlanView
from segplan.rules.followup.due_reports import follow_up_is_open, reports_are_due
from segplan.rules.registry import rule

_CLOSED = (State.DONE, State.STOPPED, State.CONTINUOUS)


@rule("SP510", severity=Severity.WARNING, dated=True)
def deadline_passed(view: PlanView) -> Iterator[Problem]:
    """Åtgärden skulle ha varit klar men är inte rapporterad som klar.

    ## Varför

    En åtgärd vars sista dag har passerat är antingen klar, försenad eller avbruten. Läsaren ska
    få veta vilket. Regeln gäller så länge planen följs upp, det vill säga tills en senare plan
    har ersatt den och redovisar vad åtgärden blev.

    ## Fel

    ```yaml åtgärd per 2023-06-30
    tidplan:
      start: 2023-02-01
      slut: 2023-05-31  # SP510
    uppföljning:
      - datum: 2023-04-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls till och med maj.
    ```

    Förklaras förseningen i en rapport efter den sista dagen blir fyndet ett råd:

    ```yaml åtgärd per 2023-06-30
    tidplan:
      start: 2023-02-01
      slut: 2023-05-31  # SP510
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls till och med september.
        avvikelse: Lokalen var stängd i april och maj.
    ```

    ## Rätt

    ```yaml åtgärd per 2023-06-30
    tidplan:
      start: 2023-02-01
      slut: 2023-05-31
    uppföljning:
      - datum: 2023-06-07
        läge: genomförd
        resultat: 24 kurser är hållna.
        verifieras_av: [Kulturskolans kursregister]
    ```
    """
    if not follow_up_is_open(view):
        return
    for route, _, measure in view.measures:
        newest = measure.newest_follow_up
        end = measure.schedule.end if measure.schedule else None
        if not isinstance(end, date) or end >= view.as_of:
            continue
        place = view.place(*route, "tidplan", "slut")
        if newest is None:
            if not (reports_are_due(view) or measure.is_retold or measure.is_unknown("uppföljning")):
                yield Problem(
                    place,
                    f"”{measure.heading}” skulle vara klar {end}, men är inte följd upp",
                    "Lägg till uppföljning med datum, läge och resultat.",
                    dated=True,
                )
        elif newest.state not in _CLOSED:
            said = view.place(*route, "uppföljning", measure.follow_ups.index(newest), "läge")
            yield Problem(
                place,
                f"”{measure.heading}” skulle vara klar {end}, men har läget {newest.state.value}",
                "Rapportera ett nytt läge. Är åtgärden försenad: skriv skälet i avvikelse och en ny dag i återstår.",
                (RelatedPlace(said, f"den senaste uppföljningen, {newest.reported_on}"),),
                severity=Severity.HINT if _is_explained(newest, end) else None,
                dated=True,
            )


def _is_explained(newest: FollowUp, end: date) -> bool:
    """Tell whether a report after the last day says why the measure is late and what remains."""
    return newest.reported_on >= end and newest.deviation is not None and newest.remaining is not None
