"""SP309."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, measures_without_level
from segplan.wording.amounts import is_direction
from segplan.wording.lexicon import lexicon


@rule("SP309", severity=Severity.WARNING, draft=Severity.HINT, silent_when=(*VAGUE, "SP308"))
def fuzzy_amount(view: PlanView) -> Iterator[Problem]:
    """Åtgärden har en mängd som ingen kan räkna.

    ## Varför

    Ett antal, flera, ett tiotal och regelbundet låter som mängder men är inga. Den ena läsaren tänker
    sig två, den andra tjugo, och båda kan säga att åtgärden är gjord.

    ## Fel

    ```yaml
    # utan: mått, slutkriterium
    formulering: Biblioteket håller ett antal bokcirklar senast 2023-11-30.  # SP309
    ```

    ```yaml
    # utan: mått, slutkriterium
    formulering: Fritidsgården bjuder in flera föreningar före 2023-11-30.  # SP309
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Biblioteket håller minst åtta bokcirklar senast 2023-11-30.
    ```

    ```yaml
    # utan: mått
    formulering: Fritidsgården bjuder in samtliga idrottsföreningar på Öster före 2023-11-30.
    ```
    """
    words = view.vocabulary.lexicon or lexicon()
    for judged in measures_without_level(view):
        spans = [span for span in judged.analysis.fuzzy if not is_direction(judged.words(span), words)]
        if spans:
            yield judged.problem(
                spans,
                "är ingen mängd som går att räkna, så läsarna kan mena olika om åtgärden är gjord",
                "Skriv ett antal, hur ofta, eller vilka alla som omfattas.",
            )._replace(severity=None)
