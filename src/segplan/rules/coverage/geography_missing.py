"""SP703."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP703", severity=Severity.HINT)
def geography_missing(view: PlanView) -> Iterator[Problem]:
    """Åtgärden säger inte var den gäller.

    ## Varför

    Segregation handlar om platser. Utan geografi går det inte att se vad planen gör i en viss
    stadsdel, eller om den bara riktar sig till de stadsdelar som har det svårast. En åtgärd för
    hela kommunen säger det.

    ## Fel

    ```yaml
    # utan: geografi
    rubrik: Prova på-kurser nära hemmet  # SP703
    ```

    ## Rätt

    ```yaml
    geografi: [öster]
    ```

    Det som källan inte säger något om är inte planens fel:

    ```yaml
    # utan: geografi
    okänt: [geografi]
    ```
    """
    for route, _, measure in view.measures:
        if measure.geography or measure.is_retold:
            continue
        if view.plan.status.is_adopted and measure.is_unknown("geografi"):
            continue
        yield Problem(
            view.place(*route, "rubrik"),
            f"”{measure.heading}” säger inte var åtgärden gäller",
            "Lägg till geografi med platserna ur registret geografi, eller platsen för hela kommunen.",
        )
