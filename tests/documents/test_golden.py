"""Whole documents of a small but rich plan, byte for byte."""

import re
from pathlib import Path

from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import light_formats
from support.document_contexts import built_in_templates
from support.rich_project import finding, material_of, rich_files

GOLDEN = Path(__file__).parent / "golden"
WITH_STYLE = "atgardsplan-2023.html"


def test_documents_are_exactly_as_reviewed(check_golden) -> None:  # type: ignore[no-untyped-def]
    findings = (finding("SP301", "ungdomsjobb"), finding("SP201", "vägledning", accepted="Känt."))
    material = material_of(rich_files(), findings=findings)
    made = build(material, all_documents(), light_formats(), built_in_templates())
    check_golden(GOLDEN, {name: _without_style(name, content) for name, content in made.items()})


def _without_style(name: str, content: bytes) -> bytes:
    """The style sheet is the same in every page, so one page shows it."""
    return (
        content if name == WITH_STYLE else re.sub(rb"<style>.*?</style>", b"<style></style>", content, flags=re.DOTALL)
    )
