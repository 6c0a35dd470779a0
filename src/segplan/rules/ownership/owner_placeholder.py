"""SP202."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.ownership.judgement import Reason, Verdict
from segplan.rules.ownership.owners import owner_texts
from segplan.rules.registry import rule


@rule("SP202", draft=Severity.WARNING)
def owner_placeholder(view: PlanView) -> Iterator[Problem]:
    """Fältet ansvarig är ifyllt, men ingen är utpekad.

    ## Varför

    Ett streck, ”utses senare” eller ”se ovan” ser ut som ett svar men är inget. Åtgärden räknas
    som om den hade en ansvarig, och frågan ställs inte igen.

    ## Fel

    ```yaml
    ansvarig: "-"  # SP202
    ```

    ```yaml
    ansvarig:
      förvaltning: utses senare  # SP202
    ```

    ```yaml
    ansvarig: se ovan  # SP202
    ```

    ```yaml
    ansvarig: Vakant  # SP202
    ```

    ## Rätt

    ```yaml
    ansvarig: KF
    ```

    Källan säger inte vem som är ansvarig:

    ```yaml
    ansvarig: okänt
    ```
    """
    for owner in owner_texts(view):
        if owner.judgement.verdict is Verdict.MISSING:
            is_reference = owner.judgement.reason is Reason.REFERENCE
            yield Problem(
                owner.place(view),
                f"”{owner.text}” är ingen ansvarig",
                "Skriv ut den förvaltning som hänvisningen leder till."
                if is_reference
                else "Skriv den förvaltning och nämnd som svarar för åtgärden. Är ingen utsedd: ta upp det innan planen fastställs.",
            )
