"""SP103."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.values import Unknown
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP103")
def number_outside_area(view: PlanView) -> Iterator[Problem]:
    """Åtgärdens nummer hör till ett annat område än det som åtgärden står i.

    ## Varför

    Siffran före punkten är områdets nummer. Stämmer den inte har åtgärden antingen hamnat i fel
    område eller fått ett nummer som pekar fel i protokollen.

    ## Fel

    ```yaml
    nr: "3.1"  # SP103
    ```

    ## Rätt

    ```yaml
    nr: "1.1"
    ```

    ```yaml
    nr: okänt
    ```
    """
    taken = {measure.number for measure in view.plan.measures}
    for route, area, measure in view.measures:
        if isinstance(measure.number, Unknown) or int(measure.number.partition(".")[0]) == area.number:
            continue
        number = f"{area.number}.{measure.number.partition('.')[2]}"
        advice = "Ge åtgärden nästa lediga nummer i området" if number in taken else f'Skriv "{number}"'
        yield Problem(
            view.place(*route, "nr"),
            f"Åtgärd {measure.number} står i område {area.number}, {area.name}",
            f"{advice}, eller flytta åtgärden till sitt område.",
            (RelatedPlace(view.place(*route[:2], "nr"), "områdets nummer"),),
        )
