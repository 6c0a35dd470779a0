"""Fixes as rules name them, fitted to how the file is written."""

from segplan.edits import DropByteOrderMark, Edit, RemoveComment, Respell, SetValue
from segplan.findings import Fix
from segplan.source.document import SourceDocument
from segplan.source.tree import find, is_scalar


def fitted(fix: Fix | None, document: SourceDocument) -> Fix | None:
    """Give a fix with the routes of the file: a value in its short form stands where rules see a part.

    Nothing when the fix is about something that is not in the file.
    """
    if fix is None or document.root is None:
        return None
    edits = [_fitted(edit, document) for edit in fix.edits]
    known = tuple(edit for edit in edits if edit is not None)
    return fix._replace(edits=known) if len(known) == len(edits) else None


def _fitted(edit: Edit, document: SourceDocument) -> Edit | None:
    if isinstance(edit, (Respell, RemoveComment, DropByteOrderMark)):
        return edit
    _, node, depth = find(document.root, edit.route)
    if depth == len(edit.route):
        return edit
    is_short_form = depth == len(edit.route) - 1 and is_scalar(node)
    return edit._replace(route=edit.route[:-1]) if isinstance(edit, SetValue) and is_short_form else None
