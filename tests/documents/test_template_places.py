"""A fault in a template is told with the template and line that wrote it, also through macros and layouts."""

from pathlib import Path

import pytest

from segplan.documents.build import make_document
from segplan.documents.kind import all_documents
from segplan.documents.templating import Templates, built_in_folder
from segplan.errors import TemplateError
from support.rich_project import material_of, rich_files


def fault_with(folder: Path, template: str, before: str, after: str) -> TemplateError:
    text = (built_in_folder() / template).read_text("utf-8")
    assert before in text
    (folder / template).parent.mkdir(parents=True, exist_ok=True)
    (folder / template).write_text(text.replace(before, after, 1), "utf-8")
    kind = next(one for one in all_documents() if one.name == "åtgärdsplan")
    with pytest.raises(TemplateError) as caught:
        make_document(kind, material_of(rich_files()), Templates(folder))
    return caught.value


@pytest.mark.parametrize(
    ("template", "before", "after", "said"),
    [
        ("plan/document.j2.html", "<h2>Bakgrund</h2>", "<h2>Bakgrund</h2>\n<script/>", "<script> får inte stå"),
        ("plan/document.j2.html", "<h2>Bakgrund</h2>", "<h2>Bakgrund</h2>\n<h4>Hopp</h4>", "rubriken Hopp"),
        ("plan/document.j2.html", "<h2>Bakgrund</h2>", '<h2>Bakgrund</h2>\n<p class="röd">a</p>', "klassen röd"),
        ("plan/document.j2.html", "<h2>Bakgrund</h2>", "<h2>Bakgrund</h2>\n<p> </p>", "ett tomt <p>"),
        ("_layout.j2.html", "<h2>Om dokumentet</h2>", "<h4>Om dokumentet</h4>", "rubriken Om dokumentet"),
    ],
)
def test_a_breach_is_told_with_template_and_line(
    tmp_path: Path, template: str, before: str, after: str, said: str
) -> None:
    error = fault_with(tmp_path, template, before, after)
    lines = (tmp_path / template).read_text("utf-8").split("\n")
    line = lines.index(after.rsplit("\n", maxsplit=1)[-1]) + 1
    assert error.message.startswith(f"Mallen {template}, rad {line}: ")
    assert said in error.message


@pytest.mark.parametrize(
    ("template", "before", "after", "line"),
    [
        ("_macros.j2.html", "<li>{{ text }}</li>", "<li>{{ text }}", "<li>{{ text }}"),
        ("plan/document.j2.html", "<h2>Bakgrund</h2>", "<p>\n<h2>Bakgrund</h2>", "<p>"),
    ],
)
def test_an_element_that_is_not_closed_is_told_with_the_line_where_it_begins(
    tmp_path: Path, template: str, before: str, after: str, line: str
) -> None:
    error = fault_with(tmp_path, template, before, after)
    number = (tmp_path / template).read_text("utf-8").split("\n").index(line) + 1
    name = line[1 : line.index(">")]
    assert error.message == f"Mallen {template}, rad {number}: <{name}> stängs inte"
    assert error.hint == f"Skriv </{name}> där det slutar."


def test_a_character_that_is_not_xml_is_told_with_the_line(tmp_path: Path) -> None:
    error = fault_with(tmp_path, "plan/document.j2.html", "<h2>Bakgrund</h2>", "<h2>Bakgrund</h2>\n<p>a&nbsp;b</p>")
    assert error.message.startswith("Mallen plan/document.j2.html, rad ")
    assert "ger inte välformad XML" in error.message
    assert "<?" not in error.hint
