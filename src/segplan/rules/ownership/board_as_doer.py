"""SP216."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import Measure
from segplan.model.values import known
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, judged_measures
from segplan.wording.lexicon import lexicon
from segplan.wording.result import ActorKind, ActorLevel

_DECIDING = (
    "besluta", "fastställa", "anta", "uppdra", "ge", "avsätta", "anslå", "bevilja", "godkänna", "föreslå", "yttra",
    "pröva", "behandla", "ta", "begära", "utse", "bjuda", "bidra", "lämna", "teckna", "införa", "redovisa", "prioritera",
)  # fmt: skip


@rule("SP216", severity=Severity.HINT, silent_when=(*VAGUE, "SP201", "SP202", "SP203", "SP205", "SP207", "SP212"))
def board_as_doer(view: PlanView) -> Iterator[Problem]:
    """En nämnd står ensam för något som ska utföras.

    ## Varför

    En nämnd beslutar; arbetet görs i förvaltningen. Står bara nämnden som ansvarig vet ingen enhet att
    uppgiften är dess, och frågan ”menar ni politiker eller tjänstepersoner?” får inget svar.

    ## Fel

    ```yaml
    # utan: mått
    formulering: Kulturnämnden håller 24 prova på-kurser senast 2023-11-30.  # SP216
    ansvarig:
      nämnd: KN
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Kulturnämnden håller 24 prova på-kurser senast 2023-11-30.
    ansvarig:
      förvaltning: KF
      nämnd: KN
    ```

    ```yaml
    # utan: mått
    formulering: Kulturnämnden beslutar om avgiftsfria kurser senast 2023-06-30.
    ansvarig:
      nämnd: KN
    ```
    """
    for judged in judged_measures(view):
        actor = judged.analysis.actor
        if actor.kind is not ActorKind.POLITICAL or actor.level is not ActorLevel.NAMED or actor.span is None:
            continue
        if judged.measure.is_retold or not _is_board_alone(judged.measure) or _decides(judged.measure.wording):
            continue
        yield Problem(
            view.place(*judged.route, "formulering", words=actor.span),
            f"{judged.words(actor.span)} står ensam för något som ska utföras, så ingen enhet vet att uppgiften är dess",
            "Lägg till förvaltning under ansvarig. Är det ett beslut som menas: skriv att nämnden beslutar, om vad och när.",
        )


def _is_board_alone(measure: Measure) -> bool:
    owner = measure.owner
    if owner is None or known(owner.board) is None:
        return False
    return not any(known(one) for one in (owner.administration, owner.unit, owner.function, owner.as_written))


def _decides(wording: str) -> bool:
    """Tell whether a text says that something is decided, or handed over as elected representatives do."""
    words = lexicon()
    return any(verb in _DECIDING for word in wording.lower().split() for verb in words.facts(word.strip(".,;:")).acting)
