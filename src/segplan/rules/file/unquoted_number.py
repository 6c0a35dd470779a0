"""SP007."""

from segplan.rules.registry import engine_finding


@engine_finding("SP007")
def unquoted_number() -> None:
    """Ett nummer står utan citattecken och kan läsas som något annat än det som står.

    ## Varför

    Som tal är 3.10 och 3.1 samma sak, så åtgärd 3.10 skulle byta nummer till 3.1 utan att det
    syns i filen. Ett tal som börjar med noll, eller är skrivet som 0x1 eller 1_000, läses olika av
    olika program: kommunkoden 0123 kan bli 83.

    ## Fel

    ```yaml åtgärd
    nr: 1.10  # SP007
    ```

    ```yaml organisation
    kommun:
      namn: Provköpings kommun
      kod: 0199  # SP007
    ```

    ## Rätt

    ```yaml åtgärd
    nr: "1.10"
    ```

    ```yaml organisation
    kommun:
      namn: Provköpings kommun
      kod: "0199"
    ```

    ## Automatisk rättning

    Numret sätts inom citattecken, precis som det är skrivet.
    """
