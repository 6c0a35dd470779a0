"""SP914."""

from segplan.rules.registry import engine_finding


@engine_finding("SP914")
def suppression_not_allowed() -> None:
    """Ett undantag står där det inte kan gälla.

    ## Varför

    Undantag i filen är till för arbetet med ett utkast. Fel i en fastställd plan, och i register,
    godkänns ett för ett i registret accepterade, där det syns vem som har tagit ställning och när.
    Fel i själva filen, i undantag och i accepterade fynd kan aldrig undantas.

    ## Fel

    Planen är fastställd:

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses när remissvaren har kommit in. # SP914
    ```

    Felet gäller själva filen:

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    rubrik: Prova på  # segplan: ignore[SP015] skäl: Tabbarna kom med från ordbehandlaren i våras. # SP914
    ```

    ## Rätt

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses när remissvaren har kommit in.
    ```
    """
