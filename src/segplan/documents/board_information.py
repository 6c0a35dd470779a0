"""The letter that informs one board of the plan and of what is asked of the board, as a draft."""

from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.boards import BoardShare, boards_of
from segplan.documents.parts.drafts import draft_front
from segplan.documents.parts.front import Front
from segplan.documents.parts.matter import (
    adoption_sentence,
    area_lines,
    asked_board,
    noting,
    noting_sentence,
    since_last_sentences,
    size_sentence,
)
from segplan.documents.parts.measure_entry import marked_heading, measure_number, numbered
from segplan.documents.parts.names import NOT_GIVEN, Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.owners import organisation_code
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.sender import paper_facts, signature_lines
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import status_text
from segplan.documents.parts.table import Column, Fact, Table, cells
from segplan.documents.parts.targets import due, when_or_unknown
from segplan.documents.subject import NotPossible, Scope, Subject, Subjects
from segplan.model.measure import Measure
from segplan.model.values import known
from segplan.swedish import capitalised, counted, genitive, paragraphs, sentence, uncapitalised


@dataclass(frozen=True)
class BoardContext:
    """Everything that the letter to a board may show."""

    front: Front
    heading: str
    proposal: tuple[str, ...]
    matter: tuple[str, ...]
    noted: str
    noted_points: tuple[str, ...]
    size: str
    areas: tuple[str, ...]
    since_last: tuple[str, ...]
    counted_note: str
    share: str
    measures: Table | None
    decisions: Table | None
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
    subjects=each_board,
)
def board_information(material: Material) -> BoardContext:
    """Give the context of the letter to a board."""
    plan, names = material.plan, Names(material.registers, material.plan)
    assert material.subject is not None
    wanted = material.subject.identifier
    board = next(one for one in boards_of(plan, names) if one.code == wanted)
    return BoardContext(
        front=_front(material, names, board),
        heading=f"Förslag till {genitive(uncapitalised(board.name))} beslut",
        proposal=("Informationen noteras.",),
        matter=(adoption_sentence(plan), *paragraphs(plan.background), *paragraphs(plan.purpose)),
        noted=noting_sentence(plan, names),
        noted_points=tuple(sentence(one) for one in noted.points) if (noted := noting(plan)) else (),
        size=size_sentence(plan),
        areas=area_lines(plan),
        since_last=since_last_sentences(material),
        counted_note=counted_note(plan),
        share=_share(plan.measures, board),
        measures=_measures(board, names),
        decisions=_decisions(board),
        codetermination=paragraphs(plan.case.codetermination if plan.case else None) or (f"{NOT_GIVEN} i ärendet.",),
        sender=signature_lines(material, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _front(material: Material, names: Names, board: BoardShare) -> Front:
    plan = material.plan
    return draft_front(
        material,
        f"{plan.title}, information till {uncapitalised(board.name)}",
        "tjänsteskrivelse",
        paper_facts(material, names, "Till", board.name),
        material.day,
    )


def _share(measures: tuple[Measure, ...], board: BoardShare) -> str:
    said = f"{capitalised(board.name)} svarar för {counted(len(board.measures), 'åtgärd', 'åtgärder')} i planen"
    waiting = len(board.deciding)
    decides = f" och ska besluta i {counted(waiting, 'åtgärd', 'åtgärder')}" if waiting else ""
    return f"{said}{decides}. Planen har {counted(len(measures), 'åtgärd', 'åtgärder')} i allt."


def _measures(board: BoardShare, names: Names) -> Table | None:
    columns = (
        Column("Nr", 1),
        Column("Åtgärd", 5),
        Column("Förvaltning", 4),
        Column("Till när", 3),
        Column("Status", 3),
    )
    rows = tuple(
        cells(measure_number(one), marked_heading(one), owner_short(one, names), due(one), status_text(one))
        for one in board.measures
    )
    return Table("Nämndens åtgärder", columns, rows) if rows else None


def _decisions(board: BoardShare) -> Table | None:
    """What the board is to decide: by when, on what basis, and what follows."""
    rows = []
    for one in board.deciding:
        point = one.decision_point
        until = when_or_unknown(point.due) if point else ""
        basis = (known(point.basis) or "") if point else ""
        following = (known(point.next_step) or "") if point else ""
        rows.append(cells(numbered(one), until, capitalised(basis), capitalised(following)))
    columns = (Column("Åtgärd", 5), Column("Senast", 2), Column("Underlag", 4), Column("Nästa steg", 4))
    return Table("Beslut som nämnden ska fatta", columns, tuple(rows)) if rows else None
