"""SP905."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import RegisterView
from segplan.rules.registry import rule


@rule("SP905", severity=Severity.WARNING)
def acceptance_without_fingerprint(view: RegisterView) -> Iterator[Problem]:
    """Ett accepterat fynd saknar fingeravtryck.

    ## Varför

    Utan fingeravtryck gäller posten vilken text som helst i samma åtgärd. Ändras texten döljer den
    nya fel som ingen har tagit ställning till.

    ## Fel

    ```yaml åtgärd
    # utan: ansvarig
    ```

    ```yaml accepterade
    accepterade:
      - kod: SP201  # SP905
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    ## Rätt

    `segplan accept` skriver fingeravtrycket i nya poster, och `segplan accept --refresh` i gamla:

    ```yaml åtgärd
    # utan: ansvarig
    ```

    ```yaml accepterade
    accepterade:
      - kod: SP201
        plan: "2023"
        åtgärd: prova-på-kurser
        fält: rubrik
        fingeravtryck: v1-635b9eac225cdef4
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```
    """
    register = view.registers.acceptances
    for index, acceptance in enumerate(register.acceptances if register else ()):
        if acceptance.fingerprint is None:
            yield Problem(
                view.place("accepterade", "accepterade", index, "kod"),
                f"Det accepterade fyndet {acceptance.code} gäller vilken text som helst: fingeravtryck saknas",
                "Kör segplan accept --refresh, som skriver in fingeravtrycket.",
            )
