"""The official letter: the draft that asks the board for its decision on the plan."""

from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.decisions import recipient_lines
from segplan.documents.parts.drafts import draft_front, paper_day
from segplan.documents.parts.front import Front
from segplan.documents.parts.matter import (
    adoption_sentence,
    area_lines,
    asked_board,
    board_decision,
    case_note,
    decision_heading,
    paper_lines,
    proposal_points,
    size_sentence,
)
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sender import paper_facts, sender_name, signature_lines
from segplan.documents.parts.since_last import asked_since_last, since_last_sentences
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.standing import StandingSection, codetermination, standing_sections
from segplan.documents.parts.table import Fact
from segplan.model.plan import Plan
from segplan.swedish import paragraphs, sentence


@dataclass(frozen=True)
class LetterContext:
    """Everything that the letter may show, under the headings of a Swedish tjänsteskrivelse."""

    front: Front
    proposal_heading: str
    proposal: tuple[str, ...]
    note: str
    matter: tuple[str, ...]
    since_last: tuple[str, ...]
    counted_note: str
    background: tuple[str, ...]
    legs: tuple[str, ...]
    areas: tuple[str, ...]
    request: str
    standing: tuple[StandingSection, ...]
    papers: tuple[str, ...]
    codetermination: tuple[str, ...]
    sender: tuple[str, ...]
    recipients: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


@document(
    "tjänsteskrivelse",
    summary="Utkast till tjänsteskrivelsen om planen, med förslag till beslut.",
    template="official_letter/document.j2.html",
    filed=False,
    is_draft=True,
)
def official_letter(material: Material) -> LetterContext:
    """Give the context of the letter."""
    plan = material.plan
    names = Names(material.registers, plan)
    case = plan.case
    decision = board_decision(plan)
    board = asked_board(material)
    written = paper_day(material, "tjänsteskrivelse")
    return LetterContext(
        front=draft_front(
            material, _title(plan), "tjänsteskrivelse", paper_facts(material, names, "Till", board), written
        ),
        proposal_heading=decision_heading(board, proposal=True),
        proposal=proposal_points(plan),
        note=case_note(plan, decision, names),
        matter=(f"{adoption_sentence(plan)} {size_sentence(plan)}",),
        since_last=(*since_last_sentences(material), *asked_since_last(material)),
        counted_note=counted_note(plan),
        background=(*paragraphs(plan.background), *paragraphs(plan.purpose)),
        legs=tuple(sentence(leg.description) for leg in plan.legs),
        areas=area_lines(plan),
        request=_request(material, names, board),
        standing=standing_sections(material),
        papers=paper_lines(case.papers) if case else (),
        codetermination=codetermination(material),
        sender=signature_lines(material, names),
        recipients=recipient_lines(case, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )


def _title(plan: Plan) -> str:
    kind = plan.case.kind if plan.case else None
    return f"{plan.title}, {kind}" if kind else plan.title


def _request(material: Material, names: Names, board: str) -> str:
    """The sentence with which the sender ends the account of the matter."""
    if not board:
        return ""
    proposer = sender_name(material, names)
    return f"{proposer} föreslår att {board} beslutar enligt förslaget." if proposer else ""
