"""Whole documents of a small but rich plan, byte for byte."""

from pathlib import Path

from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import all_formats
from segplan.documents.templating import Templates
from support.rich_project import finding, material_of, rich_files

GOLDEN = Path(__file__).parent / "golden"


def test_documents_are_exactly_as_reviewed(check_golden) -> None:  # type: ignore[no-untyped-def]
    findings = (finding("SP301", "ungdomsjobb"), finding("SP201", "vägledning", accepted="Känt."))
    material = material_of(rich_files(), findings=findings)
    check_golden(GOLDEN, build(material, all_documents(), all_formats(), Templates()))
