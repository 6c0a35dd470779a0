"""SP610."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.measure import Predecessor
from segplan.model.plan import Plan
from segplan.model.view import MeasureAt, PlanView, measures_of
from segplan.rules.lineage.accounts import named_predecessors
from segplan.rules.registry import rule


@rule("SP610", severity=Severity.WARNING)
def skipped_plan(view: PlanView) -> Iterator[Problem]:
    """En föregångare pekar förbi den ersatta planen, fast åtgärden finns där.

    ## Varför

    Åtgärdens historia går genom varje plan som den står i. Pekar föregångaren längre bak hoppar
    historien över ett år, och den åtgärd som stod emellan ser ut att ha försvunnit. En åtgärd som
    var borta i den ersatta planen får peka längre bak.

    ## Fel

    ```yaml åtgärd 2021
    id: läxhjälp
    ```

    ```yaml plan 2022
    ersätter: 2021
    ```

    ```yaml åtgärd 2022
    id: läxhjälp
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    id: studiestöd
    föregångare:
      - plan: 2021  # SP610
        id: läxhjälp
        förändring: omarbetad
        skäl: Läxhjälpen omfattar nu även vuxna.
    ```

    ## Rätt

    ```yaml åtgärd 2021
    id: läxhjälp
    ```

    ```yaml plan 2022
    ersätter: 2021
    ```

    ```yaml åtgärd 2022
    id: läxhjälp
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    id: studiestöd
    föregångare:
      - plan: 2022
        id: läxhjälp
        förändring: omarbetad
        skäl: Läxhjälpen omfattar nu även vuxna.
    ```
    """
    replaced = view.predecessor
    if replaced is None:
        return
    for at in named_predecessors(view):
        if at.predecessor.plan >= replaced.year:
            continue
        between = _find_between(replaced, at.predecessor)
        if between is not None:
            yield Problem(
                view.place(*at.route, "plan"),
                f"Föregångaren ”{at.predecessor.identifier}” ({at.predecessor.plan}) står även i planen för "
                f"{replaced.year}, som den här planen ersätter",
                f"Skriv plan: {replaced.year} och id: {between.measure.identifier}.",
                (RelatedPlace(view.series.place(replaced.year, *between.route, "id"), "åtgärden däremellan"),),
            )


def _find_between(replaced: Plan, predecessor: Predecessor) -> MeasureAt | None:
    """Give the measure of the replaced plan that is the predecessor, or comes of it."""
    older = (predecessor.plan, predecessor.identifier)
    for at in measures_of(replaced):
        named = {(one.plan, one.identifier) for one in at.measure.predecessors}
        if at.measure.identifier == predecessor.identifier or older in named:
            return at
    return None
