"""SP212."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP212", draft=Severity.WARNING)
def unknown_owner_in_proposal(view: PlanView) -> Iterator[Problem]:
    """Ansvarig är okänd i en plan som ännu inte är fastställd.

    ## Varför

    Okänt betyder att källan till en fastställd plan inte säger något. I ett förslag går det att
    ta reda på eller bestämma vem som ansvarar, och det ska vara gjort innan planen fastställs.

    ## Fel

    ```yaml plan
    planstatus: beredning
    ```

    ```yaml
    ansvarig: okänt  # SP212
    ```

    Ansvarig räknas upp under okänt:

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml
    okänt: [ansvarig]  # SP212
    # utan: ansvarig
    ```

    ## Rätt

    Planen är fastställd:

    ```yaml
    okänt: [ansvarig]
    # utan: ansvarig
    ```

    Planen är under beredning, och någon är utpekad:

    ```yaml plan
    planstatus: beredning
    ```

    ```yaml
    ansvarig: KF
    ```
    """
    if view.plan.status.is_adopted:
        return
    for route, _, measure in view.measures:
        if measure.has_unknown_owner:
            key = "okänt" if measure.is_unknown("ansvarig") else "ansvarig"
            yield Problem(
                view.place(*route, key),
                f"Ansvarig för ”{measure.heading}” är okänd, men planen är ännu ett förslag",
                "Ta reda på eller bestäm vilken förvaltning och nämnd som ansvarar innan planen fastställs.",
            )
