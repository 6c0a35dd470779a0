"""SP913."""

from segplan.rules.registry import engine_finding


@engine_finding("SP913")
def suppression_of_unknown_rule() -> None:
    """Ett undantag i filen anger en regel som inte finns.

    ## Varför

    Ett undantag med fel kod gäller ingenting. Den som läser filen tror att felet är känt.

    ## Fel

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    id: prova-på-kurser  # segplan: ignore[SP2001] skäl: Ansvarig utses när remissvaren har kommit in. # SP913
    ```

    ## Rätt

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses när remissvaren har kommit in.
    ```
    """
