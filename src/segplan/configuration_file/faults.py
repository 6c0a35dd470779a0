"""What pydantic found in the settings, said in Swedish: message and what to do."""

import re
from typing import get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from segplan.places import Route
from segplan.similar import did_you_mean

Said = tuple[str, str]
"""Message and remedy."""

_SHALL_BE = {
    "string_type": ("text", 'Skriv den inom citattecken: "SP301".'),
    "tuple_type": ("en lista", 'Skriv den inom hakparentes: ["SP301", "formulering"].'),
    "dict_type": ("en tabell", 'Skriv en rad för varje nyckel, som SP301 = "råd".'),
    "model_type": ("en tabell", "Skriv nycklarna på egna rader under tabellens namn inom hakparentes."),
    "model_attributes_type": ("en tabell", "Skriv nycklarna på egna rader under tabellens namn inom hakparentes."),
    "bool_type": ("true eller false", "Skriv true för ja och false för nej, utan citattecken."),
    "int_type": ("ett heltal", "Skriv talet med siffror, utan citattecken och decimaler."),
    "int_from_float": ("ett heltal", "Skriv talet med siffror, utan citattecken och decimaler."),
    "float_type": ("ett tal", "Skriv talet med siffror och decimalpunkt, utan citattecken."),
}


def explain(model: type[BaseModel], error: ErrorDetails) -> Said:
    """Give the sentence for one of pydantic's errors about a document that the model describes."""
    route, kind = tuple(error["loc"]), error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(model, route)
    name = shown_key(route)
    if kind == "literal_error":
        words = re.findall("'([^']*)'", error["ctx"]["expected"])
        return _not_among(name, error["input"], words)
    if kind in _SHALL_BE:
        wanted, remedy = _SHALL_BE[kind]
        return f"{name} ska vara {wanted}", remedy
    return f"Värdet i {name} går inte att använda", "Se vad som kan stå i nyckeln i docs/konfiguration.md."


def shown_key(route: Route) -> str:
    """Give a key with its tables as people read it: `select i [validate]`."""
    keys = [part for part in route if isinstance(part, str)]
    tables = ".".join(keys[:-1])
    return f"{keys[-1]} i [{tables}]" if tables else keys[-1]


def _not_among(name: str, value: object, words: list[str]) -> Said:
    written = value if isinstance(value, str) else ""
    meant = did_you_mean(written, words) if written else ""
    return f"{name} kan inte vara {_shown_value(value)}{meant}", f"Skriv något av: {', '.join(words)}."


def _shown_value(value: object) -> str:
    return f"”{value}”" if isinstance(value, str) else str(value).lower()


def _unknown_key(model: type[BaseModel], route: Route) -> Said:
    *tables, key = route
    known = _keys_of(model, tuple(tables))
    where = f" i [{'.'.join(map(str, tables))}]" if tables else ""
    remedy = f"Här kan stå: {', '.join(known)}." if known else "Ta bort nyckeln; tabellen har inga nycklar än."
    return f"Nyckeln {key} finns inte{where}{did_you_mean(str(key), known)}", remedy


def _keys_of(model: type[BaseModel], route: Route) -> list[str]:
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    if not route:
        return list(fields)
    inner, below = fields[str(route[0])].annotation, route[1:]
    if get_origin(inner) is tuple:  # a list of tables, where the next part of the route is the place in the list
        inner, below = get_args(inner)[0], below[1:]
    assert isinstance(inner, type)
    assert issubclass(inner, BaseModel)
    return _keys_of(inner, below)
