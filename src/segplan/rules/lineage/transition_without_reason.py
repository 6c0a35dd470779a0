"""SP609."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import Transition
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP609", severity=Severity.HINT)
def transition_without_reason(view: PlanView) -> Iterator[Problem]:
    """En åtgärd är omarbetad, delad eller sammanslagen utan att det framgår varför.

    ## Varför

    Jämförelsen mellan två planer visar att åtgärden har ändrats. Skälet gör att läsaren slipper
    gissa om det är en skärpning, en anpassning eller ett steg tillbaka. Ett skäl räcker för en
    sammanslagning.

    ## Fel

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: läxhjälp
        förändring: omarbetad  # SP609
    ```

    ## Rätt

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: läxhjälp
        förändring: omarbetad
        skäl: Antalet kvällar halverades när biblioteket fick kortare öppettider.
    ```
    """
    for route, _, measure in view.measures:
        changed = [
            index
            for index, predecessor in enumerate(measure.predecessors)
            if predecessor.transition is not Transition.CONTINUED
        ]
        if changed and not any(measure.predecessors[index].reason for index in changed):
            first = measure.predecessors[changed[0]]
            yield Problem(
                view.place(*route, "föregångare", changed[0], "förändring"),
                f"”{measure.heading}” är {first.transition.value} ur planen för {first.plan}, men det framgår inte varför",
                "Lägg till skäl: vad som ändrades och varför.",
            )
