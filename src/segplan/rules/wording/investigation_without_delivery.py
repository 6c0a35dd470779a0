"""SP303."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import vague_measures
from segplan.wording.lexicon import INVESTIGATION


@rule("SP303", draft=Severity.WARNING)
def investigation_without_delivery(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att utreda, kartlägga eller följa något, utan att resultatet lämnas någonstans.

    ## Varför

    En utredning är en fullgod åtgärd när den slutar i något som går att läsa eller besluta om.
    Utan leverans vet ingen när den är klar, och kunskapen når inte den som ska använda den.

    ## Fel

    ```yaml
    # utan: slutkriterium
    formulering: Utreda behovet av en ny fritidsgård.  # SP303
    ```

    ```yaml
    # utan: slutkriterium
    formulering: Kommunen följer utvecklingen av trångboddheten.  # SP303
    ```

    ```yaml
    # utan: slutkriterium
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
    for judged, spans in vague_measures(view, INVESTIGATION):
        yield judged.problem(
            spans,
            "säger inte vad som lämnas och till vem, så kunskapen kan bli liggande utan att det märks",
            "Skriv vad som lämnas, till vem och när, eller fyll i beslutspunkt.",
        )
