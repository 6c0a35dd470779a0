"""Texts and numbers as YAML: plain where that is safe, else within quotation marks, folded when long."""

import re
from decimal import Decimal

from segplan.edits import Value
from segplan.source.characters import find_forbidden
from segplan.source.editing.layout import UnusualLayoutError
from segplan.source.events import EventReader
from segplan.source.tree import MappingNode

_READ_DIFFERENTLY = re.compile(r"(?:y|n|yes|no|on|off)|[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?|[=<]+", re.IGNORECASE)
"""Texts that readers of YAML 1.1 take for yes, no or a number."""

_BREAK = re.compile(r"(?<=\S) (?=\S)")


def scalar(value: Value, style: str | None, *, in_flow: bool, quotation: str = '"') -> str:
    """Give a text or number on one line. `style` is a quotation mark that it had before, to be kept.

    Raises `UnusualLayoutError` for a text that holds what must not stand in a file.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, Decimal)):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    assert isinstance(value, str)
    if find_forbidden(value)[1]:
        raise UnusualLayoutError("texten har tecken som inte får stå i en fil")
    if style not in ("'", '"') and is_plain(value, in_flow=in_flow):
        return value
    return _quoted(value, style if style in ("'", '"') else quotation)


def is_plain(text: str, *, in_flow: bool) -> bool:
    """Tell whether a text can stand without quotation marks and be read as itself, by every reader of YAML."""
    if not text or text != text.strip() or "\n" in text or "\t" in text or _READ_DIFFERENTLY.fullmatch(text):
        return False
    reader = EventReader(f"a: [{text}]" if in_flow else f"a: {text}")
    reader.read()
    root = reader.root
    if not isinstance(root, MappingNode) or not reader.complete or reader.faults:
        return False
    return root.data == {"a": [text] if in_flow else text} and type(root.data["a"]) is (list if in_flow else str)


def _quoted(text: str, mark: str) -> str:
    if mark == "'" and not re.search(r"[\n\t]", text):
        return "'" + text.replace("'", "''") + "'"
    if '"' in text and "'" not in text and not re.search(r"[\n\t]", text):
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def long_text(text: str, header: str, column: int, width: int) -> tuple[str, list[str]] | None:
    """Give the header and the lines of a folded or literal text whose lines begin in a column.

    Nothing for a text that cannot be written so and be read as itself.
    """
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if find_forbidden(text)[1] or "\t" in text or not lines[0] or not lines[-1]:
        return None
    if any(line != line.strip() for line in lines):
        return None
    sign = ">" if header.startswith(">") else "|"
    if sign == ">" and any(not line for line in lines):
        sign = "|"
    chomping = "" if text.endswith("\n") else "-"
    indent = " " * column
    if sign == "|":
        return sign + chomping, [indent + line if line else "" for line in lines]
    return sign + chomping, _folded(lines, indent, width)


def _folded(lines: list[str], indent: str, width: int) -> list[str]:
    """Fold each line of the text at single spaces; a line end in the text itself is an empty line."""
    folded: list[str] = []
    for line in lines:
        if folded:
            folded.append("")
        folded += [indent + part for part in _wrap(line, max(width - len(indent), 20))]
    return folded


def _wrap(line: str, width: int) -> list[str]:
    parts, current = [], ""
    for word in _BREAK.split(line):
        if current and len(current) + 1 + len(word) > width:
            parts.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    return [*parts, current]
