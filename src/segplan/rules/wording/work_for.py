"""SP304."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import vague_measures
from segplan.wording.lexicon import PROMOTION


@rule("SP304", draft=Severity.WARNING)
def work_for(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att verka för, främja eller stödja något, utan att säga vad som görs.

    ## Varför

    Orden anger en vilja men ingen handling. Vad som helst kan räknas som att främja, och därför
    går det inte att säga vid årets slut om åtgärden är genomförd eller inte.

    Källa: Brottsförebyggande rådet, Välj åtgärder som påverkar orsakerna. Ord som förebygga och
    främja behöver fyllas med vad som görs, annars går åtgärden inte att följa upp.

    ## Fel

    ```yaml
    # utan: mått, slutkriterium
    formulering: Kommunen ska aktivt verka för att fler barn deltar i kulturlivet.  # SP304
    ```

    ```yaml
    # utan: mått, slutkriterium
    formulering: Föreningar som vänder sig till flickor stöds och uppmuntras.  # SP304
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Främja läsning genom att ge varje nyfött barn en bokgåva vid tremånadersbesöket.
    ```

    ```yaml
    formulering: Kommunen ska verka för att fler barn deltar i kulturlivet.
    mått:
      måttenhet: barn i kulturskolan
      utgångsvärde: 120
      målvärde: 180
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```
    """
    for judged, spans in vague_measures(view, PROMOTION):
        yield judged.problem(
            spans,
            "säger inte vad som görs, så vad som helst kan räknas som gjort",
            "Skriv handlingen och omfattningen, eller lägg till ett mått med målvärde.",
        )
