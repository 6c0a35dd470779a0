"""Whether somebody still answers for a measure, at which level it is decided, and who controls it."""

from collections.abc import Iterator

from segplan.diff.changes import Form
from segplan.diff.judging import Judged, Verdict, carries_commitment
from segplan.diff.kinds import Kind
from segplan.diff.names import Names
from segplan.diff.severity import Severity
from segplan.model.measure import Control, Measure
from segplan.model.registers.organisation import OrganisationKind
from segplan.model.responsibility import Owner
from segplan.ownership.classify import classify
from segplan.ownership.judgement import Verdict as Clarity
from segplan.ownership.political import is_political

_CONTROL = (Control.LIMITED, Control.SHARED, Control.FULL)
"""From least to most."""


def owner(judged: Judged) -> Iterator[Verdict]:
    """Judge who answers: removed, added or another; an unclear one binds less than a clear one."""
    old, new = judged.difference.old, judged.difference.new
    if not (isinstance(old, str) and isinstance(new, str)):
        yield Verdict(Kind.OWNER_ADDED if judged.form is Form.ADDED else Kind.OWNER_REMOVED)
        return
    was_clear, is_clear = (_is_clear(one, judged.names) for one in (old, new))
    if was_clear == is_clear:
        yield Verdict(Kind.OWNER_CHANGED)
    elif is_clear:
        yield Verdict(Kind.OWNER_CHANGED, Severity.INCREASES, "nu en utpekad ansvarig")
    else:
        yield Verdict(Kind.OWNER_CHANGED, Severity.DECREASES, "inte längre en utpekad ansvarig")
    was_own, is_own = (not _is_external(one, judged.names) for one in (old, new))
    if was_own != is_own:
        yield Verdict(Kind.CONTROL_GAINED if is_own else Kind.CONTROL_LOST)


def closer_owner(judged: Judged) -> Iterator[Verdict]:
    """Judge the unit or function that answers within an administration that answers in both versions."""
    if judged.form is Form.CHANGED or not _is_owned_in_both(judged):
        yield from owner(judged)
    else:
        yield Verdict(Kind.OWNER_CHANGED)


def level(judged: Judged) -> Iterator[Verdict]:
    """Judge who decides: from elected representatives to an official, or back."""
    old, new = judged.difference.old, judged.difference.new
    if not (isinstance(old, str) and isinstance(new, str)):
        yield from carries_commitment(judged)
        return
    was, now = (is_political(one, judged.names.registers.directory) for one in (old, new))
    if was == now:
        yield Verdict(Kind.OTHER)
    elif was:
        yield Verdict(Kind.LEVEL_CHANGED, Severity.DECREASES, "från politisk nivå till tjänsteperson")
    else:
        yield Verdict(Kind.LEVEL_CHANGED, Severity.INCREASES, "från tjänsteperson till politisk nivå")


def control(judged: Judged) -> Iterator[Verdict]:
    """Judge how far the municipality decides over a measure itself."""
    old, new = judged.difference.old, judged.difference.new
    if not (isinstance(old, Control) and isinstance(new, Control)):
        yield Verdict(Kind.OTHER)
        return
    is_more = _CONTROL.index(new) > _CONTROL.index(old)
    yield Verdict(Kind.CONTROL_GAINED if is_more else Kind.CONTROL_LOST)


def _is_clear(written: str, names: Names) -> bool:
    return classify(written, names.registers.directory).verdict in (Clarity.OK, Clarity.EXTERNAL_ONLY)


def _is_external(written: str, names: Names) -> bool:
    directory = names.registers.directory
    found = directory.named(written) if directory else None
    if found is not None:
        return found.kind is OrganisationKind.EXTERNAL
    return classify(written, directory).verdict is Clarity.EXTERNAL_ONLY


def _is_owned_in_both(judged: Judged) -> bool:
    return all(_is_owned(part.owner) for part in (judged.before, judged.after) if isinstance(part, Measure))


def _is_owned(owner: Owner | None) -> bool:
    return owner is not None and (isinstance(owner.administration, str) or isinstance(owner.as_written, str))
