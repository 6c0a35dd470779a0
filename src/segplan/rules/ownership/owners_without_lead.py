"""SP207."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.ownership.judgement import Reason
from segplan.ownership.parts import siblings, without_label
from segplan.rules.ownership.owners import owner_texts
from segplan.rules.registry import rule


@rule("SP207", draft=Severity.WARNING)
def owners_without_lead(view: PlanView) -> Iterator[Problem]:
    """Flera är ansvariga utan att någon leder.

    ## Varför

    Två som delar ansvaret väntar på varandra. Den som leder ska kunna kalla till möte, begära in
    uppgifter och svara i nämnden; de andra medverkar.

    ## Fel

    ```yaml
    ansvarig: Kulturförvaltningen och Skolförvaltningen  # SP207
    ```

    ```yaml
    ansvarig:
      förvaltning: KF/SF  # SP207
    ```

    ```yaml
    ansvarig: Kulturförvaltningen, Skolförvaltningen samt polisen  # SP207
    ```

    ## Rätt

    ```yaml
    ansvarig:
      förvaltning: KF
    medverkande:
      - aktör: SF
        roll: samverkar
    ```

    ```yaml
    ansvarig: Kulturförvaltningen i samverkan med Skolförvaltningen
    ```

    ```yaml
    ansvarig: Kulturförvaltningen (huvudansvar), Skolförvaltningen, polisen
    ```
    """
    for owner in owner_texts(view):
        if owner.judgement.reason is Reason.EQUALS:
            first, *others = [part.text.strip() for part in siblings(without_label(owner.text)).parts]
            yield Problem(
                owner.place(view),
                f"”{owner.text}” säger inte vem som leder",
                f"Skriv den som leder som ansvarig, till exempel {first}, och de andra under medverkande: {', '.join(others)}.",
            )
