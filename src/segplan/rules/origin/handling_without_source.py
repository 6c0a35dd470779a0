"""SP806."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.remarks import HandlingState
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP806")
def handling_without_source(view: PlanView) -> Iterator[Problem]:
    """En protokollsanteckning sägs vara hanterad, men det framgår inte hur eller var.

    ## Varför

    Att en invändning är beaktad eller avvisad är ett påstående om kommunen och om ett parti. Det
    behöver en text som säger vad som hände och en handling som visar det. Finns det inget svar i
    handlingarna är inget_svar_i_handlingarna rätt läge.

    ## Fel

    ```yaml plan
    protokollsanteckningar:
      - parti: X
        källa: protokoll
        punkter:
          - nr: 1
            slag: begäran
            sammanfattning: Partiet vill ha en ansvarig för varje åtgärd.
            hantering:
              läge: beaktad  # SP806
    ```

    ## Rätt

    ```yaml plan
    protokollsanteckningar:
      - parti: X
        källa: protokoll
        punkter:
          - nr: 1
            slag: begäran
            sammanfattning: Partiet vill ha en ansvarig för varje åtgärd.
            hantering:
              läge: beaktad
              text: Alla åtgärder har fått en ansvarig förvaltning.
              källa: protokoll
          - nr: 2
            slag: fråga
            sammanfattning: Partiet frågar vad planen kostar.
            hantering:
              läge: inget_svar_i_handlingarna
    ```
    """
    for index, remark in enumerate(view.plan.remarks):
        for number, point in enumerate(remark.points):
            handling = point.handling
            missing = [
                f"”{key}”" for key, value in (("text", handling.text), ("källa", handling.source)) if value is None
            ]
            if missing and handling.state is not HandlingState.NO_ANSWER:
                yield Problem(
                    view.place("protokollsanteckningar", index, "punkter", number, "hantering", "läge"),
                    f"Punkt {point.number} sägs vara ”{handling.state.value}”, men {' och '.join(missing)} saknas",
                    "Skriv i text vad som hände och i källa vilken handling som visar det, "
                    f"eller sätt läge: {HandlingState.NO_ANSWER.value}.",
                )
