"""SP303."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.skeletons import decider, last_day
from segplan.rules.wording.vague_measure import has_decision_point, vague_measures
from segplan.wording.lexicon import INVESTIGATION


@rule("SP303", draft=Severity.WARNING)
def investigation_without_delivery(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att utreda, kartlägga eller följa något, utan att resultatet lämnas någonstans.

    ## Varför

    En utredning är en fullgod åtgärd när den slutar i något som går att läsa eller besluta om.
    Utan leverans vet ingen när den är klar, och kunskapen når inte den som ska använda den.

    ## Fel

    ```yaml
    formulering: Utreda behovet av en ny fritidsgård.  # SP303
    ```

    ```yaml
    formulering: Kommunen följer utvecklingen av trångboddheten.  # SP303
    ```

    ```yaml
    formulering: En kartläggning av ungas fritid påbörjas under 2023.  # SP303
    ```

    ## Rätt

    ```yaml
    formulering: Utreda behovet av en ny fritidsgård och redovisa resultatet för nämnden senast i november.
    ```

    ```yaml
    formulering: Utreda behovet av en ny fritidsgård.
    beslutspunkt:
      organ: KN
      senast: 2023-11-30
      underlag: Förvaltningens behovsanalys och kostnadsberäkning.
      nästa_steg: Lokalen tas med i budgeten för 2024.
    ```
    """
    for vague in vague_measures(view, INVESTIGATION):
        if has_decision_point(vague.measure):
            continue
        body, day = decider(view, vague.measure), last_day(view, vague.measure)
        yield vague.problem(
            "säger inte vad som lämnas när arbetet är klart, och till vem",
            f"Skriv vad som lämnas, till exempel ”… och redovisa resultatet för {body} senast {day}”, "
            "eller fyll i beslutspunkt.",
        )
