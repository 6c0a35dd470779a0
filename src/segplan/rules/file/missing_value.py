"""SP004."""

from segplan.rules.registry import engine_finding


@engine_finding("SP004")
def missing_value() -> None:
    """En uppgift som formatet kräver saknas eller är tom.

    ## Varför

    Utan till exempel rubrik och formulering går det inte att säga vad åtgärden är. En tom nyckel
    ser ut som om någon glömt att skriva klart. Det som källan inte säger skrivs som
    okänt, eller räknas upp under okänt.

    ## Fel

    En nyckel utan värde:

    ```yaml åtgärd
    rubrik:  # SP004
    ```

    En åtgärd utan formulering (felet visas på åtgärdens första rad):

    ```yaml åtgärder
    - id: prova-på-kurser  # SP004
      nr: "1.1"
      rubrik: Prova på-kurser nära hemmet
    ```

    En tom punkt i en lista:

    ```yaml åtgärd
    geografi:
      - öster
      -  # SP004
    ```

    ## Rätt

    ```yaml åtgärd
    rubrik: Prova på-kurser nära hemmet
    formulering: Kulturförvaltningen håller 24 prova på-kurser senast 2023-11-30.
    geografi:
      - öster
    ```
    """
