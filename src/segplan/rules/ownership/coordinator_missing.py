"""SP211."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP211", severity=Severity.WARNING)
def coordinator_missing(view: PlanView) -> Iterator[Problem]:
    """Planen har ingen samordningsansvarig.

    ## Varför

    Förvaltningarna svarar för sina åtgärder. Någon behöver svara för att helheten håller ihop,
    att alla rapporterar och att nästa plan förbereds.

    Efterfrågat i en protokollsanteckning: det ska framgå vem som samordnar, leder och driver
    arbetet.

    ## Fel

    ```yaml plan
    titel: Åtgärdsplan 2023  # SP211
    # utan: samordningsansvarig
    ```

    ## Rätt

    ```yaml plan
    samordningsansvarig:
      funktion: utvecklingsstrateg
      organisation: KF
    ```

    Källan säger inte vem:

    ```yaml plan
    samordningsansvarig:
      funktion: okänt
    ```
    """
    if view.plan.coordinator is None:
        yield Problem(
            view.place("titel"),
            "Planen har ingen samordningsansvarig",
            "Lägg till samordningsansvarig, med funktion och organisation på egna rader därunder.",
        )
