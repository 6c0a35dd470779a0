"""SP308."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, measures_without_level
from segplan.wording.amounts import is_direction
from segplan.wording.lexicon import lexicon


@rule("SP308", severity=Severity.WARNING, draft=Severity.HINT, silent_when=VAGUE)
def direction_without_level(view: PlanView) -> Iterator[Problem]:
    """Åtgärden säger åt vilket håll, men inte hur långt.

    ## Varför

    Fler, färre och öka är uppfyllda av en enda. Den som följer upp behöver veta varifrån det räknas
    och hur långt det ska nå, annars räknas varje ökning som en framgång och ingen som ett misslyckande.

    ## Fel

    ```yaml
    # utan: mått, slutkriterium
    formulering: Fler barn ska gå i kulturskolan senast 2023-11-30.  # SP308
    ```

    ```yaml
    # utan: mått, slutkriterium
    formulering: Antalet lån per elev ska öka före 2023-11-30.  # SP308
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Antalet barn i kulturskolan ska öka från 120 till 180 före 2023-11-30.
    ```

    ```yaml
    formulering: Fler barn ska gå i kulturskolan.
    mått:
      måttenhet: barn i kulturskolan
      utgångsvärde: 120
      målvärde: 180
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```
    """
    words = view.vocabulary.lexicon or lexicon()
    for judged in measures_without_level(view):
        spans = [span for span in judged.analysis.fuzzy if is_direction(judged.words(span), words)]
        if spans:
            yield judged.problem(
                spans,
                "säger åt vilket håll men inte till vilken nivå, så vilken ändring som helst räcker",
                "Skriv från vad till vad, eller lägg till ett mått med utgångsvärde och målvärde.",
            )._replace(severity=None)
