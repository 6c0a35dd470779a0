"""SP502."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.followup import NO_EVIDENCE, State
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP502")
def done_without_evidence(view: PlanView) -> Iterator[Problem]:
    """Åtgärden sägs vara genomförd, men inget verifierar det.

    ## Varför

    Den som granskar planen ska kunna kontrollera att åtgärden är gjord. Det kan vara ett
    protokoll, en deltagarlista eller statistik. Finns det inget är ”ingen evidens” ett ärligt
    svar, men det syns då i granskningen som ett råd.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd  # SP502
        resultat: 24 kurser är hållna med sammanlagt 290 deltagare.
    ```

    Att det saknas underlag är tillåtet att säga, men det påpekas:

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 24 kurser är hållna med sammanlagt 290 deltagare.
        verifieras_av: [ingen evidens]  # SP502
    ```

    Både ett underlag och ”ingen evidens” kan inte stämma:

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 24 kurser är hållna med sammanlagt 290 deltagare.
        verifieras_av:
          - Kulturskolans kursregister
          - ingen evidens  # SP502
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 24 kurser är hållna med sammanlagt 290 deltagare.
        verifieras_av: [Kulturskolans kursregister]
    ```
    """
    for one in view.follow_ups:
        if one.entry.state is not State.DONE or one.is_retold:
            continue
        heading, evidence = one.measure.heading, [text.casefold() for text in one.entry.evidence]
        if not evidence:
            yield Problem(
                view.place(*one.route, "läge"),
                f"”{heading}” sägs vara genomförd, men inget verifierar det",
                f"Lägg till verifieras_av med de handlingar eller uppgifter som visar det, eller [{NO_EVIDENCE}].",
            )
        elif NO_EVIDENCE not in evidence:
            continue
        elif len(evidence) == 1:
            yield Problem(
                view.place(*one.route, "verifieras_av", 0),
                f"Planen säger själv att inget verifierar att ”{heading}” är genomförd",
                "Ange ett protokoll, en lista eller statistik om något finns; annars kan det stå kvar.",
                severity=Severity.HINT,
            )
        else:
            yield Problem(
                view.place(*one.route, "verifieras_av", evidence.index(NO_EVIDENCE)),
                f"”{heading}” har både underlag och ”{NO_EVIDENCE}”",
                f"Ta bort ”{NO_EVIDENCE}” om underlaget visar resultatet, annars ta bort underlaget.",
            )
