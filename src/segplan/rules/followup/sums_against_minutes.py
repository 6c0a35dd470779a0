"""SP505."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.followup import Label
from segplan.model.minutes import count_labels, day_of_minutes
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP505")
def sums_against_minutes(view: PlanView) -> Iterator[Problem]:
    """Uppföljningens summor stämmer inte med protokollets tal.

    ## Varför

    Protokollet säger hur många åtgärder som var genomförda, pågick och inte var genomförda. Om
    lägena i filen ger andra summor är något läge fel återgivet eller talet fel avskrivet, och två
    redovisningar av samma plan säger emot varandra. Lägen som rapporterats efter protokollets
    dag räknas inte med.

    ## Fel

    ```yaml plan
    kontrolltal:
      utfall:
        genomförd: 1  # SP505
        pågår: 0  # SP505
        ej_genomförd: 0
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
    ```

    ## Rätt

    ```yaml plan
    kontrolltal:
      utfall:
        genomförd: 0
        pågår: 1
        ej_genomförd: 0
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
    ```

    Så länge ingen åtgärd är följd upp finns inget att jämföra:

    ```yaml plan
    kontrolltal:
      utfall:
        genomförd: 1
        pågår: 0
        ej_genomförd: 0
    ```
    """
    stated = view.plan.control_figures.outcome if view.plan.control_figures else None
    if stated is None:
        return
    counted = count_labels(view.plan, day_of_minutes(stated, view.registers))
    not_reported = counted[Label.NOT_REPORTED]
    if not_reported == counted.total():
        return
    figures = {
        "genomförd": (Label.DONE, stated.done),
        "pågår": (Label.ONGOING, stated.ongoing),
        "ej_genomförd": (Label.NOT_DONE, stated.not_done),
    }
    for key, (label, figure) in figures.items():
        if counted[label] != figure:
            yield Problem(
                view.place("kontrolltal", "utfall", key),
                f"Protokollet anger {figure} med ”{label.value}”, men lägena i filen ger {counted[label]}",
                f"Rätta talet eller de lägen som avviker. Antal åtgärder utan rapport: {not_reported}.",
            )
