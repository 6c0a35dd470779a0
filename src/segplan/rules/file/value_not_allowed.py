"""SP009."""

from segplan.rules.registry import engine_finding


@engine_finding("SP009")
def value_not_allowed() -> None:
    """Värdet är inget av dem som är tillåtna här.

    ## Varför

    Lägen, roller och datum räknas, sorteras och jämförs mellan åren. Det går bara om alla skriver
    dem på samma sätt.

    ## Fel

    ```yaml åtgärd
    rådighet: fullständig  # SP009
    ```

    ```yaml åtgärd
    tidplan:
      start: februari 2023  # SP009
      löpande: no  # SP009
    ```

    ```yaml åtgärd
    id: Prova på-kurser  # SP009
    ```

    ## Rätt

    ```yaml åtgärd
    id: prova-på-kurser
    rådighet: full
    tidplan:
      start: 2023-02-01
      löpande: ja
      omprövas: 2023-11-30
    ```

    ## Automatisk rättning

    Ja och nej på andra språk, och datum i annan form där år, månad och dag går att skilja åt, skrivs om:
    no blir nej, 2023-2-1 och 1 februari 2023 blir 2023-02-01. Ett ord som är en felskrivning av precis
    ett tillåtet ord byts mot det.
    """
