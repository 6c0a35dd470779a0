"""SP017."""

from segplan.findings import Severity
from segplan.rules.registry import engine_finding


@engine_finding("SP017", severity=Severity.WARNING)
def byte_order_mark() -> None:
    """Filen börjar med en osynlig byteordningsmarkering.

    ## Varför

    Märket (BOM) sätts dit av vissa program för Windows. Planen går att läsa, men andra verktyg
    kan ta märket för en del av den första nyckeln, och varje jämförelse visar första raden som
    ändrad.

    ## Fel

    En fil som är sparad som UTF-8 med BOM:

    ```yaml fil i utf-8-sig
    formatversion: 0  # SP017
    kommun: Provköpings kommun
    titel: Åtgärdsplan 2023
    år: 2023
    planstatus: fastställd
    områden: []
    ```

    ## Rätt

    Samma fil sparad som UTF-8:

    ```yaml fil
    formatversion: 0
    kommun: Provköpings kommun
    titel: Åtgärdsplan 2023
    år: 2023
    planstatus: fastställd
    områden: []
    ```

    ## Automatisk rättning

    Markeringen tas bort. Resten av filen är kvar, byte för byte.
    """
