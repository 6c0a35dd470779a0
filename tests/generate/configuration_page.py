"""docs/konfiguration.md: every table of the settings, key by key, from the models."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generate.value_words import value_words
from segplan.configuration.configuration import Configuration
from segplan.model.schema import build_schema

_INTRODUCTION = """# Inställningar

Inställningarna står i filen `segplan.toml` i samma mapp som `plans/`. Den behövs inte: utan den gäller förvalen.
Filen är skriven i [TOML](https://toml.io/). Den som redan har en `pyproject.toml` där kan skriva samma tabeller i
den, med `tool.segplan.` framför: `[tool.segplan.validate]`. Finns inställningar på båda ställena säger segplan
ifrån, så att det aldrig är oklart vilka som gäller.

En nyckel eller ett värde som segplan inte känner till stoppar körningen med slutkod 2 och med fil, rad och kolumn.
Flaggor på kommandoraden går före filen.

Regler anges med kod (`SP301`), början av en kod (`SP3`), namn (`vague-measure`) eller familj (`formulering`).
Nämns en regel på flera sätt gäller det smalaste: `select = ["SP301"]` gäller även om `formulering` står i `ignore`.
Fel i själva filen visas alltid. `segplan rules --profile utkast` visar vad som gäller i ett skede med mappens
inställningar; register har inget skede.

I en editor med stöd för TOML visas förklaringar och förslag medan man skriver, när filens första rad pekar ut
schemat: `#:schema https://…/installningar.schema.json`. `segplan schema inställningar` skriver ut det.

Ett exempel:

```toml
[validate]
fail-on = "varning"
ignore = ["SP703"]
include = ["SP316", "SP317"]

[validate.severity]
SP312 = "råd"

[validate.profile."utkast"]
ignore = ["uppföljning"]

[wording.careful]
"problemskol*" = "skolans namn, och vad som behöver bli bättre där"
```
"""


def configuration_page() -> str:
    """Give the page, with a table for each table of settings that has keys."""
    sections = [_section(route, table) for route, table in _tables((), Configuration)]
    return "\n\n".join([_INTRODUCTION.rstrip(), *(one for one in sections if one)]) + "\n"


def _tables(route: tuple[str, ...], table: type[BaseModel]) -> Iterator[tuple[tuple[str, ...], type[BaseModel]]]:
    """Give every table below one with its route, in the order of the models."""
    for name, field in table.model_fields.items():
        inner = _table_of(field)
        if inner is not None:
            below = (*route, field.alias or name)
            yield below, inner
            yield from _tables(below, inner)


def _table_of(field: FieldInfo) -> type[BaseModel] | None:
    inner = field.annotation
    return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def _section(route: tuple[str, ...], table: type[BaseModel]) -> str:
    properties = build_schema(table, "")["properties"] if table.model_fields else {}
    fields = {field.alias or name: field for name, field in table.model_fields.items()}
    rows = [
        f"| `{key}` | {_words(properties[key])} | {_default(field)} | {field.description} |"
        for key, field in fields.items()
        if _table_of(field) is None
    ]
    if not rows:
        return ""
    heading = ".".join(key if key.isascii() else f'"{key}"' for key in route)
    head = ["| Nyckel | Värde | Förval | Förklaring |", "| --- | --- | --- | --- |"]
    return "\n".join([f"## `[{heading}]`", "", (table.__doc__ or "").strip(), "", *head, *rows])


def _words(schema: dict[str, Any]) -> str:
    match schema:
        case {"additionalProperties": value}:
            return f"tabell med {_words(value)} för varje nyckel"
        case {"items": {"type": "string"} | {"$ref": _} as item}:
            return "lista av texter" if "type" in item else "lista av tabeller"
        case {"type": "boolean"}:
            return "`true` eller `false`"
        case {"type": "string"} if "enum" not in schema:
            return "text"
        case {"type": "number"}:
            return "tal"
    return _whole_number(schema) or value_words(schema, str)


def _whole_number(schema: dict[str, Any]) -> str | None:
    match schema:
        case {"type": "integer", "minimum": least, "maximum": most}:
            return f"heltal från {least} till {most}"
    return None


def _default(field: FieldInfo) -> str:
    default = field.get_default(call_default_factory=True)
    if default in ((), {}, None, ""):
        return ""
    return f"`{_toml(default)}`"


def _toml(value: object) -> str:
    """Write a default as it would stand in the file, on one line."""
    if isinstance(value, BaseModel):
        keys = value.model_dump(exclude_defaults=True, by_alias=True)
        return f"{{ {', '.join(f'{key} = {_toml(one)}' for key, one in keys.items())} }}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)
