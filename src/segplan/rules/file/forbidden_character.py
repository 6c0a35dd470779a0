"""SP016."""

from segplan.rules.registry import engine_finding


@engine_finding("SP016")
def forbidden_character() -> None:
    r"""Filen innehåller ett tecken som inte syns eller som styr visningen.

    ## Varför

    Osynliga tecken gör att två ord som ser lika ut inte är lika: en sökning hittar inte åtgärden,
    och ett id pekar fel. Tecken som vänder läsriktningen kan få en text att se ut att säga något
    annat än den säger. De följer ofta med från ordbehandlare och PDF-filer.

    ## Fel

    Här visas tecknet med sin kod. Ett mellanrum utan bredd:

    ```yaml åtgärd med teckenkoder
    rubrik: Prova\u200b på-kurser nära hemmet  # SP016
    ```

    Ett mjukt bindestreck, och ett tecken som vänder läsriktningen:

    ```yaml åtgärd med teckenkoder
    rubrik: Prova på-kur\u00adser  # SP016
    målgrupp: barn \u202e6–3 i årskurs  # SP016
    ```

    En kod inom citattecken är samma tecken:

    ```yaml åtgärd
    rubrik: "Prova\u200b på-kurser nära hemmet"  # SP016
    ```

    ## Rätt

    ```yaml åtgärd
    rubrik: Prova på-kurser nära hemmet
    ```

    Hårda mellanrum hör till svensk text:

    ```yaml åtgärd med teckenkoder
    rubrik: Prova på-kurser för 1\u00a0200 barn
    ```

    ## Automatisk rättning

    Ett mjukt bindestreck eller ett tecken utan bredd tas bort, om det inte står i indraget. Ett tecken
    som vänder läsriktningen och ett styrtecken rättas inte: läs raden och avgör vad som ska stå.
    """
