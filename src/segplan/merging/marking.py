"""Conflict markers around the fields that two branches changed, and nothing else."""

from itertools import pairwise
from typing import NamedTuple

from segplan.edits import look_up
from segplan.merging.identity import Address, Step, identity_of, route_of
from segplan.places import Route
from segplan.source.editing.layout import Layout
from segplan.source.editing.proof import Read
from segplan.source.tree import MappingNode, SequenceNode


class Sides(NamedTuple):
    """The names of the two branches, and how many signs a marker has."""

    ours: str
    theirs: str
    size: int = 7


class _Stretch(NamedTuple):
    """Whole lines of a text, from one offset to another."""

    start: int
    end: int


def mark(ours: Read, theirs: Read, conflicts: list[Address], sides: Sides) -> str | None:
    """Give our text with both versions of every conflict; nothing when a place cannot be found in whole lines."""
    own, other = ours.layout, theirs.layout
    hunks: list[tuple[_Stretch, str]] = []
    for conflict in conflicts:
        hunk = _hunk(own, other, conflict, ours, theirs)
        if hunk is None:
            return None
        if hunk not in hunks:
            hunks.append(hunk)
    if _overlap([stretch for stretch, _ in hunks]):
        return None
    text = ours.text
    for stretch, their_lines in sorted(hunks, key=lambda one: one[0], reverse=True):
        parts = [
            f"{'<' * sides.size} {sides.ours}{own.newline}",
            text[stretch.start : stretch.end],
            f"{'=' * sides.size}{own.newline}",
            their_lines,
            f"{'>' * sides.size} {sides.theirs}{own.newline}",
        ]
        text = text[: stretch.start] + "".join(parts) + text[stretch.end :]
    return text


def _overlap(stretches: list[_Stretch]) -> bool:
    ordered = sorted(stretches)
    return any(after.start < before.end for before, after in pairwise(ordered))


def _hunk(own: Layout, other: Layout, conflict: Address, ours: Read, theirs: Read) -> tuple[_Stretch, str] | None:
    """Give our lines and theirs; the lines around when a value shares its line with something else."""
    for depth in range(len(conflict), 0, -1):
        address = conflict[:depth]
        our_route, their_route = route_of(ours.data, address), route_of(theirs.data, address)
        our_lines = _lines(own, our_route) if our_route is not None else _before_next(own, other, address, ours, theirs)
        their_lines = _lines(other, their_route) if their_route is not None else _Stretch(0, 0)
        if our_lines is not None and their_lines is not None:
            return our_lines, _whole(other.text[their_lines.start : their_lines.end], own.newline)
    return None


def _whole(lines: str, newline: str) -> str:
    return lines if not lines or lines.endswith("\n") else lines + newline


def _lines(layout: Layout, route: Route) -> _Stretch | None:
    """Give the lines that a key or item fills alone, with the comments inside it."""
    if not route or layout.is_in_flow(route[:-1]):
        return None
    parent, node = layout.node(route[:-1]), layout.node(route)
    if isinstance(parent, MappingNode):
        start = int(parent.keys[str(route[-1])].start_mark.index)
    else:
        assert isinstance(parent, SequenceNode)
        start = layout.dash(parent, int(route[-1]))
    if not layout.is_first_on_line(start):
        return None
    end = layout.after(node, layout.column(start))
    return _Stretch(layout.line_start(start), end) if end == len(layout.text) or layout.text[end - 1] == "\n" else None


def _before_next(own: Layout, other: Layout, address: Address, ours: Read, theirs: Read) -> _Stretch | None:
    """Give the place in our text of something that only they have: after what comes before it in theirs."""
    their_route = route_of(theirs.data, address)
    parent = route_of(ours.data, address[:-1])
    if their_route is None or parent is None:
        return None
    for step in reversed(_siblings_before(other, theirs, their_route)):
        route = route_of(ours.data, (*address[:-1], step))
        lines = _lines(own, route) if route is not None else None
        if lines is not None:
            return _Stretch(lines.end, lines.end)
    return None


def _siblings_before(layout: Layout, read: Read, route: Route) -> list[Step]:
    """Give what stands before a key in its mapping, or before an item in its list."""
    node, last = layout.node(route[:-1]), route[-1]
    if isinstance(node, MappingNode):
        keys = list(node.values)
        return [*keys[: keys.index(str(last))]]
    key = str(next(part for part in reversed(route[:-1]) if isinstance(part, str)))
    return [identity_of(key, item) for item in look_up(read.data, route[:-1])[: int(last)]]
