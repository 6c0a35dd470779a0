"""SP605."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.rules.lineage.accounts import named_predecessors
from segplan.rules.registry import rule


@rule("SP605")
def predecessor_cycle(view: PlanView) -> Iterator[Problem]:
    """Planen ersätter, eller en åtgärd kommer av, en plan som inte är tidigare.

    ## Varför

    Härkomst går bakåt i tiden. En plan som ersätter sig själv eller en senare plan, eller en
    åtgärd med en föregångare i samma eller en senare plan, ger en historia utan början.

    ## Fel

    ```yaml plan
    ersätter: 2023  # SP605
    ```

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    ```

    ```yaml
    föregångare:
      - plan: 2023  # SP605
        id: läxhjälp
        förändring: fortsätter
    ```

    ## Rätt

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: läxhjälp
        förändring: fortsätter
    ```
    """
    year = view.plan.year
    if view.plan.replaces and view.plan.replaces.plan >= year:
        yield Problem(
            view.place("ersätter", "plan"),
            f"Planen för {year} kan inte ersätta planen för {view.plan.replaces.plan}",
            "Skriv året för den tidigare plan som den här planen ersätter.",
        )
    for at in named_predecessors(view):
        if at.predecessor.plan >= year:
            yield Problem(
                view.place(*at.route, "plan"),
                f"Föregångaren står i planen för {at.predecessor.plan}, som inte är tidigare än {year}",
                "Skriv året för den tidigare plan som föregångaren står i.",
            )
