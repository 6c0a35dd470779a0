"""SP307."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.wording.analysis import analyse


@rule("SP307", severity=Severity.WARNING, draft=Severity.HINT)
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
    for route, _, measure in view.measures:
        spans = analyse(measure.wording).hedges
        if not spans:
            continue
        first, *others = (view.place(*route, "formulering", words=span) for span in spans)
        words = measure.wording[spans[0][0] : spans[0][1]]
        is_modal = words.lower() in ("bör", "kan")
        yield Problem(
            first,
            f"”{words}” gör att åtgärden kan utebli utan att någon har avgjort det",
            "Skriv vad som görs, utan ”bör” och ”kan”."
            if is_modal
            else "Stryk förbehållet, eller skriv ett villkor som går att kontrollera och vem som avgör det.",
            tuple(RelatedPlace(place, "också här") for place in others),
        )
