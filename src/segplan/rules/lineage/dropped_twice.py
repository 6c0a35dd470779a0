"""SP613."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
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

    ## Rätt

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp
        orsak: avbruten
        motivering: Biblioteket stängde i oktober.
    ```
    """
    first: dict[tuple[int, str], Place] = {}
    for index, entry in enumerate(view.plan.dropped):
        key = (entry.plan, entry.identifier)
        place = view.place("förs_inte_vidare", index, "id")
        if key in first:
            yield Problem(
                place,
                f"”{entry.identifier}” står redan i förs_inte_vidare",
                "Ta bort den ena posten och behåll den orsak som stämmer.",
                (RelatedPlace(first[key], "står först här"),),
            )
        first.setdefault(key, place)
