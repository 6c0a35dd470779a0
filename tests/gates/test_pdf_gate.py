"""Every kind of document is PDF/UA-1 and PDF/A-2a, and the judge finds planted faults."""

import pytest

from gates.checkers.pdf_standards import pdf_faults
from gates.papers import ON_PAPER, SMALL, paper

PLANTED = {
    "språket saknas": (b"/Lang(sv-SE)", b"/Lung(sv-SE)"),
    "innehållet är inte taggat": (b"/Marked true", b"/Merked true"),
    "en figur saknar alternativtext": (b"/Alt", b"/Elt"),
    "rubriknivån hoppar": (b"/S/H2", b"/S/H5"),
    "rubrikceller är vanliga celler": (b"/S/TH", b"/S/TD"),
    "en listpunkt står utanför sin lista": (b"/S/LI", b"/S/TR"),
    "standardens märke saknas": (b"pdfuaid:part", b"pdfuaie:part"),
    "titeln saknas": (b"<dc:title>", b"<dc:titel>"),
    "strukturträdet saknas": (b"/StructTreeRoot", b"/StructTreeRoop"),
    "fliken följer inte strukturen": (b"/Tabs/S", b"/Tabs/R"),
    "titeln visas inte": (b"/DisplayDocTitle", b"/DisplayDocTitel"),
    "länkar saknar beskrivning": (b"/Contents(", b"/Cuntents("),
}


@pytest.mark.parametrize("name", [*ON_PAPER, SMALL])
def test_the_document_follows_both_standards(name: str) -> None:
    assert pdf_faults(paper(name, "pdf")) == []


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(fault: str) -> None:
    good, bad = PLANTED[fault]
    content = paper(SMALL, "pdf")
    assert good in content
    assert pdf_faults(content.replace(good, bad)) != []
