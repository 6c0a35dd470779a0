"""SP003."""

from segplan.rules.registry import engine_finding


@engine_finding("SP003")
def unknown_key() -> None:
    """Nyckeln finns inte i formatet.

    ## Varför

    En felstavad nyckel är annars samma sak som en som saknas: uppgiften står i filen men kommer
    inte med i något dokument, och ingen regel prövar den.

    ## Fel

    ```yaml åtgärd
    # utan: ansvarig
    ansvarg:  # SP003
      förvaltning: KF
    ```

    ```yaml plan
    målsättning: Färre barn växer upp i fattigdom  # SP003
    ```

    ## Rätt

    ```yaml åtgärd
    ansvarig:
      förvaltning: KF
    ```

    ## Automatisk rättning

    Är nyckeln en felskrivning av precis en känd nyckel, och finns inte den redan på samma ställe,
    byter den namn.
    """
