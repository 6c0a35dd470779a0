"""SP002."""

from segplan.rules.registry import engine_finding


@engine_finding("SP002")
def duplicate_key() -> None:
    """Samma nyckel står två gånger på samma nivå.

    ## Varför

    Bara ett av värdena kan gälla, och olika program väljer olika. Det som stod i det andra
    försvinner utan att någon märker det.

    ## Fel

    ```yaml åtgärd
    rubrik: Prova på-kurser nära hemmet
    rubrik: Prova på-kurser i skolan  # SP002
    ```

    ## Rätt

    ```yaml åtgärd
    rubrik: Prova på-kurser nära hemmet och i skolan
    ```
    """
