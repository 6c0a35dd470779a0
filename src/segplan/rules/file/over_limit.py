"""SP014."""

from segplan.rules.registry import engine_finding


@engine_finding("SP014")
def over_limit() -> None:
    """Filen är större eller djupare än en plan kan vara, eller en text längre.

    ## Varför

    En fil över 5 MB, med fler än 30 nivåer, en miljon värden eller 20 000 tecken i en enda text, är
    ingen plan: troligen är det fel fil, ett citattecken som saknas, eller en fil som är gjord för att
    låsa datorn. Filen läses inte längre än till gränsen.

    ## Fel

    ```yaml plan
    syfte: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[en text]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]  # SP014
    ```

    ## Rätt

    ```yaml plan
    syfte: en text
    ```
    """
