"""SP006."""

from segplan.rules.registry import engine_finding


@engine_finding("SP006")
def stray_key() -> None:
    """En text inom { } har delats i flera nycklar av ett kommatecken.

    ## Varför

    Inom { } betyder ett kommatecken att nästa nyckel börjar. Texten blir kortare än den var
    tänkt, och resten blir en nyckel som ingen läser.

    ## Fel

    ```yaml åtgärd
    hållpunkter:
      - {senast: 2023-06-30, vad: Barn, unga och vuxna har tillfrågats}  # SP006
    ```

    ```yaml åtgärd
    målgrupp: {barn och unga}  # SP006
    ```

    ## Rätt

    ```yaml åtgärd
    hållpunkter:
      - senast: 2023-06-30
        vad: Barn, unga och vuxna har tillfrågats
      - {senast: 2023-09-30, vad: "Skolor, föreningar och bibliotek har svarat"}
    målgrupp: barn och unga
    ```
    """
