"""SP301."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import vague_measures
from segplan.wording.lexicon import POSITION


@rule("SP301", draft=Severity.WARNING)
def vague_position(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att ta ställning, utan att säga vem som beslutar vad och när.

    ## Varför

    Den som läser planen kan inte avgöra om någon har tagit ställning. Det framgår inte om det är
    politiker eller tjänstepersoner som gör det, mellan vilka alternativ eller vad som händer sedan.
    Ett beslut är en fullgod åtgärd när det har en beslutsfattare, ett underlag och en dag.

    Efterfrågat i en protokollsanteckning: att ta ställning går inte att mäta, och det framgår inte
    om politiker eller tjänstepersoner ska göra det.

    ## Fel

    ```yaml
    formulering: Nämnden ska ta ställning till om fritidsgården ska ha öppet på helger.  # SP301
    ```

    ```yaml
    formulering: Under våren tar nämnden ställning till avgifterna och överväger en avgiftsfri månad.  # SP301
    ```

    ## Rätt

    ```yaml
    formulering: Kulturnämnden tar ställning till helgöppna fritidsgårdar senast den 30 september.
    ```

    ```yaml
    formulering: Nämnden ska ta ställning till om fritidsgården ska ha öppet på helger.
    beslutspunkt:
      organ: KN
      senast: 2023-09-30
      underlag: Förvaltningens kostnadsberäkning för tre alternativ.
      nästa_steg: Öppettiderna ändras från och med höstlovet.
    ```
    """
    for judged, spans in vague_measures(view, POSITION):
        yield judged.problem(
            spans,
            "säger inte vilket beslut som ska vara fattat och av vem, så ingen kan se om det blev av",
            "Skriv vem som lämnar vilket förslag, vem som beslutar och när, eller fyll i beslutspunkt.",
        )
