"""SP811."""

from collections.abc import Iterator
from datetime import date

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.case import DecisionKind
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP811", severity=Severity.HINT)
def decision_out_of_order(view: PlanView) -> Iterator[Problem]:
    """Besluten står inte i tidsordning, eller planen fastställdes efter sin sista dag.

    ## Varför

    Ärendets gång läses uppifrån och ned. Ett beslut som står efter ett nyare tyder på ett
    skrivfel i datumet, och en plan som fastställs när dess tid är ute styr ingenting.

    ## Fel

    ```yaml plan
    ärende:
      beslut:
        - slag: notering
          beslutsfattare: kommunstyrelsen
          datum: 2023-02-07
        - slag: fastställelse
          beslutsfattare: kommundirektören
          datum: 2023-01-19  # SP811
    ```

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommundirektören
          datum: 2024-01-19  # SP811
    ```

    ## Rätt

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommundirektören
          datum: 2023-01-19
        - slag: notering
          beslutsfattare: kommunstyrelsen
          datum: 2023-02-07
    ```
    """
    before: tuple[date, Place] | None = None
    last_day = view.plan.period[1]
    for index, decision in enumerate(view.plan.case.decisions if view.plan.case else ()):
        if not isinstance(decision.date, date):
            continue
        place = view.place("ärende", "beslut", index, "datum")
        if decision.kind is DecisionKind.ADOPTION and decision.date > last_day:
            yield Problem(
                place,
                f"Planen fastställdes {decision.date}, efter sin sista dag {last_day}",
                "Kontrollera beslutets datum och planens år.",
            )
        elif before and decision.date < before[0]:
            yield Problem(
                place,
                f"Beslutet {decision.date} står efter det nyare beslutet {before[0]}",
                "Ställ besluten i tidsordning med det senaste sist, eller rätta datumet.",
                (RelatedPlace(before[1], "beslutet före"),),
            )
        before = (decision.date, place)
