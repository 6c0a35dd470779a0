"""SP819."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.case import DecisionKind
from segplan.model.view import PlanView
from segplan.rules.origin.cases import case_is_own
from segplan.rules.registry import rule


@rule("SP819", severity=Severity.HINT, optional=True)
def recipients_missing(view: PlanView) -> Iterator[Problem]:
    """Det framgår inte vilka beslutet skickas till.

    ## Varför

    En förvaltning som inte får beslutet vet inte att den är ansvarig. Mottagarna är funktioner, nämnder och
    grupper, aldrig personer. Rådet är frivilligt, för förteckningen kan finnas i protokollet.

    ## Fel

    ```yaml plan
    ärende:
      beslut:  # SP819
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
    ```

    ## Rätt

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
      beslutet_skickas_till:
        - mottagare: Kulturnämnden
        - mottagare: Kulturdirektören
    ```
    """
    case = view.plan.case
    if case is None or case.recipients or not case_is_own(view):
        return
    if any(one.kind is DecisionKind.ADOPTION for one in case.decisions):
        yield Problem(
            view.place("ärende", "beslut", on_key=True),
            "Det framgår inte vilka beslutet skickas till, så de ansvariga kan sakna det",
            "Lägg till beslutet_skickas_till med de nämnder och funktioner som svarar för åtgärderna.",
        )
