"""SP604."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.rules.lineage.accounts import named_predecessors
from segplan.rules.registry import rule
from segplan.similar import did_you_mean


@rule("SP604")
def unknown_predecessor(view: PlanView) -> Iterator[Problem]:
    """En föregångare, eller en åtgärd som inte förs vidare, finns inte i den plan som pekas ut.

    ## Varför

    Pekar planen på ett id som inte finns går åtgärdens historia förlorad, och den åtgärd som
    menades ser ut att ha försvunnit.

    ## Fel

    ```yaml åtgärd 2022
    id: läxhjälp-på-biblioteket
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: läxhjälp-på-bibliotek  # SP604
        förändring: fortsätter
      - plan: 2019  # SP604
        id: läxstuga
        förändring: sammanslagen
        skäl: Läxstugan flyttade till biblioteket.
    ```

    En åtgärd som inte förs vidare ska stå i den plan som ersätts:

    ```yaml åtgärd 2021
    id: filmkvällar
    ```

    ```yaml åtgärd 2022
    id: prova-på-kurser
    ```

    ```yaml plan
    ersätter: 2022
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp  # SP604
        orsak: genomförd
        motivering: Läxhjälpen pågick läsåret ut.
      - plan: 2021  # SP604
        id: filmkvällar
        orsak: genomförd
        motivering: Visningarna är hållna.
    ```

    ## Rätt

    ```yaml åtgärd 2022
    id: läxhjälp-på-biblioteket
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: läxhjälp-på-biblioteket
        förändring: fortsätter
    ```

    Saknas den ersatta planens fil går det inte att pröva:

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: läxhjälp
        förändring: fortsätter
    ```
    """
    if view.alone:
        return
    for at in named_predecessors(view):
        if at.predecessor.plan < view.plan.year:
            yield from _check(view, at.predecessor.plan, at.predecessor.identifier, *at.route)
    replaced = view.plan.replaces.plan if view.plan.replaces else None
    for index, entry in enumerate(view.plan.dropped):
        if replaced is None or entry.plan == replaced:
            yield from _check(view, entry.plan, entry.identifier, "förs_inte_vidare", index)
        else:
            yield Problem(
                view.place("förs_inte_vidare", index, "plan"),
                f"Posten gäller planen för {entry.plan}, men den här planen ersätter planen för {replaced}",
                f"Peka ut åtgärden i planen för {replaced}, eller ta bort posten.",
            )


def _check(view: PlanView, year: int, identifier: str, *route: str | int) -> Iterator[Problem]:
    plan = view.series.plans.get(year)
    if plan is None:
        if not _is_told_missing(view, year):
            yield Problem(
                view.place(*route, "plan"),
                f"Planen för {year} finns inte i planmappen",
                "Rätta året, eller lägg till planens fil.",
            )
        return
    known = [measure.identifier for measure in plan.measures]
    if identifier not in known:
        yield Problem(
            view.place(*route, "id"),
            f"Planen för {year} har ingen åtgärd med id ”{identifier}”{did_you_mean(identifier, known)}",
            f"Skriv det id som åtgärden har i planen för {year}.",
        )


def _is_told_missing(view: PlanView, year: int) -> bool:
    """Tell whether another finding, or a plan itself, already says that the year's file cannot be read."""
    if year in view.series.unreadable or (view.plan.replaces and view.plan.replaces.plan == year):
        return True
    replaced = (plan.replaces for plan in view.series.plans.values() if plan.replaces)
    return any(one.plan == year and one.file_missing for one in replaced)
