"""SP821."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.remarks import HandlingState, RemarkKind
from segplan.model.view import PlanView
from segplan.rules.registry import rule

_ASKING = (RemarkKind.QUESTION, RemarkKind.REQUEST, RemarkKind.PROPOSAL)


@rule("SP821", severity=Severity.HINT, optional=True)
def remark_without_answer(view: PlanView) -> Iterator[Problem]:
    """En fråga eller ett förslag i en protokollsanteckning har inte fått något svar.

    ## Varför

    En protokollsanteckning är ofta det enda sättet att föra fram ett förslag när ärendet bara ska
    noteras. Den som lämnade den vill se om den är beaktad, delvis eller inte, och varför. Rådet är
    frivilligt: att inget svar finns i handlingarna kan vara det enda som är känt.

    ## Fel

    ```yaml plan
    protokollsanteckningar:
      - parti: A
        källa: protokoll
        punkter:
          - nr: 1
            slag: fråga
            sammanfattning: Genomförs åtgärd 1.1 under året?
            hantering:
              läge: inget_svar_i_handlingarna  # SP821
    ```

    ## Rätt

    ```yaml plan
    protokollsanteckningar:
      - parti: A
        källa: protokoll
        punkter:
          - nr: 1
            slag: fråga
            sammanfattning: Genomförs åtgärd 1.1 under året?
            hantering:
              läge: beaktad
              text: Ja. Tidplanen är tillagd.
              källa: protokoll
    ```
    """
    for index, remark in enumerate(view.plan.remarks):
        for number, point in enumerate(remark.points):
            if point.kind in _ASKING and point.handling.state is HandlingState.NO_ANSWER:
                yield Problem(
                    view.place("protokollsanteckningar", index, "punkter", number, "hantering", "läge"),
                    f"{point.kind.value.capitalize()} från {remark.party} har inte fått något svar",
                    "Svara i nästa plan: läge beaktad, delvis eller inte_beaktad, med text och källa.",
                )
