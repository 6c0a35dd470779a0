"""Which of the faults that pydantic found have exactly one safe answer, and what it is."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from segplan.edits import RenameKey, SetValue, Value
from segplan.findings import Fix
from segplan.model.base import PlanPart, ShorthandPart
from segplan.model.walk import fields_by_key
from segplan.places import Route
from segplan.similar import slip_of
from segplan.source.document import SourceDocument
from segplan.source.schema_fields import model_at
from segplan.source.tree import MappingNode, find
from segplan.swedish import MONTHS

YES_NO = dict.fromkeys(("nej", "no", "off", "false"), "nej") | dict.fromkeys(("ja", "yes", "on", "true"), "ja")
"""What people and other formats write for yes and no, in small letters."""

_ORDERED_DAY = re.compile(r"(\d{4})([-–./])(\d{1,2})\2(\d{1,2})")
_SWEDISH_DAY = re.compile(rf"(?:den )?(\d{{1,2}})(?::?e)? ({'|'.join(MONTHS)}) (\d{{4}})", re.IGNORECASE)
_NUMBER = re.compile(r"(-?(?:0|[1-9][0-9]*))(?:[.,]([0-9]{1,2}|[0-9]{4,}))?")
_GROUPED = re.compile(r"-?[1-9][0-9]{0,2}(?:[ _\u00a0\u202f][0-9]{3})+(?=$|[.,])")
_SEVERAL = re.compile(r"[,;/&\n]| och ")


class Wrong(NamedTuple):
    """A value that the model refused: its key, itself, as written in the file, and pydantic's context."""

    name: str
    value: Any
    written: str
    context: dict[str, Any]


def key_fix(document: SourceDocument, model: type[PlanPart], route: Route) -> Fix | None:
    """Give the fix of a key that is not in the format: the one that it is a slip of, when that is not there too."""
    parent = model_at(model, route[:-1])
    if document.root is None or parent is None:
        return None
    _, node, depth = find(document.root, route[:-1])
    if depth < len(route) - 1 or not isinstance(node, MappingNode):
        return None
    key = str(route[-1])
    meant = slip_of(key, fields_by_key(parent))
    if meant is None or meant in node.keys:
        return None
    return Fix(f"nyckeln {key} blir {meant}", (RenameKey(route, meant),))


def value_fix(document: SourceDocument, model: type[PlanPart], kind: str, route: Route, wrong: Wrong) -> Fix | None:
    """Give the fix of a value of one of pydantic's error types."""
    answer = _ANSWERS.get(kind)
    if answer is None or document.root is None or find(document.root, route)[2] < len(route):
        return None
    part = model_at(model, route)
    if part is not None and not issubclass(part, ShorthandPart):
        return None  # keys of its own are wanted here
    value = answer(wrong)
    if value is None:
        return None
    return Fix(_description(wrong, value), (SetValue(route, value),))


def _description(wrong: Wrong, value: Value) -> str:
    if isinstance(value, str) and value == wrong.written:
        return f"{wrong.name} sätts inom citattecken"
    if isinstance(value, list):
        return f"{wrong.name} blir en lista med {wrong.written}"
    return f"{wrong.name} skrivs {value}"


def _as_written(wrong: Wrong) -> str | None:
    return wrong.written if isinstance(wrong.value, (int, Decimal)) and wrong.written else None


def _measure_number(wrong: Wrong) -> str | None:
    return wrong.written if re.fullmatch(r"[0-9]+\.[0-9]+", wrong.written) else None


def _word(wrong: Wrong) -> str | None:
    return slip_of(wrong.value, wrong.context["words"]) if isinstance(wrong.value, str) else None


def _yes_no(wrong: Wrong) -> str | None:
    return YES_NO.get(wrong.written.strip("\"'").lower())


def _day(wrong: Wrong) -> str | None:
    """Give the day in the form of the format, when year, month and day can be told apart."""
    if not isinstance(wrong.value, str):
        return None
    if match := _ORDERED_DAY.fullmatch(wrong.value.strip()):
        parts = int(match[1]), int(match[3]), int(match[4])
    elif match := _SWEDISH_DAY.fullmatch(wrong.value.strip()):
        parts = int(match[3]), MONTHS.index(match[2].lower()) + 1, int(match[1])
    else:
        return None
    try:
        return date(*parts).isoformat()
    except ValueError:
        return None


def _number(wrong: Wrong) -> Value | None:
    """Give the number that a text holds; 1,000 may be one or a thousand and is left."""
    if not isinstance(wrong.value, str):
        return None
    text = _GROUPED.sub(lambda group: re.sub(r"[^0-9-]", "", group[0]), wrong.value.strip())
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    return Decimal(f"{match[1]}.{match[2]}") if match[2] else int(match[1])


def _whole_number(wrong: Wrong) -> Value | None:
    number = _number(wrong)
    return number if isinstance(number, int) else None


def _list_of_one(wrong: Wrong) -> Value | None:
    is_one = isinstance(wrong.value, (str, int)) and not isinstance(wrong.value, bool)
    return [wrong.value] if is_one and not _SEVERAL.search(str(wrong.value)) else None


_ANSWERS: dict[str, Callable[[Wrong], Value | None]] = {
    "string_type": _as_written,
    "nr_citattecken": _measure_number,
    "val": _word,
    "ja_nej": _yes_no,
    "datum_form": _day,
    "tal_form": _number,
    "int_type": _whole_number,
    "tuple_type": _list_of_one,
}
