"""SP008."""

from segplan.rules.registry import engine_finding


@engine_finding("SP008")
def impossible_date() -> None:
    """Dagen finns inte i kalendern.

    ## Varför

    Ett datum som inte finns kan inte passera, så ingen får veta att åtgärden är försenad.

    ## Fel

    ```yaml åtgärd
    tidplan:
      start: 2023-02-01
      slut: 2023-11-31  # SP008
    ```

    ## Rätt

    ```yaml åtgärd
    tidplan:
      start: 2023-02-01
      slut: 2023-11-30
    ```
    """
