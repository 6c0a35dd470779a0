"""SP302."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import vague_measures
from segplan.wording.lexicon import REVIEW


@rule("SP302", draft=Severity.WARNING)
def look_over(view: PlanView) -> Iterator[Problem]:
    """Åtgärden är att se över något, utan att säga vad översynen ger.

    ## Varför

    En översyn kan pågå hur länge som helst och sluta i ingenting. Läsaren kan inte avgöra om den
    är gjord förrän det står vad den lämnar efter sig: ett förslag, nya regler eller ett beslut.

    Efterfrågat i en protokollsanteckning: att något ska ses över är ingen åtgärd, för det går inte
    att mäta om den lyckades.

    ## Fel

    ```yaml
    # utan: slutkriterium
    formulering: Reglerna för föreningsbidrag ska ses över.  # SP302
    ```

    ```yaml
    # utan: slutkriterium
    formulering: Förvaltningen ser under våren regelbundet över taxan.  # SP302
    ```

    ```yaml
    # utan: slutkriterium
    formulering: En avgiftsöversyn genomförs.  # SP302
    ```

    ## Rätt

    ```yaml
    formulering: Reglerna för föreningsbidrag ses över, och förslag till nya regler lämnas till nämnden senast i maj.
    ```

    ```yaml
    formulering: Översynsgruppen lämnar sin rapport till kommunstyrelsen i april.
    ```
    """
    for judged, spans in vague_measures(view, REVIEW):
        yield judged.problem(
            spans,
            "säger inte vad som finns när översynen är gjord, så läsaren kan inte se om den blev klar",
            "Skriv vad översynen ger och vem som får det, eller fyll i beslutspunkt.",
        )
