"""SP005."""

from segplan.rules.registry import engine_finding


@engine_finding("SP005")
def wrong_type() -> None:
    """Värdet är av fel sort.

    ## Varför

    Ett tal kan jämföras med ett annat tal, en text kan det inte. Därför är det bestämt för varje
    nyckel om den har en text, ett tal, en lista eller egna nycklar.

    ## Fel

    Ett tal skrivet med mellanrum och enhet är en text:

    ```yaml åtgärd
    mått:
      måttenhet: kurser
      målvärde: 24 kurser  # SP005
    ```

    En ensam plats är ingen lista:

    ```yaml åtgärd
    geografi: öster  # SP005
    ```

    Ett tal där det ska vara text:

    ```yaml åtgärd
    målgrupp: 65  # SP005
    ```

    ## Rätt

    ```yaml åtgärd
    mått:
      måttenhet: kurser
      målvärde: 24
    geografi: [öster]
    målgrupp: "65"
    ```

    ## Automatisk rättning

    Ett tal där det ska vara text sätts inom citattecken. Ett tal som är skrivet som text, med mellanrum
    eller decimalkomma, skrivs som tal: 1 200 blir 1200 och 19,8 blir 19.8. Ett ensamt värde där det ska
    vara en lista blir en lista med ett värde. Står en enhet bredvid talet, eller flera värden på raden,
    rättas inget.
    """
