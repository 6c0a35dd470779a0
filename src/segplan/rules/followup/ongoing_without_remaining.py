"""SP507."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.followup import State
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP507", severity=Severity.WARNING)
def ongoing_without_remaining(view: PlanView) -> Iterator[Problem]:
    """Åtgärden pågår, men uppföljningen säger inte vad som återstår.

    ## Varför

    ”Pågår” rymmer allt från knappt påbörjat till nästan klart. Läsaren behöver veta vad som är
    kvar att göra och när det blir klart för att kunna skilja det ena från det andra. Bara den
    senaste posten prövas.

    Uppmärksammat i ett protokoll: spannet inom pågår är mycket brett, från nyss inlett till sådant
    som aldrig får ett slut.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår  # SP507
        resultat: Tolv kurser är hållna med sammanlagt 140 deltagare.
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna med sammanlagt 140 deltagare.
        återstår: Tolv kurser hålls till och med den 30 april 2024.
    ```
    """
    for one in view.newest_follow_ups:
        state = one.entry.state
        if state in (State.STARTED, State.ONGOING) and one.entry.remaining is None and not one.is_retold:
            yield Problem(
                view.place(*one.route, "läge"),
                f"”{one.measure.heading}” har läget {state.value}, men det framgår inte vad som återstår",
                "Lägg till återstår: vad som är kvar att göra och när det blir klart.",
            )
