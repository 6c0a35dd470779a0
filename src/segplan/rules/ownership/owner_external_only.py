"""SP205."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.ownership.judgement import Verdict
from segplan.rules.ownership.owners import owner_texts
from segplan.rules.registry import rule


@rule("SP205", draft=Severity.WARNING)
def owner_external_only(view: PlanView) -> Iterator[Problem]:
    """Bara parter utanför kommunen är ansvariga.

    ## Varför

    Kommunen kan inte besluta över polisen eller en förening, och ingen i kommunen svarar för att
    åtgärden blir av. Ska den stå i kommunens plan behöver någon i kommunen svara för
    kommunens del.

    ## Fel

    ```yaml
    ansvarig: Polisen och fastighetsägarna  # SP205
    ```

    ```yaml
    ansvarig:
      förvaltning: polisen  # SP205
    ```

    ## Rätt

    ```yaml
    ansvarig: KF
    medverkande:
      - aktör: polisen
        roll: utför
    rådighet: begränsad
    drivs_av: polisen
    kommunens_del: Kulturförvaltningen bokar lokalerna och bjuder in polisen fyra gånger per år.
    ```
    """
    for owner in owner_texts(view):
        if owner.judgement.verdict is Verdict.EXTERNAL_ONLY:
            yield Problem(
                owner.place(view),
                f"”{owner.text}” hör inte till kommunen",
                "Skriv som ansvarig den förvaltning som svarar för kommunens del. Skriv parten under medverkande eller "
                f"drivs_av: {owner.text}, med rådighet och kommunens_del.",
            )
