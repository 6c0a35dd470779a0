"""SP817."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.origin.cases import case_is_own
from segplan.rules.registry import rule


@rule("SP817", severity=Severity.HINT, optional=True)
def codetermination_missing(view: PlanView) -> Iterator[Problem]:
    """Ärendet säger inget om information eller förhandling enligt medbestämmandelagen.

    ## Varför

    En plan som ändrar arbetet i förvaltningarna ska vara förhandlad eller lämnad som information till
    arbetstagarorganisationerna innan den beslutas (lagen 1976:580 om medbestämmande i arbetslivet, 11
    och 19 §§). Tjänsteskrivelsen brukar ha en rubrik om det. Rådet är frivilligt.

    ## Fel

    ```yaml plan
    ärende:  # SP817
      beslut:
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
      mbl: Information enligt 19 § lämnades 2022-12-15.
    ```
    """
    case = view.plan.case
    if case is not None and case.codetermination is None and case_is_own(view):
        yield Problem(
            view.place("ärende", on_key=True),
            "Ärendet säger inget om information eller förhandling enligt medbestämmandelagen",
            "Lägg till mbl: när information lämnades eller förhandling hölls, eller att ärendet inte kräver någon.",
        )
