"""SP814."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.origin.cases import case_is_own
from segplan.rules.registry import rule


@rule("SP814", severity=Severity.HINT)
def registry_number_missing(view: PlanView) -> Iterator[Problem]:
    """Ärendet har inget diarienummer.

    ## Varför

    Med diarienumret kan vem som helst begära ut handlingarna och hitta besluten i nästa protokoll.
    Allmänna handlingar ska registreras (offentlighets- och sekretesslagen 2009:400, 5 kap. 1 §). Ett
    nummer på ett av besluten räcker, eller en källa: då står numret i registret handlingar.

    ## Fel

    ```yaml plan
    ärende:
      beslut:  # SP814
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
          diarienummer: KS 2022-101
    ```
    """
    decisions = view.plan.case.decisions if view.plan.case else ()
    if decisions and case_is_own(view) and not any(one.registry_number or one.source for one in decisions):
        yield Problem(
            view.place("ärende", "beslut", on_key=True),
            "Ärendet har inget diarienummer, så handlingarna är svåra att hitta och begära ut",
            "Lägg till diarienummer på beslutet, som det står i protokollet eller tjänsteskrivelsen.",
        )
