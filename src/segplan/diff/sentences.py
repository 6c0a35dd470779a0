"""A change as one Swedish sentence."""

from segplan.diff.changes import Change, Form, MeasureName
from segplan.diff.kinds import ChangeKind
from segplan.swedish import listed

_END = {
    ChangeKind.UNACCOUNTED: "finns inte i den senare planen och redovisas inte där",
    ChangeKind.UNTRACEABLE: "kan inte följas, eftersom en plan däremellan saknas",
    ChangeKind.REASON_UNKNOWN: "förs inte vidare; orsaken är okänd",
    ChangeKind.STOPPED: "förs inte vidare: den är avbruten",
    ChangeKind.NOT_RELEVANT: "förs inte vidare: den är inte längre aktuell",
    ChangeKind.ORDINARY_OPERATIONS: "förs inte vidare: den övergår i ordinarie verksamhet",
    ChangeKind.DONE: "förs inte vidare: den är genomförd",
    ChangeKind.NEW: "är ny",
    ChangeKind.ORIGIN_UNTRACEABLE: "kan inte följas bakåt, eftersom en plan däremellan saknas",
}


def describe(change: Change) -> str:
    """Give the change as a sentence that can be read on its own."""
    if change.kind in _END:
        names = change.measures_before or change.measures_after
        return f"{_quoted(names)} {_END[change.kind]}."
    if change.kind is ChangeKind.RETURNED:
        return f"{_quoted(change.measures_after)} är ny och kommer av {change.comes_of}."
    if change.kind is ChangeKind.SPLIT:
        return f"{_quoted(change.measures_before)} delas i {_quoted(change.measures_after)}."
    if change.kind is ChangeKind.MERGED:
        return f"{_quoted(change.measures_before)} slås samman till {_quoted(change.measures_after)}."
    if change.kind is ChangeKind.REORGANISATION:
        way = f"från {change.before} till {change.after}"
        return f"Ansvaret går {way} genom en omorganisation; det är inte ett byte av ansvarig."
    subject = _quoted(change.measures_after) or (f"Område {change.area}" if change.area else "Planen")
    return f"{subject}: {_said(change)}."


def _said(change: Change) -> str:
    label = change.kind.label[0].lower() + change.kind.label[1:]
    if change.form is Form.ADDED:
        return f"{label} tillkommer: {change.after}"
    if change.form is Form.REMOVED:
        return f"{label} utgår: {change.before}"
    if change.words:
        return f"{label} ändras"
    return f"{label} ändras från {change.before} till {change.after}"


def _quoted(names: tuple[MeasureName, ...]) -> str:
    return listed([f"”{name}”" for name in names])
