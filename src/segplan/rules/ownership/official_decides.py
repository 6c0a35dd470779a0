"""SP217."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.values import known
from segplan.model.view import PlanView
from segplan.ownership.political import is_political
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, judged_measures
from segplan.wording.lexicon import lexicon
from segplan.wording.result import ActorKind, ActorLevel

_DECIDING = frozenset(["besluta", "fastställa", "anta"])


@rule("SP217", severity=Severity.HINT, silent_when=VAGUE)
def official_decides(view: PlanView) -> Iterator[Problem]:
    """Formuleringen låter förvaltningen besluta, men fältet beslutsfattare är en nämnd.

    ## Varför

    Läsaren ska veta om det är folkvalda eller anställda som beslutar. Säger texten det ena och fältet
    det andra väntar båda på varandra. Det som en förvaltning inte har delegation på kan den bara lägga
    fram som förslag (kommunallagen 2017:725, 6 kap. 37–40 §§ och 7 kap. 5–8 §§).

    ## Fel

    ```yaml
    # utan: mått
    formulering: Kulturförvaltningen beslutar om nya öppettider senast 2023-06-30.  # SP217
    beslutsfattare: Kulturnämnden
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Kulturförvaltningen lämnar förslag till nya öppettider till kulturnämnden senast 2023-05-31.
    beslutsfattare: Kulturnämnden
    ```

    ```yaml
    # utan: mått
    formulering: Kulturförvaltningen beslutar om nya öppettider senast 2023-06-30.
    beslutsfattare: tjänsteperson
    ```
    """
    directory = view.registers.directory
    for judged in judged_measures(view):
        actor, measure = judged.analysis.actor, judged.measure
        decider = known(measure.decision_maker)
        if actor.kind is not ActorKind.ADMINISTRATIVE or actor.level is not ActorLevel.NAMED or actor.span is None:
            continue
        if measure.is_retold or decider is None or not is_political(decider, directory):
            continue
        if _follows_deciding_verb(measure.wording, actor.span[1]):
            name = judged.words(actor.span)
            yield Problem(
                view.place(*judged.route, "formulering", words=actor.span),
                f"{name} beslutar enligt texten, men {decider} enligt fältet beslutsfattare",
                f"Skriv att {name} lämnar ett förslag till {decider}, eller beslutsfattare: tjänsteperson om beslutet är "
                "delegerat.",
                (RelatedPlace(view.place(*judged.route, "beslutsfattare"), "beslutsfattare"),),
            )


def _follows_deciding_verb(wording: str, end: int) -> bool:
    """Tell whether the actor decides: the verb stands within three words after it, and nobody else begins a clause."""
    words = wording[end:].lower().split()[:3]
    return any(_DECIDING & set(lexicon().facts(word.strip(".,;:")).acting) for word in words)
