"""SP110."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP110")
def file_name_mismatch(view: PlanView) -> Iterator[Problem]:
    """Filens namn anger ett annat år än planen.

    ## Varför

    Planen hämtas med filens namn och jämförs med sitt år. Är de olika får den som ber om 2024
    en annan plan. Felet uppstår oftast när förra årets fil kopieras och år glöms kvar.

    ## Fel

    Filen heter 2024.yaml:

    ```yaml plan 2024
    år: 2023  # SP110
    ```

    ## Rätt

    ```yaml plan 2024
    år: 2024
    ```

    En plan över flera år heter som sitt första år:

    ```yaml plan 2024-2026
    giltighetstid:
      från: 2024-01-01
      till: 2026-12-31
    ```
    """
    if view.alone or names_its_year(view):
        return
    year = view.plan.year
    yield Problem(
        view.place("år") if view.plan.validity is None else view.place("giltighetstid", "från"),
        f"Planen gäller {year}, men filen heter {view.name}",
        f"Rätta året, eller döp om filen till {year}.yaml.",
    )


def names_its_year(view: PlanView) -> bool:
    """Tell whether the file is named after the first year of its plan, with or without more words."""
    file_name = view.name.rpartition("/")[2]
    return file_name[:4] == str(view.plan.year) and not file_name[4:5].isalnum()
