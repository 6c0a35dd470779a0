"""SP710."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.view import MeasureAt, PlanView
from segplan.rules.registry import rule


@rule("SP710", severity=Severity.WARNING, silent_when=("SP101",))
def same_measure_twice(view: PlanView) -> Iterator[Problem]:
    """Två åtgärder i planen har samma formulering.

    ## Varför

    Samma åtgärd på två ställen räknas två gånger, och de som är ansvariga kan tro att den andra gör den.
    Gäller den två platser eller två förvaltningar ska det stå i formuleringen.

    ## Fel

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        åtgärder:
          - {id: lampor, nr: "1.1", rubrik: Lampor, formulering: Tio lampor byts i maj.}
          - id: ljus
            nr: "1.2"
            rubrik: Ljus
            formulering: Tio lampor byts i maj.  # SP710
    ```

    ## Rätt

    ```yaml plan
    områden:
      - nr: 1
        namn: En rikare fritid
        åtgärder:
          - {id: lampor, nr: "1.1", rubrik: Lampor, formulering: Tio lampor byts i parken i maj.}
          - {id: ljus, nr: "1.2", rubrik: Ljus, formulering: Tio lampor byts vid skolan i maj.}
    ```
    """
    first: dict[str, MeasureAt] = {}
    for one in view.measures:
        earlier = first.setdefault(" ".join(one.measure.wording.casefold().split()), one)
        if earlier is not one:
            yield Problem(
                view.place(*one.route, "formulering"),
                f"”{one.measure.heading}” har samma formulering som ”{earlier.measure.heading}”",
                "Slå ihop åtgärderna, eller skriv vad som skiljer dem: platsen, gruppen eller vem som gör det.",
                (RelatedPlace(view.place(*earlier.route, "formulering"), "samma formulering"),),
            )
