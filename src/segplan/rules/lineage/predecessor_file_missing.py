"""SP608."""

from collections.abc import Iterator

from segplan.edits import Remove
from segplan.findings import Fix, Problem
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP608")
def predecessor_file_missing(view: PlanView) -> Iterator[Problem]:
    """Den ersatta planens fil saknas utan att planen säger det, eller sägs saknas fast den finns.

    ## Varför

    Utan den ersatta planen går det inte att pröva om varje åtgärd är redovisad. Läsaren ska veta
    att prövningen inte är gjord, och varför.

    ## Fel

    ```yaml plan
    ersätter: 2022  # SP608
    ```

    ```yaml plan
    ersätter:
      plan: 2022
      fil_saknas: ja  # SP608
    ```

    ```yaml åtgärd 2022
    id: prova-på-kurser
    ```

    ## Rätt

    ```yaml plan
    ersätter:
      plan: 2022
      fil_saknas: ja
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml åtgärd 2022
    id: prova-på-kurser
    ```

    ## Automatisk rättning

    Finns filen tas fil_saknas bort.
    """
    replaces = view.plan.replaces
    if replaces is None or view.alone or replaces.plan >= view.plan.year:
        return
    is_there = replaces.plan in view.series.plans or replaces.plan in view.series.unreadable
    if not is_there and not replaces.file_missing:
        yield Problem(
            view.place("ersätter", "plan"),
            f"Planen ersätter planen för {replaces.plan}, men dess fil finns inte",
            f"Lägg till filen {replaces.plan}.yaml, rätta året, eller skriv "
            f"ersätter: {{plan: {replaces.plan}, fil_saknas: ja}}.",
        )
    elif is_there and replaces.file_missing:
        yield Problem(
            view.place("ersätter", "fil_saknas"),
            f"Filen med planen för {replaces.plan} sägs saknas men finns",
            "Ta bort fil_saknas.",
            fix=Fix("fil_saknas tas bort", (Remove(("ersätter", "fil_saknas")),)),
        )
