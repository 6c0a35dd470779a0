"""Changes that the register `godkända-ändringar` approves, and its entries that approve nothing."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from segplan.checking.loading import LoadedPlan
from segplan.diff import Change, Comparison, Severity
from segplan.diff.sentences import describe
from segplan.model.registers.approvals import ApprovedChange
from segplan.swedish import sentence


class Approvals(NamedTuple):
    """The approvals of a comparison's changes by fingerprint, and the entries that belong to none of them."""

    used: dict[str, ApprovedChange]
    unused: tuple[ApprovedChange, ...]

    def notes(self, comparison: Comparison) -> Iterator[str]:
        """Tell in Swedish what is approved and why, and which entries are not needed."""
        for change in comparison.changes:
            one = self.used.get(change.fingerprint)
            if one is not None:
                yield f"Godkänd ändring: {sentence(describe(change))} {sentence(one.reason)} ({one.approved_by}, {one.date})"
        for one in self.unused:
            about = f" ({one.measure})" if one.measure else ""
            yield f"Godkännandet {one.fingerprint}{about} hör inte till någon ändring här. Ta bort det om det inte behövs."


def approvals_of(comparison: Comparison, before: LoadedPlan, after: LoadedPlan) -> Approvals:
    """Give the approvals of the later state's register that are about the two compared plans.

    Between two versions of one plan an entry that the earlier version already had is not reported as
    unused: it approved what has been taken in since.
    """
    years = (comparison.before.year, comparison.after.year)
    entries = [one for one in _entries(after) if (one.earlier, one.later) == years]
    fingerprints = {change.fingerprint for change in comparison.changes}
    used = {one.fingerprint: one for one in entries if one.fingerprint in fingerprints}
    is_old = set(_entries(before)) if years[0] == years[1] else set()
    unused = (one for one in entries if one.fingerprint not in fingerprints and one not in is_old)
    return Approvals(used, tuple(unused))


def _entries(plan: LoadedPlan) -> tuple[ApprovedChange, ...]:
    register = plan.registers.approvals
    return register.approvals if register else ()


def unapproved(comparison: Comparison, approvals: Approvals, severities: Collection[Severity]) -> list[Change]:
    """Give the changes of these severities that nobody has approved."""
    return [
        change
        for change in comparison.changes
        if change.severity in severities and change.fingerprint not in approvals.used
    ]
