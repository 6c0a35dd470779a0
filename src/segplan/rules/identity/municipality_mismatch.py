"""SP108."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP108")
def municipality_mismatch(view: PlanView) -> Iterator[Problem]:
    """Planen gäller en annan kommun än registret organisation.

    ## Varför

    Nämnder och förvaltningar slås upp i registret. Hör planen till en annan kommun är varje
    sådan uppgift fel.

    ## Fel

    ```yaml plan
    kommun: Provinge kommun  # SP108
    ```

    ## Rätt

    ```yaml plan
    kommun: Provköpings kommun
    ```
    """
    register = view.registers.organisation
    if register is None or view.plan.municipality == register.municipality.name:
        return
    yield Problem(
        view.place("kommun"),
        f"Planen gäller {view.plan.municipality}, registret {register.municipality.name}",
        "Skriv kommunens namn lika på båda ställena.",
        (RelatedPlace(Place("organisation", ("kommun", "namn")), "kommunen enligt registret"),),
    )
