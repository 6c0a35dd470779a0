"""What a value of the format is called in Swedish, from its JSON Schema."""

from collections.abc import Callable
from typing import Any

from pydantic import TypeAdapter

from segplan.model import values

Schema = dict[str, Any]

_NAMED: tuple[tuple[Any, str], ...] = (
    (values.Text, "text"),
    (values.TextOrUnknown, "text eller `okänt`"),
    (values.Identifier, "id"),
    (values.MeasureNumber, "nummer inom citattecken, eller `okänt`"),
    (values.PlanDate, "datum"),
    (values.DateOrUnknown, "datum eller `okänt`"),
    (values.Number, "tal"),
    (values.NumberOrUnknown, "tal eller `okänt`"),
    (values.Year, "år"),
    (values.Fingerprint, "16 tecken bland 0–9 och a–f, inom citattecken"),
    (values.YesNo, "`ja` eller `nej`"),
    (int, "heltal"),
)
_PRESENTATION = ("description", "default")


def value_words(schema: Schema, link: Callable[[str], str]) -> str:
    """Say what may be written. `link` turns the name of a part into a link to its heading."""
    bare = {key: value for key, value in schema.items() if key not in _PRESENTATION}
    for value_type, words in _NAMED:
        if TypeAdapter(value_type).json_schema() == bare:
            return words
    match bare:
        case {"$ref": reference}:
            return link(reference.rpartition("/")[2])
        case {"items": item}:
            return f"lista av {value_words(item, link)}"
        case {"enum": choices}:
            return _either([f"`{choice}`" for choice in choices])
        case {"const": constant}:
            return f"`{constant}`"
        case {"anyOf": choices}:
            return _either([value_words(choice, link) for choice in choices])
    raise ValueError(f"no words for {bare}")


def _either(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} eller {words[-1]}" if len(words) > 1 else words[0]
