"""SP105."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP105")
def control_figure_mismatch(view: PlanView) -> Iterator[Problem]:
    """Antalet åtgärder i filen är inte det som protokollet anger.

    ## Varför

    Kontrolltalet är det enda skyddet mot att en åtgärd tappas bort eller kommer med två gånger när
    planen förs över till filen.

    ## Fel

    ```yaml plan
    kontrolltal:
      antal_åtgärder: 50  # SP105
      källa: protokoll
    ```

    ## Rätt

    ```yaml plan
    kontrolltal:
      antal_åtgärder: 1
      källa: protokoll
    ```
    """
    figures = view.plan.control_figures
    count = len(view.measures)
    if figures is None or figures.measure_count is None or figures.measure_count == count:
        return
    missing = figures.measure_count - count
    which = "den åtgärd" if abs(missing) == 1 else f"de {abs(missing)} åtgärder"
    yield Problem(
        view.place("kontrolltal", "antal_åtgärder"),
        f"Kontrolltalet är {figures.measure_count} åtgärder, men filen har {count}",
        f"Lägg till {which} som saknas, eller rätta kontrolltalet efter källan."
        if missing > 0
        else f"Ta bort {which} som inte hör till planen, eller rätta kontrolltalet efter källan.",
    )
