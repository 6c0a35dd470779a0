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
    since_last_sentences,
    size_sentence,
)
from segplan.documents.parts.names import NOT_GIVEN, Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sender import paper_facts, sender_name, signature_lines
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.standing import StandingSection, standing_sections
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
    legs: tuple[str, ...]
    size: str
    areas: tuple[str, ...]
    since_last: tuple[str, ...]
    counted_note: str
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
)
def official_letter(material: Material) -> LetterContext:
    """Give the context of the letter."""
    plan = material.plan
    names = Names(material.registers, plan)
    case = plan.case
    decision = board_decision(plan)
    board = asked_board(material) or material.settings.recipient
    written = paper_day(material, "tjänsteskrivelse")
    return LetterContext(
        front=draft_front(
            material, _title(plan), "tjänsteskrivelse", paper_facts(material, names, "Till", board), written
        ),
        proposal_heading=decision_heading(board, proposal=True),
        proposal=proposal_points(plan),
        note=case_note(plan, decision, names),
        matter=(adoption_sentence(plan), *paragraphs(plan.background), *paragraphs(plan.purpose)),
        legs=tuple(sentence(leg.description) for leg in plan.legs),
        size=size_sentence(plan),
        areas=area_lines(plan),
        since_last=since_last_sentences(material),
        counted_note=counted_note(plan),
        request=_request(material, names, board),
        standing=standing_sections(material),
        papers=paper_lines(case.papers) if case else (),
        codetermination=paragraphs(case.codetermination if case else None) or (f"{NOT_GIVEN} i ärendet.",),
        sender=signature_lines(material, names),
        recipients=recipient_lines(case, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
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
