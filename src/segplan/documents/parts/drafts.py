"""Papers of the case that segplan only drafts: unsigned, and marked as drafts in text."""

from dataclasses import replace
from datetime import date

from segplan.documents.material import Material
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.notices import Notice
from segplan.documents.parts.table import Fact
from segplan.model.case import DecisionKind

UNSIGNED = "Inte undertecknad."
"""Stands where a signature would."""

TO_FILL_IN = "Fylls i av handläggaren."
"""Stands where a draft lacks what only the one that handles the matter knows."""

_MARK = "UTKAST – inte undertecknat"


def draft_front(material: Material, title: str, paper: str, block: tuple[Fact, ...], day: date | None) -> Front:
    """Make the front of a draft; `paper` is the word for it, as in ”tjänsteskrivelse”."""
    front = make_front(material, title, paper, draft=_MARK, day=day, block=block)
    said = (
        f"Det här är ett utkast till {paper}, framställt ur planfilen. Det är inte granskat, inte undertecknat och"
        " inte expedierat."
    )
    return replace(front, notices=(Notice("Utkast", (said,)), *front.notices))


def paper_day(material: Material, word: str) -> date | None:
    """Give the day of a paper of the case: its own, the day that was asked for, or that of the adoption.

    `word` begins the paper's title in the list of papers. Nothing when no day is known: there is no clock.
    """
    case = material.plan.case
    papers = [one.date for one in case.papers if one.title.lower().startswith(word)] if case else []
    adopted = [one.date for one in case.decisions if one.kind is DecisionKind.ADOPTION] if case else []
    days = (*papers, material.as_of, *adopted)
    return next((one for one in days if isinstance(one, date)), None)
