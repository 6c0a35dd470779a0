"""The decision that adopts the plan, as a draft for the one that decides."""

from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.decisions import recipient_lines
from segplan.documents.parts.drafts import draft_front, paper_day
from segplan.documents.parts.front import Front
from segplan.documents.parts.matter import (
    adoption,
    area_lines,
    board_decision,
    case_note,
    decision_heading,
    size_sentence,
)
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sender import paper_facts, signature_lines
from segplan.documents.parts.since_last import since_last_sentences
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.standing import StandingSection, standing_sections
from segplan.documents.parts.table import Fact
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.values import known
from segplan.swedish import genitive, paragraphs, sentence


@dataclass(frozen=True)
class DecisionContext:
    """Everything that the decision may show."""

    front: Front
    heading: str
    points: tuple[str, ...]
    note: str
    matter: tuple[str, ...]
    since_last: tuple[str, ...]
    counted_note: str
    background: tuple[str, ...]
    legs: tuple[str, ...]
    areas: tuple[str, ...]
    standing: tuple[StandingSection, ...]
    papers: tuple[str, ...]
    sender: tuple[str, ...]
    recipients: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def with_adoption(material: Material) -> Subjects:
    """The plan itself, when the file tells who adopts it."""
    adopted = adoption(material.plan)
    if adopted is None or known(adopted.decision_maker) is None:
        return NotPossible("Planfilen anger inte vem som fastställer planen (ärende, beslut, slag: fastställelse).")
    return (Subject(material.plan),)


@document(
    "beslut",
    summary="Utkast till beslutet att fastställa planen, till exempel kommundirektörens beslut.",
    template="decision/document.j2.html",
    filed=False,
    is_draft=True,
    subjects=with_adoption,
)
def decision(material: Material) -> DecisionContext:
    """Give the context of the decision."""
    plan = material.plan
    names = Names(material.registers, plan)
    adopted = adoption(plan)
    assert adopted is not None
    maker = known(adopted.decision_maker) or ""
    decided = paper_day(material, genitive(maker))
    heading = decision_heading(maker, proposal=False)
    return DecisionContext(
        front=draft_front(
            material,
            f"{heading} – {plan.title}, fastställande",
            "beslut",
            paper_facts(material, names, "Beslutsfattare", maker),
            decided,
        ),
        heading=heading,
        points=tuple(sentence(one) for one in adopted.points) or (f"{plan.title} fastställs.",),
        note=case_note(plan, adopted, names),
        matter=(size_sentence(plan),),
        since_last=since_last_sentences(material),
        counted_note=counted_note(plan),
        background=(*paragraphs(plan.background), *paragraphs(plan.purpose)),
        legs=tuple(sentence(leg.description) for leg in plan.legs),
        areas=area_lines(plan),
        standing=standing_sections(material),
        papers=(plan.title,),
        sender=signature_lines(material, names, function=maker),
        recipients=recipient_lines(plan.case, names) if board_decision(plan) is adopted else (),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )
