"""SP018."""

from segplan.rules.registry import engine_finding


@engine_finding("SP018")
def wrong_encoding() -> None:
    """Filen är inte sparad som UTF-8.

    ## Varför

    I en annan teckenkodning är å, ä och ö andra tecken, så att namn och id inte längre stämmer.
    Filen läses inte, hellre än att den läses fel.

    ## Fel

    En fil som är sparad som Windows-1252:

    ```yaml fil i windows-1252
    formatversion: 0
    kommun: Provköpings kommun  # SP018
    titel: Åtgärdsplan 2023
    ```

    En fil som är sparad som UTF-16 (kallas ibland Unicode):

    ```yaml fil i utf-16
    formatversion: 0  # SP018
    kommun: Provköpings kommun
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
