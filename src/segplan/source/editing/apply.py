"""Edits written into the bytes of a file, one after another, each proved before the next."""

from collections.abc import Iterable

from segplan.edits import (
    AddItem,
    DropByteOrderMark,
    Edit,
    NoSuchPlaceError,
    Remove,
    RemoveComment,
    RenameKey,
    Respell,
    SetValue,
    changed,
    has,
    refine,
)
from segplan.errors import EditRefusedError
from segplan.model.base import PlanPart
from segplan.model.walk import fields_by_key
from segplan.places import Position, Route, Span, show_route
from segplan.source.editing.adding import add_item, add_key
from segplan.source.editing.habits import habits_of
from segplan.source.editing.layout import Layout, UnusualLayoutError
from segplan.source.editing.proof import Read, prove, read_for_editing
from segplan.source.editing.removing import remove, remove_comment, rename_key
from segplan.source.editing.replacement import Replacement, splice
from segplan.source.editing.setting import set_value
from segplan.source.schema_fields import model_at

_MARK = b"\xef\xbb\xbf"
_BY_HAND = "Gör ändringen för hand."


def apply_edits(raw: bytes, edits: Iterable[Edit], model: type[PlanPart] | None = None) -> bytes:
    """Give the bytes of a file with edits made in its text, in their order.

    Routes mean the file as the edits before have left it. `model` tells where a new key usually
    stands among the others. All bytes outside what the edits name are as before: comments, empty
    lines, quotation marks, line ends and byte order mark. Raises `EditRefusedError`, in Swedish,
    when an edit cannot be made or proved.
    """
    mark = _MARK if raw.startswith(_MARK) else b""
    try:
        text = raw.removeprefix(mark).decode("utf-8")
    except UnicodeDecodeError:
        raise EditRefusedError("Filen går inte att ändra: den är inte kodad i UTF-8", "Spara den som UTF-8.") from None
    editor: _Editor | None = None
    for edit in edits:
        if isinstance(edit, DropByteOrderMark):
            mark = b""
            continue
        try:
            editor = editor or _Editor(read_for_editing(text), model)
            editor.make(edit)
        except NoSuchPlaceError:
            place = show_route(_route_of(edit))
            raise EditRefusedError(f"Det finns inget {place} att ändra i filen", _BY_HAND) from None
        except UnusualLayoutError as reason:
            raise EditRefusedError(f"{_what(edit)} går inte att ändra säkert: {reason}", _BY_HAND) from None
    return mark + (editor.read.text if editor else text).encode("utf-8")


class _Editor:
    """Makes one edit after another in a text, in the habits that the file had at first."""

    def __init__(self, read: Read, model: type[PlanPart] | None) -> None:
        self.read = read
        self._model = model
        self._habits = habits_of(read.layout)

    def make(self, edit: Edit) -> None:
        """Make an edit, step by step. Raises `NoSuchPlaceError` and `UnusualLayoutError`."""
        changed(self.read.data, edit)
        for step in refine(self.read.data, edit):
            replacements = self._replacements(step)
            self.read = prove(self.read, splice(self.read.text, replacements), step, replacements)

    def _replacements(self, edit: Edit) -> list[Replacement]:
        layout, habits = self.read.layout, self._habits
        match edit:
            case SetValue(route, value) if has(self.read.data, route):
                found = set_value(layout, habits, route, value)
            case SetValue(route, value):
                found = add_key(layout, habits, route, value, _order(self._model, route[:-1]))
            case AddItem(route, value, before):
                found = add_item(layout, habits, route, value, before)
            case Remove(route):
                found = remove(layout, habits, route)
            case RenameKey(route, name):
                found = rename_key(layout, route, name)
            case Respell(span, text):
                found = [Replacement(_offset(layout, span.start), _offset(layout, span.end), text)]
            case RemoveComment(span):
                found = [remove_comment(layout, _offset(layout, span.start))]
            case _:
                found = []
        return found


def _order(model: type[PlanPart] | None, route: Route) -> list[str]:
    part = model_at(model, route) if model else None
    return list(fields_by_key(part)) if part else []


def _offset(layout: Layout, position: Position) -> int:
    start = 0
    for _ in range(position.line):
        start = layout.text.index("\n", start) + 1
    return start + position.column


def _route_of(edit: Edit) -> Route:
    return () if isinstance(edit, (Respell, RemoveComment, DropByteOrderMark)) else edit.route


def _what(edit: Edit) -> str:
    if isinstance(edit, (Respell, RemoveComment)):
        return f"Rad {_line(edit.span)}"
    return show_route(_route_of(edit)) or "Filen"


def _line(span: Span) -> int:
    return span.start.line + 1
