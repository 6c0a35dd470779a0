"""SP013."""

from segplan.rules.registry import engine_finding


@engine_finding("SP013")
def alias() -> None:
    """Ett ankare (&) eller en hänvisning till ett ankare (*) används.

    ## Varför

    Den som läser ändringen av en åtgärd ser inte värdet, bara ett namn på något som står någon
    annanstans. Ändras det, ändras åtgärden utan att det syns.

    ## Fel

    ```yaml åtgärd
    målgrupp: &barn barn i årskurs 3–6  # SP013
    i_korthet: *barn  # SP013
    ```

    ## Rätt

    ```yaml åtgärd
    målgrupp: barn i årskurs 3–6
    i_korthet: "Prova på-kurser för barn & unga."
    ```
    """
