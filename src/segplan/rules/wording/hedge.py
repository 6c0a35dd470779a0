"""SP307."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, judged_measures


@rule("SP307", severity=Severity.WARNING, draft=Severity.HINT, silent_when=VAGUE)
def hedge(view: PlanView) -> Iterator[Problem]:
    """Ett förbehåll gör att åtgärden kan utebli.

    ## Varför

    Vid behov, om möjligt och i mån av resurser lämnar åt någon att avgöra om åtgärden behövs, utan
    att det syns vem. Bör och kan säger att något vore bra, inte att det ska göras. Läsaren vet inte
    om en utebliven åtgärd är ett misslyckande eller ett val.

    ## Fel

    ```yaml
    formulering: Fritidsgården håller två kurser i månaden i mån av resurser.  # SP307
    ```

    ```yaml
    formulering: Simskola bör erbjudas alla sjuåringar före sommaren.  # SP307
    ```

    ## Rätt

    ```yaml
    formulering: Fritidsgården håller två kurser i månaden när minst åtta barn har anmält sig.
    ```

    ```yaml
    formulering: Simskola erbjuds alla sjuåringar före sommaren, med tolk vid behov.
    ```
    """
    for judged in judged_measures(view):
        hedges = judged.analysis.hedges
        if hedges:
            is_modal = judged.words(hedges[0]).lower() in ("bör", "kan")
            yield judged.problem(
                hedges,
                "gör att åtgärden kan utebli utan att någon har avgjort det",
                "Skriv vad som görs, utan ”bör” och ”kan”." if is_modal else _CONDITION,
            )._replace(severity=None)


_CONDITION = "Stryk förbehållet, eller skriv ett villkor som går att kontrollera och vem som avgör det."
