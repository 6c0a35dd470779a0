"""SP506."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.followup.due_reports import reports_are_due, unreported_measures
from segplan.rules.registry import rule


@rule("SP506", severity=Severity.WARNING, dated=True)
def not_reported(view: PlanView) -> Iterator[Problem]:
    """Planens tid är ute men åtgärden är inte följd upp.

    ## Varför

    En åtgärd utan uppföljning räknas som ”Ej rapporterad”. Läsaren kan då inte veta om den blev
    av. Regeln väntar 60 dagar efter planens sista dag, så att den som rapporterar hinner.

    ## Fel

    ```yaml åtgärder per 2024-03-15
    - id: läxhjälp
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket  # SP506
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
    - id: filmkvällar
      nr: "1.2"
      rubrik: Filmkvällar på fritidsgården
      formulering: Fritidsgården visar film för barn i årskurs 6 den första fredagen i varje månad.
      uppföljning:
        - datum: 2023-12-15
          läge: genomförd
          resultat: Elva filmkvällar är hållna.
          verifieras_av: [Fritidsgårdens kalender]
    ```

    När ingen åtgärd alls är följd upp sägs det en gång, om hela planen:

    ```yaml plan per 2024-03-15
    år: 2023  # SP506
    ```

    ## Rätt

    ```yaml åtgärd per 2024-03-15
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 24 kurser är hållna.
        verifieras_av: [Kulturskolans kursregister]
    ```

    Innan planens tid är ute krävs ingen uppföljning:

    ```yaml åtgärd per 2023-12-31
    målgrupp: barn i årskurs 3–6
    ```

    Det som källan inte säger något om är inte planens fel:

    ```yaml åtgärd per 2024-03-15
    okänt: [uppföljning]
    ```
    """
    if not reports_are_due(view):
        return
    unreported = list(unreported_measures(view))
    last_day = view.plan.period[1]
    if unreported and not view.follow_ups:
        yield Problem(
            view.place("giltighetstid" if view.plan.validity else "år"),
            f"Planens tid gick ut {last_day}, men ingen åtgärd är följd upp (antal: {len(unreported)})",
            "Lägg till uppföljning på varje åtgärd: datum, läge och resultat.",
            dated=True,
        )
        return
    for route, _, measure in unreported:
        yield Problem(
            view.place(*route, "rubrik"),
            f"”{measure.heading}” är inte följd upp, fast planens tid gick ut {last_day}",
            "Lägg till uppföljning: datum, läge och resultat. Utan den räknas åtgärden som ”Ej rapporterad”.",
            dated=True,
        )
