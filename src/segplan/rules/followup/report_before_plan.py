"""SP504."""

from collections.abc import Iterator
from datetime import date

from segplan.findings import Problem, RelatedPlace
from segplan.model.case import DecisionKind
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP504")
def report_before_plan(view: PlanView) -> Iterator[Problem]:
    """Uppföljningen är daterad innan planen började gälla eller fastställdes.

    ## Varför

    En uppföljning av en plan som ännu inte fanns har fel datum eller står i fel plan. Eftersom
    den senaste posten gäller kan ett skrivfel i årtalet ändra vilket läge som redovisas.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2022-12-15  # SP504
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
    ```

    Planen i exemplet fastställdes den 10 januari 2023:

    ```yaml
    uppföljning:
      - datum: 2023-01-05  # SP504
        läge: ej_påbörjad
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
    ```
    """
    first_day = view.plan.period[0]
    adopted = _adoption(view)
    for one in view.follow_ups:
        reported_on = one.entry.reported_on
        remedy = "Rätta datumet, eller flytta posten till den plan som den gäller."
        if reported_on < first_day:
            yield Problem(
                view.place(*one.route, "datum"),
                f"Uppföljningen är daterad {reported_on}, innan planen började gälla {first_day}",
                remedy,
            )
        elif adopted and reported_on < adopted[0]:
            yield Problem(
                view.place(*one.route, "datum"),
                f"Uppföljningen är daterad {reported_on}, innan planen fastställdes {adopted[0]}",
                remedy,
                (RelatedPlace(adopted[1], "planen fastställdes här"),),
            )


def _adoption(view: PlanView) -> tuple[date, Place] | None:
    decisions = view.plan.case.decisions if view.plan.case else ()
    for index, decision in enumerate(decisions):
        if decision.kind is DecisionKind.ADOPTION and isinstance(decision.date, date):
            return decision.date, view.place("ärende", "beslut", index, "datum")
    return None
