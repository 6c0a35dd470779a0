"""SP210."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.case import DecisionKind
from segplan.model.directory import Directory
from segplan.model.measure import Measure
from segplan.model.values import Unknown
from segplan.model.view import PlanView
from segplan.ownership.political import is_political
from segplan.places import Place
from segplan.rules.registry import rule
from segplan.rules.skeletons import proposal

_PROPOSES = re.compile(r"\bföreslå", re.IGNORECASE)
_PUTS_FORWARD = re.compile(
    r"\b(?:lämna|överlämna|lägg|redovisa|presentera|föredra|ta|bered)\w*\b",
    re.IGNORECASE,
)
_PAPER = re.compile(r"\b(?:förslag|beslutsunderlag)", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:till|för|i)\b", re.IGNORECASE)
_ELECTED = re.compile(r"nämnd|styrelse|fullmäktige|utskott", re.IGNORECASE)
"""The parts of a measure that ends with a paper before elected representatives, who then decide themselves."""


@rule("SP210", severity=Severity.WARNING)
def official_binds_board(view: PlanView) -> Iterator[Problem]:
    """Planen är fastställd av en tjänsteperson, men åtgärden förutsätter en nämnds beslut.

    ## Varför

    En anställd får besluta på nämndens vägnar i det som nämnden har delegerat (kommunallagen 2017:725,
    7 kap. 5 §), men inte i ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet (6 kap.
    38 §). En plan som en tjänsteperson fastställer kan därför inte lova nämndens beslut. Det som kan
    lovas är att förvaltningen lägger ett förslag för nämnden, och när.

    ## Fel

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommundirektören
          datum: 2023-01-10
    ```

    ```yaml
    formulering: Kulturnämnden inför avgiftsfri kulturskola senast 2023-11-30.
    beslutsfattare: kulturnämnden  # SP210
    ```

    ## Rätt

    Förvaltningen lägger ett förslag, och nämnden beslutar:

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommundirektören
          datum: 2023-01-10
    ```

    ```yaml
    formulering: Kulturförvaltningen lämnar förslag om avgiftsfri kulturskola till kulturnämnden senast 2023-09-30.
    beslutsfattare: kulturnämnden
    beslutspunkt:
      organ: kulturnämnden
      senast: 2023-10-31
      underlag: Förslag med kostnad för tre nivåer på avgiften.
      nästa_steg: Den nya avgiften gäller från vårterminen 2024.
    ```

    Kommunstyrelsen har fastställt planen:

    ```yaml
    beslutsfattare: kulturnämnden
    ```
    """
    directory = view.registers.directory
    adoption = _adopted_by_official(view, directory)
    if adoption is None:
        return
    for route, _, measure in view.measures:
        board = measure.decision_maker
        if isinstance(board, str) and is_political(board, directory) and not _only_proposes(measure):
            yield Problem(
                view.place(*route, "beslutsfattare"),
                f"Planen är fastställd av en tjänsteperson och kan inte besluta åt {board}",
                f"Skriv åtgärden som ett förslag: ”{proposal(view, measure, board)}” Fyll i beslutspunkt med organ, "
                "senast, underlag och nästa_steg.",
                (RelatedPlace(adoption, "fastställd av en tjänsteperson"),),
            )


def _adopted_by_official(view: PlanView, directory: Directory | None) -> Place | None:
    """Give the place of who adopted the plan when that was an official."""
    for index, decision in enumerate(view.plan.case.decisions if view.plan.case else ()):
        maker = decision.decision_maker
        if decision.kind is DecisionKind.ADOPTION and not isinstance(maker, Unknown):
            place = view.place("ärende", "beslut", index, "beslutsfattare")
            return None if is_political(maker, directory) else place
    return None


def _only_proposes(measure: Measure) -> bool:
    point = measure.decision_point
    has_body = point is not None and not isinstance(point.body, Unknown)
    return has_body or _puts_forward(measure.wording)


def _puts_forward(wording: str) -> bool:
    """Tell whether a paper is put forward; each part is searched for after the one before, which is fast for any text."""
    if _PROPOSES.search(wording):
        return True
    verb = _PUTS_FORWARD.search(wording)
    if verb is None:
        return False
    if _PAPER.search(wording, verb.end()):
        return True
    before = _BEFORE.search(wording, verb.end())
    return before is not None and _ELECTED.search(wording, before.end()) is not None
