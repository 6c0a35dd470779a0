"""Who a text says is to act, when the register knows the name."""

from collections.abc import Iterator

from segplan.diff.judging import Judged, Verdict
from segplan.diff.kinds import Kind
from segplan.diff.subjects import Subject


def owner_changes(before: str, after: str, judged: Judged) -> Iterator[Verdict]:
    """Give the verdict on the first administration or company that the versions name; a successor is no other."""
    directory = judged.names.registers.directory
    if directory is None:
        return
    old, new = directory.administration_in(before), directory.administration_in(after)
    if old is None or new is None:
        if old is not new:
            kind = Kind.OWNER_ADDED if old is None else Kind.OWNER_REMOVED
            yield Verdict(
                kind, subject=Subject.OWNER_IN_TEXT, shown=(old.name if old else None, new.name if new else None)
            )
        return
    known = judged.names.organisations
    if not known.is_same(old.code, new.code) and not known.is_succession(old.code, new.code):
        yield Verdict(Kind.OWNER_CHANGED, subject=Subject.OWNER_IN_TEXT, shown=(old.name, new.name))
