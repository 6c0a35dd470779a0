"""SP501."""

from collections.abc import Iterator
from datetime import date

from segplan.findings import Problem
from segplan.model.followup import State
from segplan.model.view import FollowUpAt, PlanView
from segplan.rules.registry import rule

_NOTHING_DONE = (State.NOT_STARTED, State.STOPPED)


@rule("SP501")
def state_without_result(view: PlanView) -> Iterator[Problem]:
    """Uppföljningen anger ett läge men inte vad som är gjort, eller varför det inte är gjort.

    ## Varför

    Ett läge säger hur långt åtgärden har kommit men inte vad den gav. Den som läser
    uppföljningen behöver resultatet för att kunna bedöma åtgärden. När åtgärden inte är påbörjad
    eller har avbrutits behövs i stället skälet. En åtgärd som enligt tidplanen ännu inte skulle
    ha börjat behöver inget skäl.

    Efterfrågat i en protokollsanteckning: en noggrannare redovisning av hur åtgärderna har
    fungerat.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår  # SP501
        återstår: Tolv kurser hålls under våren 2024.
    ```

    För en åtgärd som inte har blivit av behövs ett skäl:

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: avbruten  # SP501
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna med sammanlagt 140 deltagare.
        återstår: Tolv kurser hålls under våren 2024.
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: avbruten
        avvikelse: Lokalen stängdes i mars och ingen annan fanns att tillgå.
    ```

    En åtgärd som börjar senare har inget att förklara:

    ```yaml
    tidplan: {start: 2023-09-01, slut: 2023-12-15}
    uppföljning:
      - datum: 2023-06-15
        läge: ej_påbörjad
    ```
    """
    for one in view.follow_ups:
        if one.is_retold or _is_explained(one):
            continue
        state = one.entry.state
        place = view.place(*one.route, "läge")
        if state in _NOTHING_DONE:
            yield Problem(
                place,
                f"Uppföljningen av ”{one.measure.heading}” säger {state.value}, men inte varför",
                "Lägg till avvikelse: vad som hindrade åtgärden, och vad som nu händer med den.",
            )
        else:
            yield Problem(
                place,
                f"Uppföljningen av ”{one.measure.heading}” säger {state.value}, men inte vad som är gjort",
                "Lägg till resultat: vad som är gjort, hur mycket, och vad det gav.",
            )


def _is_explained(one: FollowUpAt) -> bool:
    if one.entry.state not in _NOTHING_DONE:
        return one.entry.result is not None
    return one.entry.deviation is not None or _starts_later(one)


def _starts_later(one: FollowUpAt) -> bool:
    start = one.measure.schedule.start if one.measure.schedule else None
    return one.entry.state is State.NOT_STARTED and isinstance(start, date) and start > one.entry.reported_on
