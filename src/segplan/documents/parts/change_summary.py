"""A comparison in short: what became of the measures, and what the changes do to the commitment."""

from collections.abc import Iterator, Sequence

from segplan.diff import Change, Comparison, Severity
from segplan.lineage import Manner, Outcome
from segplan.reports.changes_account import counted_measures
from segplan.swedish import in_prose, listed, number, spelled

_ENDED = {
    Outcome.DONE: ("{} är genomförd", "{} är genomförda"),
    Outcome.ORDINARY_OPERATIONS: ("{} övergår i ordinarie verksamhet", "{} övergår i ordinarie verksamhet"),
    Outcome.NOT_RELEVANT: ("{} är inte längre aktuell", "{} är inte längre aktuella"),
    Outcome.STOPPED: ("{} är avbruten", "{} är avbrutna"),
    Outcome.UNKNOWN: ("för {} är orsaken okänd", "för {} är orsaken okänd"),
    Outcome.UNTRACEABLE: ("{} kan inte följas", "{} kan inte följas"),
    Outcome.UNACCOUNTED: ("{} saknas utan redovisning", "{} saknas utan redovisning"),
}


def summary_sentences(comparison: Comparison) -> tuple[str, ...]:
    """What a reader in a hurry needs: what is left, what has ended, what is new, and what is promised less and more."""
    return tuple(filter(None, (_kept(comparison), _new(comparison), *_effects(comparison.changes))))


def _kept(comparison: Comparison) -> str:
    before, _ = counted_measures(comparison)
    outcomes = comparison.account.outcomes
    living = sum(count for outcome, count in outcomes.items() if outcome.lives_on)
    ended = comparison.account.before - living
    why = listed(
        forms[outcomes[one] > 1].format(number(outcomes[one])) for one, forms in _ENDED.items() if outcomes[one]
    )
    because = f": {why}" if why else ""
    return f"Av {before} finns {_amount(living)} kvar och {_amount(ended)} förs inte vidare{because}."


def _new(comparison: Comparison) -> str:
    _, after = counted_measures(comparison)
    manners = comparison.account.manners
    new = manners[Manner.NEW] + manners[Manner.RETURNED]
    return f"Av {after} är {_amount(new)} {'ny' if new < 2 else 'nya'}." if comparison.account.after else ""


def _effects(changes: Sequence[Change]) -> Iterator[str]:
    """How many measures have a commitment that decreases, and how many one that increases."""
    less, more = (_touched(changes, severity) for severity in (Severity.DECREASES, Severity.INCREASES))
    yield f"Åtagandet minskar i {in_prose(len(less), 'åtgärd', 'åtgärder')} och ökar i {_amount(len(more))}."
    both = len(less & more)
    if both:
        yield f"I {in_prose(both, 'åtgärd', 'åtgärder')} finns både sådant som minskar och sådant som ökar."


def _touched(changes: Sequence[Change], severity: Severity) -> set[str]:
    """The measures with changes of a severity, each by the later plan's name where it lives on."""
    found = [one for one in changes if one.severity is severity]
    return {f"{name.plan} {name.identifier}" for one in found for name in (one.measures_after or one.measures_before)}


def _amount(count: int) -> str:
    return number(count) if count > 1 else spelled(count)
