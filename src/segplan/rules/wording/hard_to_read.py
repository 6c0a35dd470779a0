"""SP316."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.wording.readability import lix, word_count

_SHORTEST = 15
"""LIX says little of a text with fewer words."""


@rule("SP316", severity=Severity.HINT, optional=True)
def hard_to_read(view: PlanView) -> Iterator[Problem]:
    """Texten är svår att läsa.

    ## Varför

    Planen läses av förtroendevalda, föreningar och invånare. Offentlig text ska vara vårdad, enkel och
    begriplig (språklagen 2009:600, 11 §). LIX räknar ord per mening och andelen långa ord: 40–50 är
    som i en dagstidning, 50–60 som i myndighetstext, och över 60 är mycket svårt (C. H. Björnsson,
    Läsbarhet, 1968). En åtgärd är en eller två meningar med långa namn på förvaltningar i, och därför ges
    rådet först vid 70. Måttet ser inte om texten är klok, bara om den är tung. Nivån ändras med lix under
    [wording] i inställningarna.

    ## Fel

    ```yaml
    # utan: mått
    formulering: Kulturförvaltningen genomför förvaltningsövergripande kompetensutvecklingsinsatser rörande barnrättsperspektivets praktiska tillämpning inom fritidsverksamheternas verksamhetsplanering samt redovisar genomförandegraden till kulturnämnden senast den 30 november.  # SP316
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: >-
      Alla som arbetar på en fritidsgård går en halv dags kurs om barns rättigheter före november 2023.
      Kulturförvaltningen håller kursen och räknar dem som har gått den. I december får kulturnämnden
      veta hur många de är.
    ```
    """
    for route, _, measure in view.measures:
        if measure.is_retold or word_count(measure.wording) < _SHORTEST:
            continue
        index = lix(measure.wording)
        if index is not None and index >= view.vocabulary.hard_from:
            yield Problem(
                view.place(*route, "formulering"),
                f"”{measure.heading}” har LIX {index}, som är mycket svårt att läsa",
                "Dela långa meningar, skriv ut vem som gör vad, och byt långa sammansättningar mot flera korta ord.",
            )
