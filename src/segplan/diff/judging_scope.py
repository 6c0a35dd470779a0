"""Whether a measure is for fewer or more than before, and whether it aims at causes or consequences."""

from collections.abc import Iterator, Sequence

from segplan.diff.judging import Judged, Verdict
from segplan.diff.kinds import Kind
from segplan.diff.listing import listed_names
from segplan.diff.names import Names
from segplan.model.measure import ApproachKind


def geography(judged: Judged) -> Iterator[Verdict]:
    """Judge the places: what is left out narrows, and what comes to widens.

    A place that lies in another one of the list is covered by it: from the whole municipality to a
    district narrows, and nothing comes to.
    """
    names = judged.names
    old, new = (tuple(value or ()) for value in (judged.difference.old, judged.difference.new))
    gone = [place for place in old if not _is_covered(place, new, names)]
    come = [place for place in new if not _is_covered(place, old, names)]
    if gone:
        yield Verdict(Kind.SCOPE_NARROWED, note=f"{_shown(gone, names)} utgår")
    if come:
        yield Verdict(Kind.SCOPE_WIDENED, note=f"{_shown(come, names)} tillkommer")
    if not (gone or come):
        yield Verdict(Kind.OTHER, note="samma platser, skrivna på ett annat sätt")


def orientation(judged: Judged) -> Iterator[Verdict]:
    """Judge the way between causes and consequences; the other sorts lie on neither side."""
    ways = {
        (ApproachKind.COUNTERACT, ApproachKind.COMPENSATE): Kind.ORIENTATION_TO_COMPENSATORY,
        (ApproachKind.COMPENSATE, ApproachKind.COUNTERACT): Kind.ORIENTATION_TO_STRUCTURAL,
    }
    yield Verdict(ways.get((judged.difference.old, judged.difference.new), Kind.OTHER))


def another_indicator(judged: Judged) -> Iterator[Verdict]:
    """Judge the one indicator of a quantity: another one is one that goes and one that comes."""
    found = judged.difference
    if found.before is not None:
        yield Verdict(Kind.INDICATOR_REMOVED, shown=(found.before, None))
    if found.after is not None:
        yield Verdict(Kind.INDICATOR_ADDED, shown=(None, found.after))


def _is_covered(place: str, places: Sequence[str], names: Names) -> bool:
    seen: set[str] = set()
    current: str | None = place
    while current is not None and current not in seen:
        if current in places:
            return True
        seen.add(current)
        entry = names.registers.place_by_id.get(current)
        current = entry.part_of if entry else None
    return False


def _shown(places: list[str], names: Names) -> str:
    return listed_names([names.of("geografi", place) for place in places])
