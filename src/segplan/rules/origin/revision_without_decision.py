"""SP836."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.case import AmendmentKind, DecisionKind
from segplan.model.values import UNKNOWN
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP836")
def revision_without_decision(view: PlanView) -> Iterator[Problem]:
    """En revidering i ärende.ändringar saknar beslut.

    ## Varför

    Ett skrivfel och en redaktionell ändring får rättas av den som ansvarar för planen. En revidering
    ändrar det som är beslutat, och kräver ett nytt beslut. Det ska stå bland besluten, med samma dag
    som revideringen, så att läsaren ser vem som beslutade.

    ## Fel

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
          källa: protokoll
      ändringar:
        - slag: revidering  # SP836
          datum: 2023-03-14
          beslutsfattare: kommunstyrelsen
          skäl: Kurserna räcker inte till.
    ```

    ## Rätt

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
          källa: protokoll
        - slag: revidering
          beslutsfattare: kommunstyrelsen
          datum: 2023-03-14
          källa: protokoll
      ändringar:
        - slag: revidering
          datum: 2023-03-14
          beslutsfattare: kommunstyrelsen
          skäl: Kurserna räcker inte till.
    ```

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
          källa: protokoll
      ändringar:
        - slag: rättelse_av_skrivfel
          datum: 2023-03-01
          beslutsfattare: utvecklingsstrategen
          skäl: Ett skrivfel i rubriken.
          avser: [prova-på-kurser.rubrik]
    ```
    """
    case = view.plan.case
    if case is None:
        return
    decided = {one.date for one in case.decisions if one.kind is DecisionKind.REVISION}
    for index, amendment in enumerate(case.amendments):
        if amendment.kind is AmendmentKind.REVISION and not {amendment.date, UNKNOWN} & decided:
            yield Problem(
                view.place("ärende", "ändringar", index, "slag"),
                f"Revideringen {amendment.date} har inget beslut med slag: revidering och samma datum",
                "Lägg till beslutet i ärende.beslut, eller ange slag: rättelse_av_skrivfel eller redaktionell"
                " om inget nytt beslut behövs.",
            )
