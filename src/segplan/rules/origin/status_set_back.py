"""SP834."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.edited import EditedPlanView
from segplan.model.plan import PlanStatus
from segplan.rules.registry import rule

_STEPS = (PlanStatus.DRAFT, PlanStatus.PREPARATION, PlanStatus.ADOPTED, PlanStatus.ENDED)


@rule("SP834")
def status_set_back(view: EditedPlanView) -> Iterator[Problem]:
    """En fastställd plan har fått tillbaka en tidigare planstatus.

    ## Varför

    Ett beslut upphör inte för att filen säger att planen är ett utkast. Med en tidigare status blir
    reglerna mildare och skyddet för den beslutade texten försvinner. Ska planen göras om får den
    en revidering, eller en ny plan som ersätter den.

    Regeln prövas med `segplan validate --since` och går inte att acceptera.

    ## Fel

    ```yaml tidigare plan
    planstatus: fastställd
    ```

    ```yaml plan
    planstatus: utkast  # SP834
    ```

    ## Rätt

    ```yaml tidigare plan
    planstatus: fastställd
    ```

    ```yaml plan
    planstatus: upphörd
    ```
    """
    earlier, now = view.earlier.status, view.current.plan.status
    if view.is_protected and _STEPS.index(now) < _STEPS.index(earlier):
        yield Problem(
            view.current.place("planstatus"),
            f"Planstatus är {now.value}, men i {view.earlier_name} är planen {earlier.value}",
            f"Skriv planstatus: {earlier.value}. Ändra planen genom en revidering, eller skriv en ny plan.",
        )
