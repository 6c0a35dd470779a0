"""SP415."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.values import known
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import judged_metrics

_NO_UNIT = re.compile(
    r"^(?:fler|färre|ökad|ökat|ökade|minskad|minskat|minskade|bättre|förbättrad\w*|stärkt\w*|trygghet|tryggheten|"
    r"delaktighet|gemenskap|kvalitet|nöjdhet|måluppfyllelse|pilot\w*|projekt\w*|ja/nej|genomför\w*)\b|\b(?:ska|skall|bör)\b",
    re.IGNORECASE,
)


@rule("SP415", severity=Severity.WARNING, draft=Severity.HINT)
def goal_as_unit(view: PlanView) -> Iterator[Problem]:
    """Måttets enhet är inget som går att räkna.

    ## Varför

    Enheten talar om vad talet räknar: elever, kurser, procent av de svarande. Ett tal bredvid ”ökad
    trygghet” eller ”genomfört” betyder ingenting, och två år går inte att jämföra.

    ## Fel

    ```yaml
    mått:
      måttenhet: ökad trygghet  # SP415
      utgångsvärde: 1
      målvärde: 2
      senast: 2023-11-30
      datakälla: trygghetsmätningen
    ```

    ## Rätt

    ```yaml
    mått:
      måttenhet: procent som känner sig trygga
      utgångsvärde: 61
      målvärde: 70
      senast: 2023-11-30
      datakälla: trygghetsmätningen
    ```
    """
    for one in judged_metrics(view):
        unit = known(one.metric.unit)
        if unit and _NO_UNIT.search(unit):
            yield Problem(
                view.place(*one.route, "mått", "måttenhet"),
                f"”{unit}” går inte att räkna, så talen i måttet betyder ingenting",
                "Skriv vad som räknas, i flertal: elever, besök, procent av de svarande, dagar.",
            )
