"""SP810."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.case import DecisionKind
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP810", severity=Severity.WARNING)
def adopted_without_decision(view: PlanView) -> Iterator[Problem]:
    """Planen är fastställd, men inget beslut om fastställelse är angivet.

    ## Varför

    Läsaren ska kunna se vem som har fastställt planen och när. Utan det går det inte att skilja
    en gällande plan från ett förslag. Är dagen inte känd skrivs datum: okänt.

    ## Fel

    ```yaml plan
    planstatus: fastställd  # SP810
    ärende:
      beslut:
        - slag: notering
          beslutsfattare: kommunstyrelsen
          datum: 2023-02-07
    ```

    ## Rätt

    ```yaml plan
    planstatus: fastställd
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommundirektören
          datum: okänt
        - slag: notering
          beslutsfattare: kommunstyrelsen
          datum: 2023-02-07
    ```

    ```yaml plan
    planstatus: utkast
    # utan: ärende
    ```
    """
    decisions = view.plan.case.decisions if view.plan.case else ()
    if view.plan.status.is_adopted and all(one.kind is not DecisionKind.ADOPTION for one in decisions):
        yield Problem(
            view.place("planstatus"),
            f"Planen är {view.plan.status.value}, men inget beslut om fastställelse är angivet",
            "Lägg till ett beslut i ärende.beslut, med slag: fastställelse, beslutsfattare och datum.",
        )
