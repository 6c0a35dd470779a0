"""The examples of the guide to templates work as they stand."""

import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from segplan.configuration.report import ReportTable
from segplan.documents.build import build, make_document
from segplan.documents.kind import DocumentKind, all_documents
from segplan.documents.outputs.format import light_formats
from segplan.documents.subject import NotPossible
from segplan.documents.templating import Templates
from support.document_contexts import kind_named
from support.rich_project import material_of, rich_files

GUIDE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text("utf-8")
OWN_PAGE, OWN_LIST = re.findall(r"```jinja\n(.*?)```", GUIDE, re.DOTALL)
(CODE,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
(SETTINGS,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).mkdir()
    (folder / name / "document.j2.html").write_text(text, "utf-8")


def test_an_own_template_replaces_the_built_in_one(tmp_path: Path) -> None:
    write(tmp_path, "measure_page", OWN_PAGE)
    made = build(material_of(rich_files()), [kind_named("åtgärdssida")], light_formats(), Templates(tmp_path))
    text = made["atgardssida-prova-pa-kurser-2023.md"].decode()
    assert re.findall("^## (.*)", text, re.MULTILINE) == ["Det här ska vi göra", "Så går det", "Om dokumentet"]


def test_an_own_document_is_two_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "unreported", OWN_LIST)
    module = ModuleType("segplan.documents.unreported")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(compile(CODE, "unreported.py", "exec"), vars(module))
    kind = module.unreported
    assert isinstance(kind, DocumentKind)
    material = material_of(rich_files())
    subjects = kind.subjects(material)
    assert not isinstance(subjects, NotPossible)
    made = make_document(kind, material.about(subjects[0]), Templates(tmp_path))
    assert "Ungdomsjobb" in made.body.text


def test_every_template_of_a_document_is_listed() -> None:
    listed = dict(re.findall(r"^\| `(\w+/document\.j2\.html)` \| (\S+) \|$", GUIDE, re.MULTILINE))
    assert listed == {kind.template: kind.name for kind in all_documents()}


def test_the_settings_are_those_that_there_are() -> None:
    table = tomllib.loads(SETTINGS)["report"]
    made = ReportTable.model_validate(table)
    assert [one.heading for one in made.case_sections] == ["Ekonomiska konsekvenser", "Barnets bästa"]
    assert made.case_officer == "utvecklingsstrateg"
