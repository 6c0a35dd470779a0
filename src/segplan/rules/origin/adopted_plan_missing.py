"""SP837."""

from segplan.rules.registry import engine_finding


@engine_finding("SP837")
def adopted_plan_missing() -> None:
    """En fastställd plan finns inte längre.

    ## Varför

    En fastställd plan är en handling som andra hänvisar till: nästa plan ersätter den, och
    uppföljningen bygger på den. Är filen borttagen, eller gäller den ett annat år än förut, försvinner
    det som beslutades. Planen får byta filnamn. Gäller den inte längre får den planstatus: upphörd.

    Regeln prövas med `segplan validate --since` och går inte att acceptera. Platsen i fyndet är den
    tidigare filens.

    ## Fel

    ```yaml tidigare plan 2022
    planstatus: fastställd  # SP837
    ```

    ## Rätt

    ```yaml tidigare plan 2022
    planstatus: fastställd
    ```

    ```yaml plan 2022
    planstatus: upphörd
    ```

    ```yaml tidigare plan 2022
    planstatus: utkast
    ```
    """
