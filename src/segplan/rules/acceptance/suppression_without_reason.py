"""SP912."""

from segplan.rules.registry import engine_finding


@engine_finding("SP912")
def suppression_without_reason() -> None:
    """Ett undantag i filen har inget skäl som går att förstå.

    ## Varför

    Skälet är det enda som nästa läsare har att gå på. Utan det går det inte att avgöra om
    undantaget fortfarande behövs.

    ## Fel

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] # SP912
    ```

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: tills vidare # SP912
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
