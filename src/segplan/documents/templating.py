"""The Jinja environment: sandboxed, escaping, strict about names, and without arithmetic."""

import re
import traceback
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, TemplateNotFound, meta
from jinja2 import TemplateError as JinjaError
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

import segplan
from segplan.documents.template_places import mark_places
from segplan.errors import TemplateError
from segplan.swedish import counted, day, listed, number, sentence

STYLE = "_style.css"
_FETCHING = re.compile(r"</|@import|url\s*\(", re.IGNORECASE)


class _UnknownName(StrictUndefined):
    """A name that is not there, with a Swedish message."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing:
            return f"namnet {self._undefined_name} finns inte"
        return f"{type(self._undefined_obj).__name__} har inget som heter {self._undefined_name}"


class _Folder(FileSystemLoader):
    """A folder of templates in UTF-8."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        try:
            source, path, is_fresh = super().get_source(environment, template)
        except UnicodeDecodeError as error:
            where = f"Mallen {template}, byte {error.start + 1}"
            raise TemplateError(f"{where}: mallen är inte UTF-8", "Spara filen om med teckenkodningen UTF-8.") from None
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
    """The templates of a project: its own first, file by file, and then the built-in ones."""

    def __init__(self, own: Path | None = None) -> None:
        folders = [own, built_in_folder()] if own is not None else [built_in_folder()]
        loaders: list[BaseLoader] = [_Folder(folder) for folder in folders]
        environment = _Environment(
            loader=ChoiceLoader(loaders),
            autoescape=True,
            undefined=_UnknownName,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.globals.clear()
        environment.filters = {"counted": counted, "day": day, "listed": listed, "number": number, "sentence": sentence}
        self._environment = environment

    def render(self, name: str, context: object) -> str:
        """Give the text of a template. Raises `TemplateError` with template and line in Swedish."""
        try:
            return self._environment.get_template(name).render(document=context)
        except TemplateNotFound as error:
            hint = "Mallar finns i projektets templates/ och bland de inbyggda."
            raise TemplateError(f"Mallen {error.name} finns inte", hint) from None
        except TemplateSyntaxError as error:
            where = f"Mallen {error.name or name}, rad {error.lineno}"
            raise TemplateError(
                f"{where}: mallen går inte att tolka", f"Rätta raden. Mallspråket Jinja säger: {error.message}"
            ) from None
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
