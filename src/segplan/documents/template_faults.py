"""What the template language says of a template, in Swedish."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from jinja2 import Environment, nodes
from jinja2.environment import TemplateModule
from jinja2.utils import missing

from segplan.documents.template_places import without_marks
from segplan.errors import TemplateError
from segplan.similar import did_you_mean

_SIGNS = {
    "end of statement block": "%}",
    "end of print statement": "}}",
    "begin of statement block": "{%",
    "begin of print statement": "{{",
    "end of template": "mallens slut",
    "name": "ett namn",
}
_END = "Unexpected end of template"
_PATTERNS = (
    (re.compile(r"unexpected end of template, expected '(.+?)'"), "mallen tar slut, men här väntades {0}", ""),
    (re.compile(r"Encountered unknown tag '(end\w+)'"), "{{% {0} %}} står utan sin början", ""),
    (re.compile(r"Encountered unknown tag '(\w+)'"), "taggen {0} finns inte", "Skriv if, for, set, block eller macro."),
    (re.compile(r"No filter named '(\w+)'"), "omvandlingen {0} finns inte", "Omvandlingar som finns: {known}."),
    (re.compile(r"No test named '(\w+)'"), "provet is {0} finns inte", ""),
    (
        re.compile(r"Expected an expression, got '(.+?)'$"),
        "här saknas ett namn eller ett värde före {0}",
        "Skriv vad som ska visas eller prövas.",
    ),
    (re.compile(r"expected token '(.+?)', got '(.+?)'$"), "här väntades {0}, men det står {1}", ""),
    (re.compile(r"unexpected '(.+?)', expected '(.+?)'"), "här väntades {1}, men det står {0}", ""),
    (re.compile(r"unexpected '(.+?)'$"), "tecknet {0} kan inte stå här", ""),
    (re.compile(r"unexpected char '(.+?)' at"), "tecknet {0} kan inte stå här", ""),
    (re.compile(r"Missing end of comment tag"), "en kommentar {{# tar inte slut", "Avsluta den med #}."),
    (re.compile(r"block '(\w+)' defined twice"), "blocket {0} står två gånger", "Ett block finns en gång i en mall."),
)


def syntax_fault(message: str, filters: Iterable[str]) -> tuple[str, str]:
    """Give what is wrong and what to do about a template that cannot be parsed, from Jinja's words about it."""
    if message.startswith(_END):
        innermost = re.search(r"needs to be closed is '(\w+)'", message)
        if innermost:
            return f"{{% {innermost[1]} … %}} tar inte slut", f"Skriv {{% end{innermost[1]} %}} där det ska sluta."
        return "mallen tar slut mitt i en tagg", "Avsluta med %} eller }}."
    for pattern, said, hint in _PATTERNS:
        found = pattern.search(message)
        if found:
            words = [_SIGNS.get(one, one) for one in found.groups()]
            return said.format(*words), hint.replace("{known}", ", ".join(sorted(filters))) or "Rätta raden."
    return "mallen går inte att tolka", f"Rätta raden. Mallspråket Jinja säger: {message}"


def unknown_name(owner: object, name: str) -> str:
    """Give what is said of a name that is not there: in the template, the document, or a part of it."""
    known = _names_of(owner)
    has = f"{_called(owner)} har inget som heter {name}" if owner is not missing else f"namnet {name} finns inte"
    alike = did_you_mean(name, known)
    return f"{has}{alike}" if alike or not known else f"{has}; det har: {', '.join(known)}"


def _names_of(owner: object) -> list[str]:
    if owner is missing:
        return ["document"]
    if isinstance(owner, TemplateModule):
        return sorted(name for name in vars(owner) if not name.startswith("_"))
    return [one.name for one in fields(owner)] if is_dataclass(owner) else []


def _called(owner: object) -> str:
    if isinstance(owner, TemplateModule):
        return "den importerade mallen"
    kind = type(owner).__name__
    return "dokumentet" if kind.endswith("Context") else f"värdet ({kind})"


def check_blocks(environment: Environment, name: str, source: str) -> None:
    """Raise `TemplateError` for what a template that builds on another has outside the blocks of that one.

    Jinja leaves it out in silence, and a document would lack a text without anyone being told.
    """
    parsed = environment.parse(source)
    parent = next((_parent_of(node) for node in parsed.body if isinstance(node, nodes.Extends)), None)
    if parent is None:
        return
    known = environment.get_template(parent).blocks
    for line, what in _left_out(parsed, known):
        raise TemplateError(f"Mallen {name}, rad {line}: {what}", f"Block som finns: {', '.join(sorted(known))}.")


def _parent_of(node: nodes.Extends) -> str | None:
    return str(node.template.value) if isinstance(node.template, nodes.Const) else None


def _left_out(parsed: nodes.Template, known: Iterable[str]) -> Iterator[tuple[int, str]]:
    for node in parsed.body:
        if isinstance(node, nodes.Block) and node.name not in known:
            yield (
                node.lineno,
                f"blocket {node.name} finns inte i mallen som den bygger på{did_you_mean(node.name, known)}",
            )
        elif isinstance(node, nodes.Output):
            for piece in node.nodes:
                text = without_marks(piece.data) if isinstance(piece, nodes.TemplateData) else "{{ … }}"
                if text.strip():
                    line = piece.lineno + text[: -len(text.lstrip())].count("\n")
                    yield line, f"text utanför blocken visas inte: {text.strip()[:40]}"
