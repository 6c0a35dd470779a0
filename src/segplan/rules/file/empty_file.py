"""SP011."""

from segplan.rules.registry import engine_finding


@engine_finding("SP011")
def empty_file() -> None:
    """Filen är tom.

    ## Varför

    En tom fil i planmappen ser ut som en plan utan åtgärder. Oftast är det en fil som inte blev
    sparad, eller en plan som ingen har börjat på.

    ## Fel

    ```yaml fil
    # Planen skrivs i januari.  # SP011
    ```

    ## Rätt

    ```yaml fil
    # Planen skrivs i januari.
    formatversion: 0
    kommun: Provköpings kommun
    titel: Åtgärdsplan 2023
    år: 2023
    planstatus: utkast
    områden: []
    ```
    """
