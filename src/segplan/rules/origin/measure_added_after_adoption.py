"""SP833."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.edited import EditedPlanView
from segplan.rules.registry import rule


@rule("SP833")
def measure_added_after_adoption(view: EditedPlanView) -> Iterator[Problem]:
    """En åtgärd är tillagd i en fastställd plan utan post i ärende.ändringar.

    ## Varför

    En ny åtgärd i en fastställd plan är ett nytt åtagande, och det ska synas vem som har beslutat
    om det. Annars går det inte att skilja det som beslutades från det som har lagts till.

    Regeln prövas med `segplan validate --since` och går inte att acceptera.

    ## Fel

    ```yaml tidigare åtgärder
    []
    ```

    ```yaml åtgärd
    id: prova-på-kurser  # SP833
    ```

    ## Rätt

    ```yaml tidigare åtgärder
    []
    ```

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
          skäl: Planen kompletteras med en åtgärd om fritid.
          avser: [prova-på-kurser]
    ```
    """
    if not view.is_protected:
        return
    known = {measure.identifier for measure in view.earlier.measures}
    for route, _, measure in view.current.measures:
        if measure.identifier not in known and not view.is_entered(measure.identifier):
            yield Problem(
                view.current.place(*route, "id"),
                f"Åtgärden {measure.identifier} finns inte i {view.earlier_name}, som är fastställd",
                f"Lägg till en post i ärende.ändringar med avser: [{measure.identifier}],"
                " eller för in åtgärden i nästa plan.",
            )
