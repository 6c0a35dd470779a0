"""SP318."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.skeletons import told_by
from segplan.rules.wording.judged import VAGUE, judged_measures
from segplan.wording.result import ActorLevel

_COLLECTIVE = ("samtliga", "alla", "berörda", "respektive", "de som", "aktörer", "flera", "personal")


@rule("SP318", severity=Severity.HINT, silent_when=(*VAGUE, "SP201", "SP202", "SP203", "SP207", "SP212"))
def collective_doer(view: PlanView) -> Iterator[Problem]:
    """Formuleringen lägger åtgärden på en öppen krets, fast en ansvarig är utpekad.

    ## Varför

    När ”berörda förvaltningar” eller ”alla som möter barn” ska göra något har ingen av dem fått
    uppgiften. Fältet ansvarig hjälper inte om texten säger något annat: den som läser formuleringen
    vet inte om den gäller den egna enheten.

    ## Fel

    ```yaml
    # utan: mått
    formulering: Berörda förvaltningar håller 24 prova på-kurser senast 2023-11-30.  # SP318
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Kulturförvaltningen håller 24 prova på-kurser senast 2023-11-30, tillsammans med skolförvaltningen.
    ```
    """
    for judged in judged_measures(view):
        actor = judged.analysis.actor
        if actor.level is not ActorLevel.VAGUE or actor.span is None or judged.measure.is_retold:
            continue
        words = judged.words(actor.span)
        if words.lower().startswith(_COLLECTIVE):
            doer = told_by(view, judged.measure).doer or "den ansvariga"
            yield Problem(
                view.place(*judged.route, "formulering", words=actor.span),
                f"”{words}” är en öppen krets, så ingen i den vet om uppgiften är deras",
                f"Skriv att {doer} gör det, och räkna upp de andra under medverkande med sin roll.",
            )
