"""SP902."""

from segplan.rules.registry import engine_finding


@engine_finding("SP902")
def not_acceptable() -> None:
    """Ett fynd accepteras som inte kan accepteras.

    ## Varför

    I ett utkast kan felet rättas, och då ska det rättas. Ett fel i själva filen gör att planen
    inte går att läsa. Ett fel i de accepterade fynden ska inte dölja sig självt. Bara fynd i
    fastställda planer kan accepteras: de ändras inte utan ett nytt beslut.

    ## Fel

    Planen är ett utkast:

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    ```

    ```yaml accepterade
    accepterade:
      - kod: SP201  # SP902
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: Ansvarig utses när planen har varit på remiss i nämnderna.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    Felet gäller filen:

    ```yaml accepterade
    accepterade:
      - kod: SP015  # SP902
        plan: "2023"
        skäl: Tabbarna följde med från ordbehandlaren när planen klistrades in.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    Felet gäller ett accepterat fynd:

    ```yaml accepterade
    accepterade:
      - kod: SP903  # SP902
        plan: accepterade
        skäl: se ovan
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    ## Rätt

    Planen är fastställd:

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
    """
