"""Fingerprints by which a change is known again, so that an approval of it can be carried along."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from segplan.diff.changes import Change, MeasureName
from segplan.diff.typography import plain


def with_fingerprints(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Give each change its fingerprint: 16 hexadecimal digits that no other of the changes has.

    It follows from the kind, the measures, the field and the two values without their typography, and
    not from lines, numbers, order, or the words of messages.
    """
    turns: Counter[str] = Counter()
    found = []
    for change in changes:
        told = _told(change)
        turn = turns[told]
        turns[told] += 1
        digest = blake2b(f"{told}\n{turn}".encode(), digest_size=8).hexdigest()
        found.append(replace(change, fingerprint=digest))
    return tuple(found)


def _told(change: Change) -> str:
    parts = (
        change.kind.word,
        _named(change.measures_before),
        _named(change.measures_after),
        change.area.partition(" ")[2],
        change.field,
        _value(change.before),
        _value(change.after),
    )
    return "\n".join(parts)


def _named(names: tuple[MeasureName, ...]) -> str:
    return " ".join(sorted(f"{name.plan}:{name.identifier}" for name in names))


def _value(text: str | None) -> str:
    return "-" if text is None else f"={plain(text)}"
