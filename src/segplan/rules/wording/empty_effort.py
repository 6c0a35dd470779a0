"""SP306."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.skeletons import last_day
from segplan.rules.wording.vague_measure import has_target, vague_measures
from segplan.wording.lexicon import SOFT


@rule("SP306", draft=Severity.WARNING)
def empty_effort(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är insatser av okänt slag, eller ett mjukt mål i stället för en handling.

    ## Varför

    Insatser, satsningar och dialog kan vara vad som helst. Ökad trygghet och delaktighet är mål som
    åtgärden ska leda till; de följs med indikatorer. Åtgärden är det som någon gör för att nå dit.

    ## Fel

    ```yaml
    # utan: mått
    formulering: Förebyggande insatser för att minska skolfrånvaron.  # SP306
    ```

    ```yaml
    # utan: mått
    formulering: Ökad delaktighet bland äldre på Öster.  # SP306
    ```

    ```yaml
    # utan: mått
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
    for vague in vague_measures(view, SOFT):
        if has_target(vague.measure):
            continue
        yield vague.problem(
            "är ett mål eller en insats av okänt slag, och ingen handling",
            "Skriv vilken insats det är, hur många och senast när "
            f"(till exempel {last_day(view, vague.measure)}). Ett mål hör hemma i registret mål, med en indikator.",
        )
