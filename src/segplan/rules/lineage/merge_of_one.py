"""SP607."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import Measure, Transition
from segplan.model.view import PlanView
from segplan.rules.lineage.accounts import named_predecessors
from segplan.rules.registry import rule


@rule("SP607", severity=Severity.WARNING)
def merge_of_one(view: PlanView) -> Iterator[Problem]:
    """En åtgärd sägs vara sammanslagen men har bara en föregångare.

    ## Varför

    En sammanslagen åtgärd kommer av minst två. Nämns bara en ser den andra ut att ha försvunnit,
    eller så är åtgärden omarbetad och inte sammanslagen. Samma id i den ersatta planen räknas som
    en föregångare.

    ## Fel

    ```yaml åtgärd 2022
    id: läxhjälp
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    id: studiestöd-på-biblioteket
    föregångare:
      - plan: 2022
        id: läxhjälp
        förändring: sammanslagen  # SP607
        skäl: Läxhjälpen och språkkaféet har samma lokal.
    ```

    ## Rätt

    ```yaml åtgärder 2022
    - id: läxhjälp
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2022-12-15.
    - id: språkkafé
      nr: "1.2"
      rubrik: Språkkafé på biblioteket
      formulering: Biblioteket håller språkkafé en kväll i veckan till och med 2022-12-15.
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    id: studiestöd-på-biblioteket
    föregångare:
      - plan: 2022
        id: läxhjälp
        förändring: sammanslagen
        skäl: Läxhjälpen och språkkaféet har samma lokal.
      - plan: 2022
        id: språkkafé
        förändring: sammanslagen
        skäl: Läxhjälpen och språkkaféet har samma lokal.
    ```
    """
    replaced = view.predecessor
    if replaced is None:
        return
    known = {measure.identifier for measure in replaced.measures}
    for at in named_predecessors(view):
        if at.predecessor.transition is Transition.MERGED and _count(at.measure, replaced.year, known) == 1:
            yield Problem(
                view.place(*at.route, "förändring"),
                f"”{at.measure.heading}” sägs vara sammanslagen, men har bara en föregångare",
                "Skriv även de andra åtgärder som slogs ihop, eller ändra till förändring: omarbetad.",
            )


def _count(measure: Measure, replaced: int, known: set[str]) -> int:
    named = {(one.plan, one.identifier) for one in measure.predecessors}
    if measure.identifier in known:
        named.add((replaced, measure.identifier))
    return len(named)
