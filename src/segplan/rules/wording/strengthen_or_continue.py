"""SP305."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import vague_measures
from segplan.wording.lexicon import STRENGTHENING


@rule("SP305", draft=Severity.WARNING)
def strengthen_or_continue(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att stärka, utveckla, samverka eller fortsätta, utan att säga vad som blir annorlunda.

    ## Varför

    Den som läser vet varken hur det är i dag eller hur det ska bli. Ett arbete som ska utvecklas
    eller fortsätta har inget slut, och rapporteras därför som pågående år efter år.

    ## Fel

    ```yaml
    # utan: mått, slutkriterium
    formulering: Samarbetet mellan bibliotek och förskola ska fortsätta att utvecklas.  # SP305
    ```

    ```yaml
    # utan: mått, slutkriterium
    formulering: Stärkt samverkan mellan skola och fritidsgård.  # SP305
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Samarbetet mellan bibliotek och förskola utvecklas genom att varje förskola får två bokprat per termin.
    ```

    ```yaml
    # utan: mått
    formulering: Bemanningen på fritidsgården stärks med två ledare från och med 1 mars.
    ```
    """
    for judged, spans in vague_measures(view, STRENGTHENING):
        yield judged.problem(
            spans,
            "säger inte vad som blir annorlunda, så arbetet kan pågå år efter år utan att någon ser skillnad",
            "Skriv vad som ändras, från vad till vad, eller lägg till ett mått med målvärde.",
        )
