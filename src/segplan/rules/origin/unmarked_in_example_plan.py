"""SP807."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.origin_count import count_origins
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP807", severity=Severity.WARNING)
def unmarked_in_example_plan(view: PlanView) -> Iterator[Problem]:
    """Åtgärden säger inget om sitt ursprung i en plan där andra åtgärder är exempel.

    ## Varför

    En åtgärd utan ursprung är kommunens egen. Står den bland påhittade exempel kan läsaren inte
    veta om den är beslutad eller om märkningen är bortglömd.

    ## Fel

    ```yaml åtgärder
    - id: läxhjälp
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
      ursprung: {slag: exempel}
    - id: filmkvällar
      nr: "1.2"
      rubrik: Filmkvällar på fritidsgården  # SP807
      formulering: Fritidsgården visar film för barn i årskurs 6 den första fredagen i varje månad.
    ```

    ## Rätt

    ```yaml åtgärder
    - id: läxhjälp
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
      ursprung: {slag: exempel}
    - id: filmkvällar
      nr: "1.2"
      rubrik: Filmkvällar på fritidsgården
      formulering: Fritidsgården visar film för barn i årskurs 6 den första fredagen i varje månad.
      ursprung:
        slag: belagd
        källa: protokoll
        avser: [nr, rubrik, formulering]
    ```

    I en plan utan exempel behövs inget ursprung:

    ```yaml
    rubrik: Prova på-kurser nära hemmet
    ```
    """
    if not count_origins(view.plan).example:
        return
    for route, _, measure in view.measures:
        if measure.origin is None:
            yield Problem(
                view.place(*route, "rubrik"),
                f"”{measure.heading}” säger inte om åtgärden är verklig, och andra åtgärder i planen är exempel",
                "Lägg till ursprung med slag belagd, källa och avser om en handling visar åtgärden, annars med slag exempel.",
            )
