"""SP010."""

from segplan.rules.registry import engine_finding


@engine_finding("SP010")
def several_documents() -> None:
    """Filen innehåller flera YAML-dokument.

    ## Varför

    En fil är en plan. Det som står efter raden --- läses inte, och åtgärderna där skulle saknas i
    alla dokument.

    ## Fel

    ```yaml fil
    formatversion: 0
    kommun: Provköpings kommun
    titel: Åtgärdsplan 2023
    år: 2023
    planstatus: fastställd
    områden: []
    ---  # SP010
    titel: Åtgärdsplan 2024
    ```

    ## Rätt

    ```yaml fil
    formatversion: 0
    kommun: Provköpings kommun
    titel: Åtgärdsplan 2023
    år: 2023
    planstatus: fastställd
    områden: []
    ```
    """
