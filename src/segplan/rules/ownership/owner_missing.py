"""SP201."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.directory import Directory
from segplan.model.view import PlanView
from segplan.rules.ownership.owners import owner_fields
from segplan.rules.registry import rule


@rule("SP201", draft=Severity.WARNING)
def owner_missing(view: PlanView) -> Iterator[Problem]:
    """Åtgärden saknar ansvarig.

    ## Varför

    En åtgärd som ingen svarar för blir lätt ogjord, och ingen kan förklara varför. Ansvarig är en
    förvaltning och dess nämnd, som kan svara för åtgärden när planen följs upp.

    ## Fel

    ```yaml
    rubrik: Prova på-kurser nära hemmet  # SP201
    # utan: ansvarig
    ```

    ```yaml
    rubrik: Prova på-kurser nära hemmet  # SP201
    ansvarig: {}
    ```

    ## Rätt

    ```yaml
    ansvarig:
      förvaltning: KF
      nämnd: KN
    ```

    Planen är fastställd och källan säger inte vem som är ansvarig:

    ```yaml
    # utan: ansvarig
    okänt: [ansvarig]
    ```
    """
    directory = view.registers.directory
    for route, _, measure in view.measures:
        is_told = measure.owner is not None and bool(owner_fields(measure.owner))
        if not is_told and not measure.has_unknown_owner and not measure.is_retold:
            yield Problem(
                view.place(*route, "rubrik"),
                f"Åtgärden ”{measure.heading}” saknar ansvarig",
                f"Lägg till ansvarig: {_skeleton(measure.wording, directory)}.",
            )


def _skeleton(wording: str, directory: Directory | None) -> str:
    """Give an owner to fill in, from the administration that the measure's wording names."""
    named = directory.administration_in(wording) if directory else None
    if named is None:
        return "{förvaltning: …, nämnd: …}"
    board = named.serves[0] if named.serves else "…"
    return f"{{förvaltning: {named.code}, nämnd: {board}}}"
