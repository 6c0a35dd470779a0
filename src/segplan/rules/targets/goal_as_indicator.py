"""SP413."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import RegisterView
from segplan.rules.registry import rule
from segplan.rules.targets.written_indicators import written_indicators

_GOAL = re.compile(
    r"^(?:(?:fler|färre|ökad|ökat|ökade|minskad|minskat|minskade|bättre|förbättrad\w*|höjd\w*|sänkt\w*|stärkt\w*|"
    r"öka|minska|höja|sänka|stärka|förbättra|skapa|nå|alla|samtliga)\b.*|.*\b(?:ska|skall|bör)\b.*)$",
    re.IGNORECASE,
)


@rule("SP413", severity=Severity.WARNING)
def goal_as_indicator(view: RegisterView) -> Iterator[Problem]:
    """En indikator är formulerad som ett mål.

    ## Varför

    En indikator är det som mäts, fristående från målet: ”elever i kulturskolan”. ”Fler elever i
    kulturskolan” är det man vill. Blandas de ihop går indikatorn inte att läsa av, och ett år då antalet
    sjunker blir själva namnet fel. Riktningen står i önskad_riktning (Ekonomistyrningsverket,
    Resultatindikatorer).

    ## Fel

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Fler elever i kulturskolan  # SP413
        definition: okänt
        enhet: antal
    ```

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Eleverna ska känna till kulturskolan  # SP413
        definition: okänt
        enhet: procent
    ```

    ## Rätt

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Elever i kulturskolan
        definition: Antal elever 6–15 år
        enhet: antal
        önskad_riktning: öka
    ```
    """
    for one in written_indicators(view):
        if _GOAL.match(one.name):
            yield Problem(
                one.place,
                f"”{one.name}” är ett mål och ingen indikator, så den går inte att läsa av",
                "Skriv vad som mäts, till exempel ”elever i kulturskolan” eller ”andel behöriga elever”, och riktningen i "
                "önskad_riktning. Målet hör hemma i registret mål.",
                severity=one.milder,
            )
