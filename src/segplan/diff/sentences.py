"""A change as one Swedish sentence."""

from segplan.diff.changes import Change, Form, MeasureName
from segplan.diff.subjects import Subject

_END = {
    Subject.UNACCOUNTED: "finns inte kvar, och ingen plan redovisar varför",
    Subject.UNTRACEABLE: "kan inte följas, eftersom en plan däremellan saknas",
    Subject.REASON_UNKNOWN: "förs inte vidare; orsaken är okänd",
    Subject.STOPPED: "förs inte vidare: den är avbruten",
    Subject.NOT_RELEVANT: "förs inte vidare: den är inte längre aktuell",
    Subject.ORDINARY_OPERATIONS: "förs inte vidare: den övergår i ordinarie verksamhet",
    Subject.DONE: "förs inte vidare: den är genomförd",
    Subject.NEW: "är ny",
    Subject.ORIGIN_UNTRACEABLE: "kan inte följas bakåt, eftersom en plan däremellan saknas",
}

_LONG = 80
"""A longer value is left out of the sentence; it stands beside it."""


def describe(change: Change) -> str:
    """Give the change as a sentence that can be read on its own."""
    if change.subject in _END:
        names = change.measures_before or change.measures_after
        return f"{_quoted(names)} {_END[change.subject]}."
    if change.subject.is_about_lineage:
        return _of_measures(change)
    if change.subject is Subject.REORGANISATION:
        way = f"från {change.before} till {change.after}"
        return f"Ansvaret går {way} genom en omorganisation; det är inte ett byte av ansvarig."
    subject = _quoted(change.measures_after) or (f"Område {change.area}" if change.area else "Planen")
    note = f" ({change.note})" if change.note else ""
    return f"{subject}: {_said(change)}{note}."


def _of_measures(change: Change) -> str:
    if change.subject is Subject.RETURNED:
        return f"{_quoted(change.measures_after)} är ny och kommer av {change.comes_of}."
    if change.subject is Subject.SPLIT:
        return f"{_quoted(change.measures_before)} delas; en del är {_quoted(change.measures_after)}."
    if change.subject is Subject.MERGED:
        return f"{_quoted(change.measures_before)} går ihop med andra i {_quoted(change.measures_after)}."
    return f"{_quoted(change.measures_before)} förs vidare{_under_new_name(change)}."


def _under_new_name(change: Change) -> str:
    old, new = str(change.measures_before[0]), str(change.measures_after[0])
    return "" if old == new else f" som ”{new}”"


def _said(change: Change) -> str:
    label = change.subject.label[0].lower() + change.subject.label[1:]
    if change.subject is Subject.OBLIGATION_IN_TEXT and change.form in (Form.ADDED, Form.REMOVED):
        label = "ordet i formuleringen"
    if change.form is Form.ADDED:
        return f"{label} tillkommer{_value(change.after)}"
    if change.form is Form.REMOVED:
        return f"{label} utgår{_value(change.before)}"
    if change.words or change.before is None or change.after is None or change.before == change.after:
        return f"{label} ändras"
    if max(len(change.before), len(change.after)) > _LONG:
        return f"{label} ändras"
    return f"{label} ändras från {change.before} till {change.after}"


def _value(text: str | None) -> str:
    return f": {text.rstrip('.')}" if text else ""


def _quoted(names: tuple[MeasureName, ...]) -> str:
    return " och ".join(f"”{name}”" for name in names)
