"""A comparison in short: what became of the measures, and what the changes do to the commitment."""

from collections.abc import Iterator, Sequence

from segplan.diff import Change, Comparison, Severity
from segplan.documents.parts.since_last import unclear_sentence
from segplan.lineage import Manner, Outcome
from segplan.reports.changes_account import counted_measures, is_one_year
from segplan.swedish import amount_in_prose, in_prose, listed, number

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
    if not comparison.changes:
        return (f"De två {'versionerna' if is_one_year(comparison) else 'planerna'} skiljer sig inte åt.",)
    return tuple(filter(None, (_kept(comparison), _new(comparison), *_effects(comparison.changes))))


def _kept(comparison: Comparison) -> str:
    before, _ = counted_measures(comparison)
    outcomes = comparison.account.outcomes
    living = sum(count for outcome, count in outcomes.items() if outcome.lives_on)
    ended = comparison.account.before - living
    why = listed(
        forms[outcomes[one] > 1].format(number(outcomes[one])) for one, forms in _ENDED.items() if outcomes[one]
    )
    if not ended and living > 1:
        return f"Alla {before} finns kvar."
    because = f": {why}" if why else ""
    return f"Av {before} finns {amount_in_prose(living)} kvar och {amount_in_prose(ended)} förs inte vidare{because}."


def _new(comparison: Comparison) -> str:
    _, after = counted_measures(comparison)
    manners = comparison.account.manners
    unclear = sum(one.is_unclear for one in comparison.lineage.arrivals)
    new = manners[Manner.NEW] + manners[Manner.RETURNED] - unclear
    if not comparison.account.after:
        return ""
    said = f"Av {after} är {amount_in_prose(new)} {'ny' if new < 2 else 'nya'}."
    return " ".join(filter(None, (said, unclear_sentence(unclear))))


def _effects(changes: Sequence[Change]) -> Iterator[str]:
    """How many measures have a commitment that decreases, and how many one that increases."""
    less, more = (_touched(changes, severity) for severity in (Severity.DECREASES, Severity.INCREASES))
    if not less and not more:
        yield "Inget åtagande minskar eller ökar."
        return
    yield f"Åtagandet minskar i {in_prose(len(less), 'åtgärd', 'åtgärder')} och ökar i {amount_in_prose(len(more))}."
    both = len(less & more)
    if both:
        yield f"I {in_prose(both, 'åtgärd', 'åtgärder')} finns både sådant som minskar och sådant som ökar."


def _touched(changes: Sequence[Change], severity: Severity) -> set[str]:
    """The measures with changes of a severity, each by the later plan's name where it lives on."""
    found = [one for one in changes if one.severity is severity]
    return {f"{name.plan} {name.identifier}" for one in found for name in (one.measures_after or one.measures_before)}
