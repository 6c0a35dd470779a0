"""SP313."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import Measure
from segplan.model.values import Unknown
from segplan.model.view import PlanView
from segplan.places import Route
from segplan.rules.registry import rule

_NEEDED = ("slutkriterium", "tidplan")


@rule("SP313", draft=Severity.WARNING)
def unknown_in_proposal(view: PlanView) -> Iterator[Problem]:
    """Ett förslag lämnar slutkriterium eller tidplan okänt.

    ## Varför

    Okänt betyder att en källa inte säger något, och hör till planer som återges i efterhand. I ett
    utkast eller en plan under beredning är det ni själva som bestämmer. Den som ska besluta behöver
    veta när åtgärden är gjord och hur det syns.

    ## Fel

    ```yaml plan
    planstatus: beredning
    ```
    ```yaml
    # utan: slutkriterium
    okänt: [slutkriterium]  # SP313
    ```

    ```yaml plan
    planstatus: utkast
    ```
    ```yaml
    tidplan:
      start: 2023-02-01
      slut: okänt  # SP313
    ```

    ## Rätt

    ```yaml plan
    planstatus: beredning
    ```
    ```yaml
    slutkriterium: 24 kurser har hållits och deltagarna är räknade.
    ```

    ```yaml plan
    planstatus: fastställd
    ```
    ```yaml
    # utan: slutkriterium
    okänt: [slutkriterium]
    ```
    """
    if view.plan.status.is_adopted:
        return
    for route, _, measure in view.measures:
        if measure.is_retold:
            continue
        for place, field in _unknown_fields(measure):
            yield Problem(
                view.place(*route, *place),
                f"Förslaget lämnar {field} okänt för ”{measure.heading}”",
                f"Bestäm {field} innan planen lämnas till beslut, och ta bort okänt.",
            )


def _unknown_fields(measure: Measure) -> Iterator[tuple[Route, str]]:
    for index, key in enumerate(measure.unknown):
        if key in _NEEDED:
            yield ("okänt", index), key
    schedule = measure.schedule
    if schedule is not None:
        for key, value in (("start", schedule.start), ("slut", schedule.end), ("omprövas", schedule.review)):
            if isinstance(value, Unknown):
                yield ("tidplan", key), f"tidplan.{key}"
