"""SP916."""

from segplan.findings import Severity
from segplan.rules.registry import engine_finding


@engine_finding("SP916", severity=Severity.WARNING)
def suppression_unused() -> None:
    """Ett undantag i filen behövs inte.

    ## Varför

    Felet är rättat, eller så står undantaget på fel rad. Får det stå kvar döljer det samma fel om
    det kommer tillbaka, utan att någon har tagit ställning till det.

    ## Fel

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses när remissvaren har kommit in. # SP916
    ```

    ## Rätt

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses när remissvaren har kommit in.
    ```

    ## Automatisk rättning

    Undantaget tas bort, om det inte också gäller andra regler.
    """
