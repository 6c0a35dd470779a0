"""SP301."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.skeletons import decider, last_day
from segplan.rules.wording.vague_measure import has_decision_point, vague_measures
from segplan.wording.lexicon import POSITION


@rule("SP301", draft=Severity.WARNING)
def vague_position(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att ta ställning, utan att säga vem som beslutar vad och när.

    ## Varför

    Den som läser planen kan inte avgöra om någon har tagit ställning. Det framgår inte om det är
    politiker eller tjänstepersoner som gör det, mellan vilka alternativ eller vad som händer sedan.
    Ett beslut är en fullgod åtgärd när det har en beslutsfattare, ett underlag och en dag.

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
    for vague in vague_measures(view, POSITION):
        if has_decision_point(vague.measure):
            continue
        body, day = decider(view, vague.measure), last_day(view, vague.measure)
        yield vague.problem(
            "säger inte vilket beslut som ska vara fattat, av vem och när",
            f"Skriv beslutet, till exempel ”{body} beslutar om [vad] senast {day}”, eller fyll i beslutspunkt: "
            f"organ: {body}, senast: {day}, underlag och nästa_steg.",
        )
