"""The letter that informs one board of the plan and of what is asked of the board, as a draft."""

from dataclasses import dataclass, replace

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.board_tables import board_decisions, board_measures, share_sentences
from segplan.documents.parts.boards import BoardShare, boards_of
from segplan.documents.parts.drafts import draft_front
from segplan.documents.parts.example_notes import example_note
from segplan.documents.parts.front import Front, registry_numbers
from segplan.documents.parts.matter import (
    adoption_sentence,
    asked_board,
    noting,
    noting_sentence,
    size_sentence,
)
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import DECISIONS_ARE_REAL
from segplan.documents.parts.owners import organisation_code
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sender import paper_facts, signature_lines
from segplan.documents.parts.since_last import since_last_sentences
from segplan.documents.parts.sources import SourceLine
from segplan.documents.parts.standing import codetermination
from segplan.documents.parts.table import Fact, Table, facts
from segplan.documents.subject import NotPossible, Scope, Subject, Subjects
from segplan.model.origin_count import holds_examples
from segplan.model.plan import Plan
from segplan.swedish import genitive, paragraphs, sentence, uncapitalised


@dataclass(frozen=True)
class BoardContext:
    """Everything that the letter to a board may show."""

    front: Front
    heading: str
    proposal: tuple[str, ...]
    matter: tuple[str, ...]
    noted: str
    noted_points: tuple[str, ...]
    share: tuple[str, ...]
    counted_note: str
    measures: Table | None
    decisions: Table | None
    since_last: tuple[str, ...]
    background: tuple[str, ...]
    papers: tuple[str, ...]
    codetermination: tuple[str, ...]
    sender: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def each_board(material: Material) -> Subjects:
    """Every board that answers for a measure or decides over one, save the one that the plan itself goes to."""
    names = Names(material.registers, material.plan)
    asked = organisation_code(asked_board(material), names)
    boards = [one for one in boards_of(material.plan, names) if one.code != asked]
    found = tuple(Subject(material.plan, Scope.OWNER, one.code, one.name) for one in boards)
    return found or NotPossible("Ingen åtgärd i planen har en namngiven nämnd att informera.")


@document(
    "nämndinformation",
    summary="Utkast till tjänsteskrivelse till en nämnd: information om planen och nämndens egna åtgärder.",
    template="board_information/document.j2.html",
    filed=False,
    is_draft=True,
    subjects=each_board,
)
def board_information(material: Material) -> BoardContext:
    """Give the context of the letter to a board."""
    plan, names = material.plan, Names(material.registers, material.plan)
    assert material.subject is not None
    wanted = material.subject.identifier
    board = next(one for one in boards_of(plan, names) if one.code == wanted)
    noted = noting(plan)
    return BoardContext(
        front=_front(material, names, board),
        heading=f"Förslag till {genitive(uncapitalised(board.name))} beslut",
        proposal=("Informationen noteras.",),
        matter=(f"{adoption_sentence(plan)} {size_sentence(plan)}",),
        noted=noting_sentence(plan),
        noted_points=tuple(sentence(one) for one in noted.points) if noted else (),
        share=share_sentences(board, names),
        counted_note=_notes(plan),
        measures=board_measures(board, names),
        decisions=board_decisions(board),
        since_last=since_last_sentences(material)[-1:],
        background=(*paragraphs(plan.background), *paragraphs(plan.purpose)),
        papers=(plan.title, *((names.citation(noted.source),) if noted and noted.source else ())),
        codetermination=codetermination(material),
        sender=signature_lines(material, names),
        # The minutes are all that is cited, and stand among the papers.
        sources=(),
        provenance=provenance(material, case_is_told=True),
    )


def _notes(plan: Plan) -> str:
    """That figures are counted among invented measures, and that the decisions are the municipality's own."""
    return " ".join(filter(None, (DECISIONS_ARE_REAL if holds_examples(plan) else "", example_note(plan))))


def _front(material: Material, names: Names, board: BoardShare) -> Front:
    """The front: the number that the case has is that of the board that the plan went to, and not this board's."""
    plan = material.plan
    before = paper_facts(material, names, "Till", board.name)
    numbers = facts(
        ("Diarienummer", "Fylls i av registratorn."),
        ("Planens diarienummer", ", ".join(registry_numbers(material))),
    )
    front = draft_front(
        material,
        f"{plan.title}, information till {uncapitalised(board.name)}",
        "tjänsteskrivelse",
        (*(one for one in before if one.term != "Diarienummer"), *numbers),
        material.day,
    )
    return replace(front, registry_number="")
