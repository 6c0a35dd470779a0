"""A plan or register as plain lines, on which git's own comparison by line shows what has changed.

Lines say what the file says, in an order of their own: comments, quotation marks, line breaks and the
order of measures make no difference, and every sentence has a line.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from segplan.merging.identity import identity_names

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÅÄÖÉ])")
_INDENT = "    "
_LONGEST_VALUE = 60


def readable_lines(data: Mapping[str, Any]) -> Iterator[str]:
    """Give the lines of a file: its own keys, then one block for each measure by its id."""
    measures: list[tuple[str, str, Mapping[str, Any]]] = []
    for key, value in data.items():
        if key == "områden" and isinstance(value, list):
            for area in filter(lambda one: isinstance(one, Mapping), value):
                name = f"{area.get('nr', '')} {area.get('namn', '')}".strip()
                yield f"Område {name}"
                yield from _fields({one: told for one, told in area.items() if one not in ("åtgärder", "nr", "namn")})
                measures += [(str(one.get("id", "")), name, one) for one in _mappings(area.get("åtgärder"))]
        else:
            yield from _lines(key, value, "")
    for identifier, area, measure in sorted(measures, key=lambda one: one[:2]):
        yield ""
        yield f"Åtgärd {identifier}"
        yield f"{_INDENT}område: {area}"
        yield from _fields({key: value for key, value in measure.items() if key != "id"})


def _mappings(value: Any) -> list[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _fields(fields: Mapping[str, Any]) -> Iterator[str]:
    for key, value in fields.items():
        yield from _lines(key, value, _INDENT)


def _lines(path: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _lines(f"{path}.{key}", inner, indent)
    elif isinstance(value, list) and any(isinstance(one, Mapping) for one in value):
        for item in value:
            yield from _item(path, item, indent)
    elif isinstance(value, list):
        yield f"{indent}{path}: {', '.join(sorted(map(str, value)))}"
    else:
        yield from _text(path, " ".join(str(value).split()), indent)


def _item(path: str, item: Any, indent: str) -> Iterator[str]:
    if not isinstance(item, Mapping):
        yield f"{indent}{path}: {item}"
        return
    names = [name for name in identity_names(path.rpartition(".")[2]) if name in item]
    called = " ".join(str(item[name]) for name in names)
    yield f"{indent}{path} [{called}]"
    for key, value in item.items():
        if key not in names:
            yield from _lines(key, value, indent + _INDENT)


def _text(path: str, text: str, indent: str) -> Iterator[str]:
    if len(text) <= _LONGEST_VALUE:
        yield f"{indent}{path}: {text}"
        return
    yield f"{indent}{path}:"
    for sentence in _SENTENCE_END.split(text):
        yield f"{indent}{_INDENT}{sentence}"
