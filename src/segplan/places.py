"""Where something stands: a route in a document, or a span in a file.

Rules speak in routes; only the engine turns a route into line and column. Everything here is a
plain value built on the standard library, so that every floor above may use it.
"""

from typing import NamedTuple

Route = tuple[str | int, ...]
"""The keys and list indexes from the root of a document to a value, in the words of the file."""


class Position(NamedTuple):
    """A place between two characters: line and column, both counted from 0, in code points."""

    line: int
    column: int


class Span(NamedTuple):
    """A half-open stretch of text in one file."""

    start: Position
    end: Position


class Location(NamedTuple):
    """A span in a named file. `path` is text as shown to people, with forward slashes."""

    path: str
    span: Span

    def __str__(self) -> str:
        """Give `file:line:column` counted from 1, as editors and terminals expect."""
        return f"{self.path}:{self.span.start.line + 1}:{self.span.start.column + 1}"


class Place(NamedTuple):
    """A place named by document and route, before anybody has asked for its line.

    `document` is the name of a plan ("2023") or a register ("organisation"). With `on_key` the key
    itself is meant and not its value. `words` limits the place to a part of a text value, as
    half-open offsets in code points of the text as loaded.
    """

    document: str
    route: Route
    on_key: bool = False
    words: tuple[int, int] | None = None


def show_route(route: Route) -> str:
    """Write a route as people read it: `områden[0].åtgärder[3].ansvarig`."""
    text = ""
    for part in route:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else part
    return text
