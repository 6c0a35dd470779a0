"""docs/format.md: every part of plans and registers, key by key, from the models' JSON Schema."""

import re
from collections.abc import Iterator

from generate.value_words import Schema, value_words
from segplan.model.counter_proposal import CounterProposal
from segplan.model.plan import Plan
from segplan.model.registry import REGISTER_MODELS
from segplan.model.schema import build_schema
from support.small_plan import plan_text

_INTRODUCTION = """# Formatet

En plan är en fil i mappen `plans/`, till exempel `plans/2023.yaml`. Det som lever längre än ett år och delas
mellan planer står i register i `plans/register/`. Filerna är YAML i UTF-8. Den här sidan är framställd ur samma
modeller som `segplan validate` prövar filerna mot och som ger förklaringarna i VS Code.

I VS Code med tillägget YAML visas förklaringar och förslag medan man skriver, när filens första rad pekar ut
schemat. `segplan schema` skriver ut schemat för planer och `segplan schema organisation` det för ett register. I ett
eget förråd sparas de en gång, i mappen ovanför `plans/`:

```console
segplan schema > plan.schema.json
```

Första raden i planen blir då `# yaml-language-server: $schema=../plan.schema.json`.

## Så skrivs värden

| Värde | Så skrivs det |
| --- | --- |
| text | Som den är, eller inom citattecken när den innehåller `: ` eller ` #`. Längre text skrivs efter `>-` på egna rader. |
| id | Små bokstäver och siffror med bindestreck: `öppna-kulturskolan`. Ett id ändras aldrig. |
| nummer | Inom citattecken, för 3.10 är inte 3.1: `"3.10"`. |
| datum | `2023-01-26`, utan citattecken. |
| år, heltal, tal | `2023`, `12`, `3.5`: utan tusentalsmellanrum och med punkt. |
| ja eller nej | `ja`, `nej`. |
| okänt | `okänt` när källan inte säger det. Okänt är en uppgift; det ska inte gissas. |
| lista | Ett streck per rad, eller `[öster, söder]` när det är enstaka ord. |

Text skrivs aldrig inom `{ }`, för där skiljer ett komma en nyckel från nästa. En nyckel utan värde tas bort.

## Den minsta planen utan anmärkningar
"""

_DEFINITION = "#/definitions/"


def format_page() -> str:
    """Give the page."""
    files = {"plan": build_schema(Plan, "")}
    files |= {name: build_schema(model, "") for name, model in REGISTER_MODELS.items()}
    files["motförslag"] = build_schema(CounterProposal, "")
    headings = _headings(files)
    sections = [f"{_INTRODUCTION}\n```yaml\n{plan_text(2023)}```"]
    for name, schema in files.items():
        title = {"plan": "Planen", "motförslag": "Ett motförslag"}.get(name, f"Registret {name}")
        sections.append(_part(f"## {title}", schema, headings))
        own = [part for part in _parts_of(schema) if _users(part, files) == [name]]
        sections += [_part(f"### {headings[part]}", schema["definitions"][part], headings) for part in own]
    sections.append("## Delar som flera filer använder")
    shared = {part: files[_users(part, files)[0]]["definitions"][part] for part in headings}
    sections += [
        _part(f"### {headings[part]}", schema, headings)
        for part, schema in shared.items()
        if len(_users(part, files)) > 1
    ]
    return "\n\n".join(sections) + "\n"


def _users(part: str, files: dict[str, Schema]) -> list[str]:
    return [name for name, schema in files.items() if part in schema["definitions"]]


def _headings(files: dict[str, Schema]) -> dict[str, str]:
    """Name every part by the keys that it is written under, in the order that a reader meets them."""
    keys: dict[str, list[str]] = {}
    first: dict[str, str] = {}
    for name, schema in files.items():
        for key, part in _references(schema):
            keys.setdefault(part, [])
            first.setdefault(part, name)
            if key not in keys[part]:
                keys[part].append(key)
    headings: dict[str, str] = {}
    for part, written in keys.items():
        heading = ", ".join(f"`{key}`" for key in written)
        taken = heading in headings.values()
        headings[part] = f"{heading} i {first[part]}" if taken else heading
    return headings


def _parts_of(schema: Schema) -> list[str]:
    return list(dict.fromkeys(part for _, part in _references(schema)))


def _references(schema: Schema) -> Iterator[tuple[str, str]]:
    """Give key and part for every key that holds a part, each part's own keys after it."""
    waiting, seen = [schema], set[str]()
    while waiting:
        for key, value in _properties(waiting.pop(0)).items():
            reference = value.get("$ref") or value.get("items", {}).get("$ref")
            if reference is None:
                continue
            part = reference.removeprefix(_DEFINITION)
            yield key, part
            if part not in seen:
                seen.add(part)
                waiting.append(schema["definitions"][part])


def _properties(part: Schema) -> dict[str, Schema]:
    properties: dict[str, Schema] = _whole(part)["properties"]
    return properties


def _whole(part: Schema) -> Schema:
    """Give the form with keys of a part that may also be written as one value."""
    choices: list[Schema] = part.get("anyOf", [part])
    return choices[-1]


def _part(heading: str, part: Schema, headings: dict[str, str]) -> str:
    required = _whole(part).get("required", [])
    rows = [
        f"| `{key}` | {_words(key, value, headings)} | {'ja' if key in required else ''} | {_explained(value)} |"
        for key, value in _properties(part).items()
    ]
    table = "\n".join(["| Nyckel | Värde | Krävs | Förklaring |", "| --- | --- | --- | --- |", *rows])
    return f"{heading}\n\n{part['description']}{_shorthand(part)}\n\n{table}"


def _words(key: str, value: Schema, headings: dict[str, str]) -> str:
    return value_words(value, lambda name: f"[`{key}`](#{anchor_of(headings[name])})")


def _shorthand(part: Schema) -> str:
    if "anyOf" not in part:
        return ""
    bare = part["anyOf"][0]
    key = next(key for key, value in _properties(part).items() if value["description"] == bare["description"])
    return f" Ett ensamt värde betyder `{key}`."


def _explained(value: Schema) -> str:
    text = value["description"].replace("|", "\\|")
    return f"{text} Förval: `{value['default']}`." if "default" in value else text


def anchor_of(heading: str) -> str:
    """Give the anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
