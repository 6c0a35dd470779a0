"""SP315."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, JudgedMeasure, judged_measures
from segplan.wording.analysis import analyse
from segplan.wording.lexicon import Lexicon, lexicon
from segplan.wording.result import ActorKind, ActorLevel, Span

_LONGEST = 2000
"""Letters; a longer text is no measure, and takes time to read clause by clause."""


@rule("SP315", severity=Severity.HINT, silent_when=VAGUE)
def two_measures_in_one(view: PlanView) -> Iterator[Problem]:
    """Två åtgärder står som en.

    ## Varför

    När två parter ska göra var sin sak blir den ena lätt klar och den andra inte. Då går det varken att
    säga att åtgärden är genomförd eller att den inte är det, och läget blir pågår. Två åtgärder har var
    sin ansvarig, var sitt slut och var sitt läge.

    ## Fel

    ```yaml
    # utan: mått
    formulering: Kulturskolan håller 24 kurser före november, och socialförvaltningen anställer två ledare i juni.  # SP315
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Kulturskolan håller 24 prova på-kurser före 2023-11-30, och redovisar dem för kulturnämnden i december 2023.
    ```

    Ett förslag och beslutet om det hör ihop:
    ```yaml
    # utan: mått
    formulering: >-
      Kulturförvaltningen lämnar förslag till taxa senast 2023-05-31, och kulturnämnden beslutar om den
      senast 2023-06-30.
    ```
    """
    for judged in judged_measures(view):
        performers = _separate(judged)
        if len(performers) < 2:
            continue
        first, second = performers[:2]
        place = view.place(*judged.route, "formulering", words=second)
        yield Problem(
            view.place(*judged.route, "formulering", words=first),
            f"”{judged.measure.heading}” är två åtgärder: {judged.words(first)} och {judged.words(second)} gör var sin sak",
            "Dela åtgärden, så att varje del får sin ansvarige, sin tid och sitt läge. Hör delarna ihop: låt en part svara "
            "för åtgärden och skriv den andra under medverkande.",
            (RelatedPlace(place, "den andra parten"),),
        )


def _separate(judged: JudgedMeasure) -> list[Span]:
    """Give where the performers stand of clauses that each say who does something and how much or when.

    Elected representatives decide on what others put before them, which is the same measure.
    """
    text, whole = judged.measure.wording, judged.analysis
    if len(whole.clauses) < 2 or len(text) > _LONGEST or not _may_be_two(judged):
        return []
    words = judged.view.vocabulary.lexicon or lexicon()
    found: list[Span] = []
    for start, end in whole.clauses:
        clause = analyse(text[start:end], judged.view.vocabulary.lexicon)
        actor = clause.actor
        if actor.span is None or actor.level is not ActorLevel.NAMED or actor.kind is not ActorKind.ADMINISTRATIVE:
            continue
        span = (start + actor.span[0], start + actor.span[1])
        if (
            clause.bounded
            and _is_body(judged.words(span), words)
            and judged.words(span).lower() not in {judged.words(one).lower() for one in found}
        ):
            found.append(span)
    return found


def _may_be_two(judged: JudgedMeasure) -> bool:
    """Tell cheaply whether two clauses hold a quantity or a time, and the text two bodies."""
    whole, words = judged.analysis, judged.view.vocabulary.lexicon or lexicon()
    bounds = [*(one.span for one in whole.quantities), *whole.time_limits]
    bounded = [clause for clause in whole.clauses if any(clause[0] <= start < clause[1] for start, _ in bounds)]
    bodies = {word for word in judged.measure.wording.lower().split() if _is_body(word.strip(".,;:"), words)}
    return len(bounded) > 1 and len(bodies) > 1


def _is_body(performer: str, words: Lexicon) -> bool:
    """Tell whether a performer is a body, and no role within one."""
    return any("förvaltande" in words.facts(word).lists for word in performer.lower().split())
