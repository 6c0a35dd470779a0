"""A template is compiled once, and anew when it or the tool is another."""

from pathlib import Path

import pytest
from jinja2 import Environment

from segplan import cache
from segplan.documents.compiled_templates import CompiledTemplates
from segplan.documents.templating import Templates

NAME = "prov.j2.html"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "templates").mkdir()
    write(tmp_path / "templates", "ett")
    return tmp_path / "templates"


def write(folder: Path, word: str) -> None:
    (folder / NAME).write_text(f"{word} {{{{ document }}}}", encoding="utf-8")


def render(folder: Path) -> str:
    return Templates(folder, CompiledTemplates()).render(NAME, "dokument")


def entries() -> list[Path]:
    return sorted(Path(cache.cache_folder()).glob("*"))


def refuse_to_compile(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("compiled")

    monkeypatch.setattr(Environment, "compile", refuse)


def test_a_kept_template_is_not_compiled_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = render(folder)
    refuse_to_compile(monkeypatch)
    assert render(folder) == first == "ett dokument"


def test_a_changed_template_is_compiled_anew(folder: Path) -> None:
    render(folder)
    write(folder, "två")
    assert render(folder) == "två dokument"


def test_another_tool_does_not_use_what_this_one_compiled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    render(folder)
    monkeypatch.setattr(cache, "digest_tool", lambda _: "ett annat verktyg")
    refuse_to_compile(monkeypatch)
    with pytest.raises(AssertionError, match="compiled"):
        render(folder)


@pytest.mark.parametrize("damage", [b"", b"segplan-cache 1\nskadad", b"\x00" * 200])
def test_a_damaged_entry_is_compiled_anew(folder: Path, damage: bytes) -> None:
    render(folder)
    (entry,) = entries()
    entry.write_bytes(damage)
    assert render(folder) == "ett dokument"


def test_a_folder_that_cannot_be_written_does_no_harm(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / NAME))
    assert render(folder) == "ett dokument"
