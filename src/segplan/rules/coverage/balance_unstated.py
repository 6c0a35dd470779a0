"""SP702."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule

_SHOWN = 5


@rule("SP702", severity=Severity.HINT)
def balance_unstated(view: PlanView) -> Iterator[Problem]:
    """Åtgärder saknar ansats, så planens balans går inte att redovisa.

    ## Varför

    En åtgärd kan motverka orsakerna till segregation eller kompensera för verkningarna av den.
    Läsaren vill veta hur planen väger det ena mot det andra, och då måste varje åtgärd säga
    vilket den gör. Rådet ges en gång för hela planen.

    Efterfrågat i protokollsanteckningar: det ska synas om åtgärderna gäller orsakerna eller
    konsekvenserna.

    ## Fel

    ```yaml plan
    områden:  # SP702
      - nr: 1
        namn: En rikare fritid
        åtgärder:
          - id: läxhjälp
            nr: "1.1"
            rubrik: Läxhjälp på biblioteket
            formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
    ```

    ## Rätt

    ```yaml
    ansats:
      slag: kompensera
      skäl: Läxhjälpen ger alla elever samma möjlighet men ändrar inte var de bor.
    ```

    Det som källan inte säger något om är inte planens fel:

    ```yaml
    # utan: ansats
    okänt: [ansats]
    ```
    """
    missing = [
        measure
        for _, _, measure in view.measures
        if measure.approach is None
        and not measure.is_retold
        and not (view.plan.status.is_adopted and measure.is_unknown("ansats"))
    ]
    if not missing:
        return
    named = ", ".join(f"”{measure.heading}”" for measure in missing[:_SHOWN])
    more = f" och {len(missing) - _SHOWN} till" if len(missing) > _SHOWN else ""
    yield Problem(
        view.place("områden", on_key=True),
        f"{len(missing)} av {len(view.measures)} åtgärder saknar ansats, så balansen går inte att redovisa",
        f"Lägg till ansats med slag (motverka, kompensera, samordna eller kunskap) på {named}{more}.",
    )
