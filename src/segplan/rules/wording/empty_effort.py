"""SP306."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import vague_measures
from segplan.wording.lexicon import SOFT


@rule("SP306", draft=Severity.WARNING)
def empty_effort(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är insatser av okänt slag, eller ett mjukt mål i stället för en handling.

    ## Varför

    Insatser, satsningar och dialog kan vara vad som helst. Ökad trygghet och delaktighet är mål som
    åtgärden ska leda till; de följs med indikatorer. Åtgärden är det som någon gör för att nå dit.

    Källa: Ekonomistyrningsverket, Resultatredovisningen ska utgå från mål. Ett mål får vara brett
    om det går att förstå och har indikatorer; det är åtgärden som ska gå att bocka av.

    ## Fel

    ```yaml
    # utan: mått, slutkriterium
    formulering: Förebyggande insatser för att minska skolfrånvaron.  # SP306
    ```

    ```yaml
    # utan: mått, slutkriterium
    formulering: Ökad delaktighet bland äldre på Öster.  # SP306
    ```

    ```yaml
    # utan: mått, slutkriterium
    formulering: Tryggheten i parken ska öka.  # SP306
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Minska skolfrånvaron genom att ringa hem till varje elev som är borta mer än tre dagar.
    ```

    ```yaml
    # utan: mått
    formulering: Tryggheten i parken ska öka genom att 30 lyktstolpar sätts upp före november.
    ```
    """
    for judged, spans in vague_measures(view, SOFT):
        yield judged.problem(
            spans,
            "är ett mål eller en insats av okänt slag, så det går inte att se vad kommunen ska göra",
            "Skriv vilken insats det är, hur mycket och när. Ett mål hör hemma i registret mål, med en indikator.",
        )
