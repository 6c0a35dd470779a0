"""SP208."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import Measure
from segplan.model.values import known
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import PROCESS


@rule("SP208", severity=Severity.WARNING, draft=Severity.HINT, silent_when=PROCESS)
def decision_maker_missing(view: PlanView) -> Iterator[Problem]:
    """Det framgår inte vem som beslutar om åtgärden.

    ## Varför

    Läsaren ska veta om åtgärden är beslutad, om en nämnd ska ta ställning eller om en
    tjänsteperson kan sätta i gång. Annars väntar förvaltningen på nämnden och nämnden på
    förvaltningen.

    ## Fel

    ```yaml
    rubrik: Prova på-kurser nära hemmet  # SP208
    # utan: beslutsfattare
    ```

    ## Rätt

    ```yaml
    beslutsfattare: Kulturnämnden
    ```

    ```yaml
    beslutsfattare: tjänsteperson
    ```

    Beslutspunkten säger det:

    ```yaml
    beslutspunkt:
      organ: Kulturnämnden
      senast: 2023-10-31
      underlag: Förvaltningens förslag till taxa med kostnad och antal platser.
      nästa_steg: Taxan gäller från vårterminen 2024.
    # utan: beslutsfattare
    ```
    """
    for route, _, measure in view.measures:
        if measure.is_retold or measure.is_unknown("beslutsfattare") or _is_told(measure):
            continue
        board = known(measure.owner.board) if measure.owner else None
        yield Problem(
            view.place(*route, "rubrik"),
            f"Det framgår inte vem som beslutar om ”{measure.heading}”",
            f"Lägg till beslutsfattare: {board or 'nämndens namn'}, eller beslutsfattare: tjänsteperson "
            "när inget politiskt beslut krävs.",
        )


def _is_told(measure: Measure) -> bool:
    return measure.decision_maker is not None or measure.decision_point is not None
