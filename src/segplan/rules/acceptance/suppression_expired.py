"""SP915."""

from segplan.findings import Severity
from segplan.rules.registry import engine_finding


@engine_finding("SP915", severity=Severity.WARNING, dated=True)
def suppression_expired() -> None:
    """Ett undantag i filen har gått ut.

    ## Varför

    Dagen i undantaget är ett löfte om att felet ska vara rättat till dess. Efter den dagen visas
    felet igen.

    ## Fel

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd per 2023-10-01
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses efter remissen. till: 2023-09-30 # SP915
    ```

    ## Rätt

    Undantaget gäller till och med dagen:

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd per 2023-09-30
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses efter remissen. till: 2023-09-30
    ```
    """
