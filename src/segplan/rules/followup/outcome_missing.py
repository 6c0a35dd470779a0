"""SP511."""

from collections.abc import Iterator
from decimal import Decimal

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.followup import State
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP511", severity=Severity.WARNING)
def outcome_missing(view: PlanView) -> Iterator[Problem]:
    """Åtgärden har ett målvärde och sägs vara genomförd, men utfallet saknas.

    ## Varför

    Den som har satt ett målvärde har lovat att mäta. Utan utfall går det inte att se om målet
    nåddes, och ingen kan lära av det till nästa plan.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd  # SP511
        resultat: Kurserna är hållna och deltagarna är räknade.
        verifieras_av: [Kulturskolans kursregister]
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: Kurserna är hållna och deltagarna är räknade.
        utfall: 25
        verifieras_av: [Kulturskolans kursregister]
    ```
    """
    for one in view.newest_follow_ups:
        metric = one.measure.metric
        if one.entry.state is not State.DONE or one.entry.outcome is not None or one.is_retold:
            continue
        if metric is None or not isinstance(metric.target, Decimal):
            continue
        unit = f" {metric.unit}" if isinstance(metric.unit, str) else ""
        target = view.place(*one.route[:-2], "mått", "målvärde")
        yield Problem(
            view.place(*one.route, "läge"),
            f"”{one.measure.heading}” sägs vara genomförd, men utfallet mot målvärdet {metric.target}{unit} saknas",
            "Lägg till utfall: måttets värde vid rapporten, hämtat ur samma datakälla som utgångsvärdet.",
            (RelatedPlace(target, "målvärdet"),),
        )
