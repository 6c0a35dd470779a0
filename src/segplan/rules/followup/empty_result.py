"""SP518."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.wording.deadlines import is_empty_ending

_STATES = frozenset(
    [
        "arbete",
        "arbetet",
        "fortgår",
        "fortlöper",
        "fortsätter",
        "löper",
        "pågår",
        "påbörjat",
        "påbörjad",
        "inlett",
        "inletts",
        "plan",
        "planenligt",
        "enligt",
        "bra",
        "väl",
        "som",
        "planerat",
        "rullar",
        "går",
        "vidare",
        "löpande",
        "åtgärden",
        "och",
        "är",
        "det",
        "har",
        "vi",
        "i",
        "ingen",
        "inget",
        "att",
        "rapportera",
        "nytt",
    ]
)


_LONGEST = 90
"""A result with more letters says something more."""


@rule("SP518", severity=Severity.WARNING)
def empty_result(view: PlanView) -> Iterator[Problem]:
    """Uppföljningens resultat säger bara hur det går, inte vad som är gjort.

    ## Varför

    ”Arbetet fortlöper enligt plan” upprepar läget. Den som läser vill veta vad som har hänt och vad det
    gav: hur många, vilka, vad som beslutades. Utan det går åtgärden inte att bedöma och inte att lära av.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Arbetet fortlöper enligt plan.  # SP518
        återstår: Tolv kurser hålls till och med den 30 april 2024.
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: Åtgärden är genomförd.  # SP518
        utfall: 24
        verifieras_av: [kulturskolans kursregister]
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna med sammanlagt 140 deltagare.
        återstår: Tolv kurser hålls till och med den 30 april 2024.
    ```
    """
    for one in view.follow_ups:
        result = one.entry.result
        if result is None or one.is_retold or not _says_only_how(result):
            continue
        yield Problem(
            view.place(*one.route, "resultat"),
            f"”{' '.join(result.split())}” säger inte vad som är gjort, så läsaren får inte veta mer än läget",
            "Skriv vad som har gjorts och vad det gav: hur många, för vilka, vad som beslutades.",
        )


def _says_only_how(result: str) -> bool:
    if len(result) > _LONGEST:
        return False
    words = [word.strip('.,;:!”"') for word in result.lower().split()]
    return is_empty_ending(result) or all(word in _STATES for word in words)
