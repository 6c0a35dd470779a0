"""SP012."""

from segplan.rules.registry import engine_finding


@engine_finding("SP012")
def tag() -> None:
    """En YAML-tagg används.

    ## Varför

    En tagg (ett ord som börjar med !) ändrar hur värdet läses, och i vissa program kan den starta
    något annat. Planer behöver inga taggar.

    ## Fel

    ```yaml åtgärd
    målgrupp: !!str 65  # SP012
    ```

    ## Rätt

    ```yaml åtgärd
    målgrupp: "65"
    i_korthet: "!! betyder ingenting särskilt inom citattecken."
    ```
    """
