"""SP911."""

from segplan.rules.registry import engine_finding


@engine_finding("SP911")
def suppression_malformed() -> None:
    """Ett undantag i filen går inte att tolka.

    ## Varför

    Ett undantag från en regel skrivs som en kommentar i ett utkast, på den rad som fyndet gäller.
    Är det felskrivet gäller det ingenting, och den som läser filen tror att felet är känt.

    ## Fel

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore skäl: Ansvarig utses när remissvaren har kommit in. # SP911
    ```

    Dagen är inte skriven som år, månad och dag:

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses efter remissen. till: december # SP911
    ```

    ## Rätt

    Undantaget gäller allt som börjar på raden: värdet, texten under det, eller hela åtgärden när
    raden är åtgärdens första. På en egen rad gäller det raden under. Flera koder skrivs med komma.

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig
    id: prova-på-kurser  # segplan: ignore[SP201] skäl: Ansvarig utses när remissvaren har kommit in.
    ```

    ```yaml plan
    planstatus: utkast
    ```

    ```yaml åtgärd
    # utan: ansvarig, slutkriterium
    # segplan: ignore[SP201, SP310] skäl: Ansvarig och slutkriterium skrivs efter remissen. till: 2023-09-30
    id: prova-på-kurser
    ```
    """
