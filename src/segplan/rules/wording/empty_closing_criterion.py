"""SP314."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE
from segplan.wording.deadlines import is_only_time
from segplan.wording.measure import is_checkable

_COUNTED = re.compile(r"\d|\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|samtliga|varje)\b", re.IGNORECASE)
"""What says how many or all needs no closer reading, which takes time."""


@rule("SP314", severity=Severity.WARNING, draft=Severity.HINT, silent_when=(*VAGUE, "SP311"))
def empty_closing_criterion(view: PlanView) -> Iterator[Problem]:
    """Slutkriteriet går inte att kontrollera.

    ## Varför

    ”Åtgärden är genomförd” säger det som slutkriteriet ska förklara. ”Samverkan har stärkts” kan ingen
    utifrån se. Slutkriteriet är det som två personer svarar lika på: något som finns, har hållits, är
    beslutat eller har räknats.

    ## Fel

    ```yaml
    slutkriterium: Åtgärden är genomförd.  # SP314
    ```

    ```yaml
    slutkriterium: Samverkan mellan skola och fritidsgård har stärkts.  # SP314
    ```

    ```yaml
    slutkriterium: Fler barn går i kulturskolan.  # SP314
    ```

    ## Rätt

    ```yaml
    slutkriterium: 24 kurser har hållits och deltagarna är räknade.
    ```

    ```yaml
    slutkriterium: Avtal om gemensam bemanning är tecknat med tre föreningar.
    ```
    """
    for route, _, measure in view.measures:
        text = measure.closing_criterion
        if text is None or _COUNTED.search(text) or is_only_time(text) or is_checkable(text, view.vocabulary.lexicon):
            continue
        yield Problem(
            view.place(*route, "slutkriterium"),
            f"”{' '.join(text.split())}” går inte att kontrollera, så två personer kan svara olika på om åtgärden är gjord",
            "Skriv det som någon utifrån kan se: vad som finns, hur många det blev, vad som är beslutat eller lämnat "
            "och till vem. Till exempel: ”24 kurser har hållits och deltagarna är räknade.”",
        )
