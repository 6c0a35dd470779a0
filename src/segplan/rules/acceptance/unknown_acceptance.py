"""SP904."""

from segplan.rules.registry import engine_finding


@engine_finding("SP904")
def unknown_acceptance() -> None:
    """Ett accepterat fynd anger en regel eller en plan som inte finns.

    ## Varför

    Är koden eller året felskrivet gäller posten ingenting. Den som läser registret tror att felet
    är känt och accepterat, fast ingen har tagit ställning till det fel som finns.

    ## Fel

    ```yaml åtgärd
    # utan: ansvarig
    ```

    ```yaml accepterade
    accepterade:
      - kod: SP2001  # SP904
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
      - kod: sp201  # SP904
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
      - kod: SP201
        plan: "2032"  # SP904
        åtgärd: prova-på-kurser
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    ## Rätt

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

    ## Automatisk rättning

    Är koden en felskrivning av precis en regels kod, byts den mot den.
    """
