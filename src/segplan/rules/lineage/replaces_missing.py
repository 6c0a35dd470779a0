"""SP611."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP611", severity=Severity.WARNING)
def replaces_missing(view: PlanView) -> Iterator[Problem]:
    """Planen säger inte vilken plan den ersätter, fast tidigare planer finns.

    ## Varför

    Utan ersätter prövas inte om åtgärderna i den förra planen är redovisade, och planerna hänger
    inte ihop för den som läser dem. Ett år utan plan är inget hinder: planen ersätter den närmast
    tidigare.

    ## Fel

    ```yaml åtgärd 2021
    id: prova-på-kurser
    ```

    ```yaml plan
    år: 2023  # SP611
    ```

    ## Rätt

    ```yaml åtgärd 2021
    id: prova-på-kurser
    ```

    ```yaml plan
    år: 2023
    ersätter: 2021
    ```

    Den första planen ersätter ingen:

    ```yaml plan
    år: 2023
    ```
    """
    if view.alone or view.plan.replaces is not None:
        return
    earlier = [year for year in (*view.series.plans, *view.series.unreadable) if year < view.plan.year]
    if earlier:
        yield Problem(
            view.place("giltighetstid" if view.plan.validity else "år"),
            "Planen säger inte vilken plan den ersätter, fast tidigare planer finns",
            f"Lägg till ersätter: {max(earlier)}, eller året för den plan som ersätts. "
            f"Är det osäkert vilken: skriv ersätter: {{plan: {max(earlier)}, säkert: nej}}.",
        )
