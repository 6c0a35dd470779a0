"""SP602."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.rules.lineage.accounts import lineage_from_replaced
from segplan.rules.registry import rule


@rule("SP602")
def dropped_and_carried_on(view: PlanView) -> Iterator[Problem]:
    """En åtgärd förs inte vidare enligt planen, men är ändå med.

    ## Varför

    Planen säger två saker om samma åtgärd: att den är avslutad och att den lever vidare. Den som
    jämför planerna kan inte veta vilket som gäller.

    ## Fel

    ```yaml åtgärd 2022
    id: prova-på-kurser
    ```

    ```yaml plan
    ersätter: 2022
    förs_inte_vidare:
      - plan: 2022
        id: prova-på-kurser  # SP602
        orsak: genomförd
        motivering: De tolv kurserna är hållna.
    ```

    ```yaml
    id: prova-på-kurser
    ```

    ## Rätt

    ```yaml åtgärd 2022
    id: prova-på-kurser
    ```

    ```yaml plan
    ersätter: 2022
    förs_inte_vidare:
      - plan: 2022
        id: prova-på-kurser
        orsak: genomförd
        motivering: De tolv kurserna är hållna.
    ```

    ```yaml
    id: musik-på-öster
    ```
    """
    lineage = lineage_from_replaced(view)
    for fate in lineage.fates if lineage else ():
        for ending in fate.endings if fate.links else ():
            lives_on = ", ".join(f"”{link.after.measure.heading}”" for link in fate.links)
            yield Problem(
                view.place(*ending.route, "id"),
                f"”{fate.measure.measure.heading}” förs inte vidare, men lever vidare i {lives_on}",
                "Ta bort posten om åtgärden lever vidare. Är den avslutad: ta bort föregångare, och ge den nya "
                "åtgärden ett eget id om den har samma.",
                tuple(RelatedPlace(view.place(*link.after.route, "id"), "lever vidare här") for link in fate.links),
            )
