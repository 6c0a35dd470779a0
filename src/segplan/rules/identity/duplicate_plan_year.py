"""SP109."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.rules.identity.file_name_mismatch import names_its_year
from segplan.rules.registry import rule


@rule("SP109")
def duplicate_plan_year(view: PlanView) -> Iterator[Problem]:
    """Två filer gäller samma år.

    ## Varför

    Jämförelser, härkomst och uppföljning hittar planen genom dess år. Finns två planer för ett
    år används bara den ena, och det är inte säkert att det är den rätta.

    ## Fel

    Filen 2023-utkast.yaml ligger kvar bredvid 2023.yaml:

    ```yaml plan
    titel: Åtgärdsplan 2023
    ```

    ```yaml plan 2023-utkast
    titel: Åtgärdsplan 2023, första utkastet
    år: 2023  # SP109
    ```

    ## Rätt

    ```yaml plan
    titel: Åtgärdsplan 2023
    ```

    ```yaml plan 2024-utkast
    titel: Åtgärdsplan 2024, första utkastet
    ```
    """
    year = view.plan.year
    if view.series.plans.get(year) is view.plan or not names_its_year(view):
        return
    route = ("år",) if view.plan.validity is None else ("giltighetstid", "från")
    yield Problem(
        view.place(*route),
        f"En annan fil innehåller redan planen för {year}",
        "Ta bort den fil som inte gäller, eller flytta den ur planmappen.",
        (RelatedPlace(view.series.place(year, *route), "den andra planen"),),
    )
