"""The Jinja environment: sandboxed, escaping, strict about names, and without arithmetic."""

import re
import traceback
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
    meta,
)
from jinja2 import TemplateError as JinjaError
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

import segplan
from segplan.documents.template_faults import check_blocks, syntax_fault, unknown_name
from segplan.documents.template_places import mark_places
from segplan.errors import TemplateError, system_reason
from segplan.similar import did_you_mean
from segplan.swedish import counted, day, listed, number, sentence

STYLE = "_style.css"
_BYTE_ORDER_MARK = "\ufeff"
_FETCHING = re.compile(r"</|@import|url\s*\(", re.IGNORECASE)


class _UnknownName(StrictUndefined):
    """A name that is not there, with a Swedish message."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return self._undefined_hint or unknown_name(self._undefined_obj, str(self._undefined_name))


class _Folder(FileSystemLoader):
    """A folder of templates in UTF-8."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        try:
            source, path, is_fresh = super().get_source(environment, template)
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            where = f"Mallen {template}, rad {line}"
            raise TemplateError(f"{where}: mallen är inte UTF-8", "Spara filen om med teckenkodningen UTF-8.") from None
        except TemplateNotFound:
            raise
        except OSError as error:
            said = f"Mallen {template} går inte att läsa ({system_reason(error)})"
            raise TemplateError(said, "Kontrollera att du får läsa filen.") from None
        source = source.removeprefix(_BYTE_ORDER_MARK)
        return (mark_places(source, template) if template.endswith(".html") else source), path, is_fresh


class _Environment(ImmutableSandboxedEnvironment):
    """A sandbox where nothing is random and nothing is calculated: figures come from the context."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "**", "%"})
    intercepted_unops = frozenset({"-"})

    def call_binop(self, _context: Any, operator: str, _left: Any, _right: Any) -> Any:
        raise SecurityError(f"mallar räknar inte ({operator})")

    def call_unop(self, _context: Any, operator: str, _arg: Any) -> Any:
        raise SecurityError(f"mallar räknar inte ({operator})")


class Templates:
    """The templates of a project: its own first, file by file, and then the built-in ones.

    With somewhere to keep them they are compiled once and not in every run.
    """

    def __init__(self, own: Path | None = None, compiled: BytecodeCache | None = None) -> None:
        folders = [own, built_in_folder()] if own is not None else [built_in_folder()]
        loaders: list[BaseLoader] = [_Folder(folder) for folder in folders]
        environment = _Environment(
            loader=ChoiceLoader(loaders),
            autoescape=True,
            undefined=_UnknownName,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=compiled,
        )
        environment.globals.clear()
        environment.filters = {"counted": counted, "day": day, "listed": listed, "number": number, "sentence": sentence}
        self._environment = environment
        self._own = own
        self._checked: set[str] = set()

    def render(self, name: str, context: object) -> str:
        """Give the text of a template. Raises `TemplateError` with template and line in Swedish."""
        try:
            self._check_own(name)
            return self._environment.get_template(name).render(document=context)
        except TemplateNotFound as error:
            missed = str(error.name)
            alike = did_you_mean(missed, self._environment.list_templates())
            where = f"{self._where(name, error)}: mallen" if missed != name else "Mallen"
            hint = "Mallar finns i projektets templates/ och bland de inbyggda."
            raise TemplateError(f"{where} {missed} finns inte{alike}", hint) from None
        except TemplateSyntaxError as error:
            said, hint = syntax_fault(error.message or "", self._environment.filters)
            raise TemplateError(f"Mallen {error.name or name}, rad {error.lineno}: {said}", hint) from None
        except UndefinedError as error:
            raise TemplateError(f"{self._where(name, error)}: {error.message}", "Rätta namnet i mallen.") from None
        except SecurityError as error:
            raise TemplateError(
                f"{self._where(name, error)}: otillåtet i en mall: {error.message}",
                "En mall visar bara det som dokumentet har.",
            ) from None
        except (
            JinjaError,
            TypeError,
            ValueError,
            ArithmeticError,
            LookupError,
            AttributeError,
            RecursionError,
        ) as error:
            raise TemplateError(
                f"{self._where(name, error)}: mallen går inte att köra",
                f"Rätta raden. Mallspråket Jinja säger: {error}",
            ) from None

    def _check_own(self, name: str) -> None:
        """Look, once, at what a project's own template has outside the blocks of the one that it builds on."""
        if self._own is None or name in self._checked or not (self._own / name).is_file():
            return
        self._checked.add(name)
        check_blocks(self._environment, name, self._source(name))

    def reachable(self, beginnings: Iterable[str]) -> frozenset[str]:
        """Give the templates that some templates lead to, themselves and the style sheet included.

        A template that cannot be read or parsed leads nowhere; rendering it tells why.
        """
        found = {STYLE}
        asked = list(beginnings)
        while asked:
            name = asked.pop()
            if name not in found:
                found.add(name)
                asked += self._references(name)
        return frozenset(found)

    def _references(self, name: str) -> list[str]:
        try:
            parsed = self._environment.parse(self._source(name))
        except (TemplateSyntaxError, TemplateError):
            return []
        return [one for one in meta.find_referenced_templates(parsed) if one is not None]

    @cached_property
    def style(self) -> str:
        """The style sheet of printed and web pages. Raises `TemplateError` when it fetches anything."""
        text = self._source(STYLE)
        if _FETCHING.search(text):
            raise TemplateError(
                f"{STYLE} hämtar något utifrån eller innehåller </",
                "Ta bort @import, url( och </; sidan är en enda fil.",
            )
        return text

    def _source(self, name: str) -> str:
        loader = self._environment.loader
        assert loader is not None
        try:
            return loader.get_source(self._environment, name)[0]
        except TemplateNotFound:
            raise TemplateError(f"Mallen {name} finns inte", "Lägg tillbaka filen i templates/.") from None

    def _where(self, name: str, error: BaseException) -> str:
        frames = [one for one in traceback.extract_tb(error.__traceback__) if one.filename.endswith(".j2.html")]
        if not frames:
            return f"Mallen {name}"
        path = Path(frames[-1].filename)
        shown = next(
            (other for other in self._environment.list_templates() if path.as_posix().endswith(other)), path.name
        )
        return f"Mallen {shown}, rad {frames[-1].lineno}"


def built_in_folder() -> Path:
    """Give the folder of built-in templates: packed in the wheel, or the one of a checkout."""
    package = Path(segplan.__file__).parent
    packed = package / "templates"
    return packed if packed.is_dir() else package.parents[1] / "templates"
