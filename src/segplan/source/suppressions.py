"""Exceptions in a file's own comments: `# segplan: ignore[SP301] skäl: … till: 2024-12-31`.

A comment after a value is about everything that begins on its line: the value, also when its text goes
on below, or the whole measure when the line is the measure's first. A comment on a line of its own is
about the next line.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from segplan.places import Position, Route, Span, show_route
from segplan.source.comments import Comment, find_comments
from segplan.source.document import SourceDocument
from segplan.source.tree import MappingNode, Node, SequenceNode

_MEANT = re.compile(r"#\s*segplan\b(?:\s*:|\s+ignor)", re.IGNORECASE)
_FORM = re.compile(
    r"#\s*segplan:\s*ignore\[(?P<codes>[^\]]*)\]"
    r"(?:\s+skäl:\s*(?P<reason>.*?))??"
    r"(?:\s+till:\s*(?P<until>\S+))?\s*"
)
_CODE = re.compile(r"[^\s,]+")
_CODE_LIST = re.compile(r"\s*[^\s,]+(?:\s*,\s*[^\s,]+)*\s*")
_NEXT_COMMENT = re.compile(r"\s#\s")


class WrittenCode(NamedTuple):
    """A rule's code as written, and where."""

    code: str
    span: Span


class Suppression(NamedTuple):
    """An exception as written.

    `span` is its comment, `codes` the rules it names, `reason` empty when none is given, `until` the
    last day it holds. `line` is the line that it is about, `route` what begins there, as findings
    show it, empty when nothing does. `is_readable` tells whether the comment has the form of an
    exception.
    """

    span: Span
    line: int
    route: str
    is_readable: bool = False
    codes: tuple[WrittenCode, ...] = ()
    reason: str = ""
    until: date | None = None

    def is_about(self, line: int, route: str) -> bool:
        """Tell whether a finding that begins on a line, or is about a route, is meant."""
        return line == self.line or (bool(self.route) and _is_within(route, self.route))


def _is_within(route: str, whole: str) -> bool:
    return route == whole or route.startswith((f"{whole}.", f"{whole}["))


def find_suppressions(document: SourceDocument) -> tuple[Suppression, ...]:
    """Give the exceptions of a file in their order; those that cannot be understood are among them."""
    if document.root is None or not _MEANT.search(document.text):
        return ()
    comments = [one for one in find_comments(document.text, document.root) if _MEANT.match(one.text)]
    return tuple(_read(document, one) for one in comments)


def _read(document: SourceDocument, comment: Comment) -> Suppression:
    span = comment.span_in(document.text)
    line = _line_meant(document, span.start)
    unread = Suppression(span, line, _route_at(document.root, line))
    text = _NEXT_COMMENT.split(comment.text[1:])[0]
    match = _FORM.fullmatch(f"#{text}")
    if match is None or not _CODE_LIST.fullmatch(match["codes"]):
        return unread
    until = _day(match["until"])
    if match["until"] and until is None:
        return unread
    codes = (
        WrittenCode(found[0], _shifted(span, match.start("codes") + found.start(), len(found[0])))
        for found in _CODE.finditer(match["codes"])
    )
    return unread._replace(is_readable=True, codes=tuple(codes), reason=(match["reason"] or "").strip(), until=until)


def _shifted(span: Span, offset: int, length: int) -> Span:
    line, column = span.start
    return Span(Position(line, column + offset), Position(line, column + offset + length))


def _day(written: str | None) -> date | None:
    if written is None or not re.fullmatch(r"\d{4}-\d\d-\d\d", written):
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _line_meant(document: SourceDocument, start: Position) -> int:
    """Give the line that a comment is about: its own, or the next that is no comment when nothing stands before it."""
    lines = document.lines
    if lines[start.line][: start.column].strip():
        return start.line
    below = range(start.line + 1, len(lines))
    return next((at for at in below if lines[at].strip() and not lines[at].lstrip().startswith("#")), start.line)


def _route_at(root: Node | None, line: int) -> str:
    """Give what begins on a line, as findings show it: one value, one list item, or one measure, but never several."""
    routes = [route for route, first_line in _beginnings(root, ()) if first_line == line and not _holds_measures(route)]
    return show_route(min(routes, key=len)) if routes else ""


def _beginnings(node: Node | None, route: Route) -> Iterator[tuple[Route, int]]:
    if isinstance(node, MappingNode):
        for key, value in node.values.items():
            yield (*route, key), node.keys[key].start_mark.line
            yield from _beginnings(value, (*route, key))
    elif isinstance(node, SequenceNode):
        for index, item in enumerate(node.items):
            first = item.start if isinstance(item, (MappingNode, SequenceNode)) else item
            yield (*route, index), first.start_mark.line
            yield from _beginnings(item, (*route, index))


def _holds_measures(route: Route) -> bool:
    return route[:1] == ("områden",) and (len(route) < 3 or route[2:] == ("åtgärder",))
