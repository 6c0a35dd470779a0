"""SP613."""

from collections.abc import Iterator

from segplan.edits import Remove
from segplan.findings import Fix, Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP613")
def dropped_twice(view: PlanView) -> Iterator[Problem]:
    """Samma åtgärd står två gånger i förs_inte_vidare.

    ## Varför

    Varje åtgärd i den ersatta planen har ett öde. Står den två gånger kan orsakerna säga emot
    varandra, och åtgärden räknas dubbelt när planerna jämförs.

    ## Fel

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp
        orsak: genomförd
        motivering: Läxhjälpen pågick läsåret ut.
      - plan: 2022
        id: läxhjälp  # SP613
        orsak: avbruten
        motivering: Biblioteket stängde i oktober.
    ```

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp
        orsak: genomförd
        motivering: Läxhjälpen pågick läsåret ut.
      - plan: 2022
        id: läxhjälp  # SP613
        orsak: genomförd
        motivering: Läxhjälpen pågick läsåret ut.
    ```

    ## Rätt

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp
        orsak: avbruten
        motivering: Biblioteket stängde i oktober.
    ```

    ## Automatisk rättning

    Är posterna helt lika tas den andra bort.
    """
    first: dict[tuple[int, str], int] = {}
    for index, entry in enumerate(view.plan.dropped):
        key = (entry.plan, entry.identifier)
        if key in first:
            yield Problem(
                _place(view, index),
                f"”{entry.identifier}” står redan i förs_inte_vidare",
                "Ta bort den ena posten och behåll den orsak som stämmer.",
                (RelatedPlace(_place(view, first[key]), "står först här"),),
                fix=_without(index) if entry == view.plan.dropped[first[key]] else None,
            )
        first.setdefault(key, index)


def _place(view: PlanView, index: int) -> Place:
    return view.place("förs_inte_vidare", index, "id")


def _without(index: int) -> Fix:
    return Fix("den andra av två lika poster tas bort", (Remove(("förs_inte_vidare", index)),))
