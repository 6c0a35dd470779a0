"""Typst as a library: fonts that are the same everywhere, and one compilation in memory.

Fonts come from a package and from typst itself and never from the system, or the same plan would give
different pages on different machines.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from segplan.errors import UsageError

if TYPE_CHECKING:
    from typst import Fonts

FONT_FAMILIES = ("Source Sans Pro", "Libertinus Serif", "DejaVu Sans Mono")
"""The text's family, and those that lend it the characters it lacks."""

_FONT_PACKAGE = "font_source_sans_pro"
_FONT_FILES = ("Regular", "It", "Semibold", "SemiboldIt", "Bold")
_PPI = 220


def require_typst(what: str, extra: str) -> None:
    """Raise `UsageError` in Swedish when typst or the fonts are not installed.

    `what` is what needs them, and `extra` the extra that holds them.
    """
    if find_spec("typst") is None or find_spec(_FONT_PACKAGE) is None:
        how = f"Installera det, i mappen med segplans källkod: pip install '.[{extra}]'"
        raise UsageError(f"{what} behöver tillägget typst", how)


@cache
def _fonts() -> "Fonts":
    from typst import Fonts

    return Fonts(include_system_fonts=False, font_paths=[_font_folder().name])


@cache
def _font_folder() -> TemporaryDirectory[str]:
    """A folder with the fonts that are used and no others, kept until the process ends.

    The package has every font in two forms, and typst would take the one that the file system lists first.
    """
    found = find_spec(_FONT_PACKAGE)
    assert found is not None
    assert found.origin is not None
    folder = TemporaryDirectory(prefix="segplan-")
    for name in _FONT_FILES:
        file = f"SourceSansPro-{name}.ttf"
        copyfile(Path(found.origin).parent / "files" / file, Path(folder.name) / file)
    return folder


def compile_pdf(files: Mapping[str, bytes], stamp: date) -> bytes:
    """Compile `main.typ` with its files to a PDF that follows PDF/UA-1 and PDF/A-2a, dated a day.

    Raises `typst.TypstError` when something does not follow them, such as a character without a glyph.
    """
    import typst

    project: Any = dict(files)  # files in memory, which typst's own types leave out
    made = typst.compile(
        project,
        format="pdf",
        font_paths=_fonts(),
        ignore_system_fonts=True,
        pdf_standards=["a-2a", "ua-1"],
        timestamp=datetime(stamp.year, stamp.month, stamp.day, tzinfo=UTC),
    )
    assert isinstance(made, bytes)
    return made


def draw_pictures(drawings: Mapping[str, bytes], width: int) -> list[bytes]:
    """Draw SVG files, by file name, as PNG pictures of a width in points, in the order of the mapping."""
    import typst

    if not drawings:
        return []
    families = ", ".join(f'"{family}"' for family in FONT_FAMILIES)
    head = f"#set page(width: {width}pt, height: auto, margin: 0pt)\n#set text(font: ({families}))\n"
    pages = "\n#pagebreak()\n".join(f'#image("{name}", width: 100%)' for name in drawings)
    project: Any = {**drawings, "main.typ": (head + pages).encode()}
    made: Any = typst.compile(project, format="png", font_paths=_fonts(), ignore_system_fonts=True, ppi=_PPI)
    return [made] if isinstance(made, bytes) else list(made)
