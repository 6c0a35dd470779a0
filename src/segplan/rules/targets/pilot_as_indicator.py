"""SP414."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import RegisterView
from segplan.rules.registry import rule
from segplan.rules.targets.written_indicators import written_indicators

_ACTIVITY = re.compile(
    r"\b(?:pilot\w*|projekt\w*|försöksverksamhet\w*|satsning\w*)\b|"
    r"^(?:följa|följ|genomföra|genomförande av|starta|pröva|testa|utvärdera|utvärdering av|införa|arbeta)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\b(?:antal\w*|andel\w*|deltagare\w*|kostnad\w*|tid\w*|dagar|index)\b", re.IGNORECASE)


@rule("SP414", severity=Severity.WARNING)
def pilot_as_indicator(view: RegisterView) -> Iterator[Problem]:
    """Ett pilotprojekt eller en aktivitet står som indikator.

    ## Varför

    ”Följa piloten med områdesbaserat arbete” är något man gör, inte något man mäter. En sådan indikator har
    inget värde att läsa av, och målet ser ut att följas fast ingen kan säga om det blev bättre.

    ## Fel

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Följa piloten med öppen kulturskola  # SP414
        definition: okänt
        enhet: okänd
    ```

    ## Rätt

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Antal elever i piloten med öppen kulturskola
        definition: Elever som gått minst tre gånger
        enhet: antal
    ```
    """
    for one in written_indicators(view):
        if _ACTIVITY.search(one.name) and not _COUNTED.search(one.name):
            yield Problem(
                one.place,
                f"”{one.name}” är en aktivitet och ingen indikator, så den har inget värde att läsa av",
                "Skriv vad som räknas, till exempel antal deltagare eller andel som fått arbete. Aktiviteten hör hemma bland "
                "åtgärderna.",
                severity=one.milder,
            )
