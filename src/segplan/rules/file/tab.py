"""SP015."""

from segplan.rules.registry import engine_finding


@engine_finding("SP015")
def tab() -> None:
    r"""Ett tabbtecken står utanför citattecken.

    ## Varför

    En tabb ser ut som blanksteg men har olika bredd i olika program, och YAML tillåter den inte
    som indrag. I en text blir den ett tomrum som varierar från dokument till dokument.

    ## Fel

    Här visas tabben som \u0009:

    ```yaml plan med teckenkoder
    samordningsansvarig:
    \u0009funktion: utvecklingsstrateg  # SP015
    ```

    Inne i en text:

    ```yaml åtgärd med teckenkoder
    målgrupp: barn\u0009i årskurs 3–6  # SP015
    ```

    ## Rätt

    ```yaml åtgärd
    målgrupp: barn i årskurs 3–6
    ```

    Inom citattecken och i en kommentar är en tabb tillåten:

    ```yaml åtgärd med teckenkoder
    målgrupp: "barn\u0009i årskurs 3–6"  # se\u0009bilagan
    ```

    ## Automatisk rättning

    En tabb inne på raden byts mot blanksteg. En tabb som är indrag rättas inte: det går inte att veta
    hur djupt raden ska stå.
    """
