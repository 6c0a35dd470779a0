"""The words of a comparison's account and notices, the same in every format for people."""

from typing import NamedTuple

from segplan.diff import Comparison
from segplan.lineage import Manner, Outcome
from segplan.model.origin_count import count_origins, holds_examples
from segplan.model.plan import Plan
from segplan.swedish import plural

FIGURES = "Planen som helhet"
"""The heading of what the changes do to the figures of the whole plan."""

EXAMPLE_NOTICE = "Jämförelsen gäller exempeltexter och visar inte vad kommunen har ändrat."

BACKWARDS = "Jämförelsen går bakåt i tiden: den nyare planen står först. Det som här ökar har minskat, och tvärtom."


class Sum(NamedTuple):
    """A number of measures and what is counted, in words that agree with the number."""

    number: int
    words: str


_OUTCOMES = {
    Outcome.CARRIED_ON: ("förs vidare med samma lydelse", "förs vidare med samma lydelse"),
    Outcome.REWORDED: ("förs vidare omarbetad", "förs vidare omarbetade"),
    Outcome.SPLIT: ("delas", "delas"),
    Outcome.MERGED: ("slås samman med andra", "slås samman med andra"),
    Outcome.DONE: ("förs inte vidare: genomförd", "förs inte vidare: genomförda"),
    Outcome.ORDINARY_OPERATIONS: (
        "förs inte vidare: övergår i ordinarie verksamhet",
        "förs inte vidare: övergår i ordinarie verksamhet",
    ),
    Outcome.NOT_RELEVANT: ("förs inte vidare: inte längre aktuell", "förs inte vidare: inte längre aktuella"),
    Outcome.STOPPED: ("förs inte vidare: avbruten", "förs inte vidare: avbrutna"),
    Outcome.UNKNOWN: ("förs inte vidare: orsaken är okänd", "förs inte vidare: orsaken är okänd"),
    Outcome.UNTRACEABLE: ("kan inte följas", "kan inte följas"),
    Outcome.UNACCOUNTED: ("saknas utan redovisning", "saknas utan redovisning"),
}

_MANNERS = {
    Manner.CARRIED_ON: _OUTCOMES[Outcome.CARRIED_ON],
    Manner.REWORDED: _OUTCOMES[Outcome.REWORDED],
    Manner.SPLIT: ("kommer av en delad åtgärd", "kommer av delade åtgärder"),
    Manner.MERGED: ("är sammanslagen", "är sammanslagna"),
    Manner.UNTRACEABLE: ("kan inte följas bakåt", "kan inte följas bakåt"),
    Manner.RETURNED: (
        "är ny och kommer av en åtgärd i en äldre plan",
        "är nya och kommer av åtgärder i äldre planer",
    ),
    Manner.NEW: ("är ny", "är nya"),
}

_UNCLEAR = "nya eller inte: framgår inte av källan"


def is_one_year(comparison: Comparison) -> bool:
    """Tell whether two versions of one year's plan are compared."""
    return comparison.before.year == comparison.after.year


def heading(comparison: Comparison) -> str:
    """Give the heading of the whole comparison."""
    before, after = comparison.before, comparison.after
    if before.title == after.title:
        return f"{before.title}: två versioner jämförda"
    return f"{before.title} jämförd med {after.title}"


def notices(comparison: Comparison) -> list[str]:
    """Give what a reader has to know first: that texts are invented, and that plans are missing."""
    plans = (comparison.before, comparison.after)
    said = []
    if comparison.after.year < comparison.before.year:
        said = [BACKWARDS]
    if any(holds_examples(plan) for plan in plans):
        pairs = zip(counted_measures(comparison), plans, strict=True)
        said += [EXAMPLE_NOTICE, *(f"{counted}: {_origins(plan)}." for counted, plan in pairs)]
    return said + [
        f"Planen för {year} har inte kunnat läsas. Åtgärder som gick genom den kan inte följas."
        for year in comparison.lineage.missing
    ]


def _origins(plan: Plan) -> str:
    count = count_origins(plan)
    kinds = (
        _agree(count.documented, "är belagd i handlingar", "är belagda i handlingar"),
        _agree(count.derived, "är härledd", "är härledda"),
        _agree(count.example, "är påhittad", "är påhittade"),
        _agree(count.unmarked, "är kommunens egen", "är kommunens egna"),
    )
    return ", ".join(f"{one.number} {one.words}" for one in kinds if one.number) or "ingen är påhittad"


def counted_measures(comparison: Comparison) -> tuple[str, str]:
    """Give `60 åtgärder i planen för 2022` for both plans."""
    plans = (comparison.before, comparison.after)
    names = [f"planen för {plan.year}" for plan in plans]
    if is_one_year(comparison):
        names = ["den första versionen", "den andra versionen"]
    first, second = (f"{_measures(len(plan.measures))} i {name}" for plan, name in zip(plans, names, strict=True))
    return first, second


def sums_before(comparison: Comparison) -> list[Sum]:
    """Give what the earlier plan's measures add up from; that none is unaccounted for is told too."""
    outcomes = comparison.account.outcomes
    hidden = is_one_year(comparison)
    said = _OUTCOMES | ({Outcome.UNACCOUNTED: ("tas bort", "tas bort")} if hidden else {})
    return [
        _agree(outcomes[outcome], *words)
        for outcome, words in said.items()
        if outcomes[outcome] or (outcome is Outcome.UNACCOUNTED and not hidden)
    ]


def sums_after(comparison: Comparison) -> list[Sum]:
    """Give what the later plan's measures add up from."""
    manners = dict(comparison.account.manners)
    unclear = sum(one.is_unclear for one in comparison.lineage.arrivals)
    manners[Manner.NEW] -= unclear
    said = [_agree(manners[manner], *words) for manner, words in _MANNERS.items() if manners[manner]]
    return [*said, Sum(unclear, _UNCLEAR)] if unclear else said


def account_sentences(comparison: Comparison) -> tuple[str, str]:
    """Give `60 = 42 förs vidare + 18 nya` for both plans; a plan without measures is `0`."""
    first, second = comparison.account.before, comparison.account.after
    return _equation(first, sums_before(comparison)), _equation(second, sums_after(comparison))


def _equation(total: int, sums: list[Sum]) -> str:
    terms = " + ".join(f"{one.number} {one.words}" for one in sums if one.number)
    return f"{total} = {terms}" if terms else str(total)


def unchanged_sentence(comparison: Comparison) -> str:
    """Say how many measures differ in nothing."""
    return f"{_measures(comparison.account.unchanged)} förs vidare utan någon ändring."


def _measures(count: int) -> str:
    return plural(count, "åtgärd", "åtgärder")


def _agree(count: int, one: str, several: str) -> Sum:
    return Sum(count, one if count == 1 else several)
