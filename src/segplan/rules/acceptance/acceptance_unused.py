"""SP901."""

from segplan.findings import Severity
from segplan.rules.registry import engine_finding


@engine_finding("SP901", severity=Severity.WARNING)
def acceptance_unused() -> None:
    """Ett accepterat fynd finns inte längre.

    ## Varför

    Felet är rättat eller hör till något annat. Står posten kvar döljer den samma fel om det
    kommer tillbaka, utan att någon har tagit ställning till det.

    ## Fel

    Åtgärden har en ansvarig:

    ```yaml accepterade
    accepterade:
      - kod: SP201  # SP901
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    Ett av två accepterade fynd är rättat:

    ```yaml åtgärd
    ansvarig:
      förvaltning: Bildningsförvaltningen
      nämnd: KN
    ```

    ```yaml accepterade
    accepterade:
      - kod: SP204
        plan: "2023"
        åtgärd: prova-på-kurser
        antal: 2  # SP901
        skäl: Förvaltningen och nämnden fanns när planen fastställdes, men inte i registret.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    ## Rätt

    Åtgärden saknar ansvarig, och det är accepterat:

    ```yaml åtgärd
    # utan: ansvarig
    ```

    ```yaml accepterade
    accepterade:
      - kod: SP201
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    En post gäller ett fynd. Ger regeln flera fynd i åtgärden skrivs antalet, eller en post för
    varje fält:

    ```yaml åtgärd
    ansvarig:
      förvaltning: Bildningsförvaltningen
      nämnd: Bildningsnämnden
    ```

    ```yaml accepterade
    accepterade:
      - kod: SP204
        plan: "2023"
        åtgärd: prova-på-kurser
        fält: ansvarig.förvaltning
        skäl: Förvaltningen fanns när planen fastställdes, men inte i registret.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
      - kod: SP204
        plan: "2023"
        åtgärd: prova-på-kurser
        fält: ansvarig.nämnd
        skäl: Nämnden fanns när planen fastställdes, men inte i registret.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    ## Automatisk rättning

    Posten tas bort, eller antalet minskas till de fynd som finns kvar.
    """
