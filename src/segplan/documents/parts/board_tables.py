"""What a plan asks of one board: its measures, what they cost, and the decisions that it is to take."""

from segplan.documents.parts.boards import BoardShare
from segplan.documents.parts.economy import economy
from segplan.documents.parts.measure_entry import marked_heading, marked_number, measure_number, numbered
from segplan.documents.parts.names import NOT_GIVEN, NOT_TOLD, Names
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.table import Column, Table, cells
from segplan.documents.parts.targets import due, when_or_unknown
from segplan.model.measure import Measure
from segplan.model.values import Unknown, known
from segplan.swedish import amount_in_prose, capitalised, in_prose, listed, sentence, uncapitalised


def share_sentences(board: BoardShare, names: Names) -> tuple[str, ...]:
    """How many measures the board answers for and decides in, who carries them out, and what they cost."""
    said = f"{capitalised(board.name)} svarar för {in_prose(len(board.measures), 'åtgärd', 'åtgärder')} i planen"
    said += f" och ska besluta i {_decided(board)}." if board.deciding else "."
    owner = _only_owner(board, names)
    carried_out = f"Ansvarig förvaltning är {uncapitalised(owner)}." if owner else ""
    undated = [numbered(one) for one in board.deciding if one.decision_point is None]
    silent = f"När nämnden ska besluta i {listed(undated)} framgår inte av planen." if undated else ""
    whole = " ".join(filter(None, (said, carried_out, economy(board.measures, "nämndens"))))
    return tuple(filter(None, (whole, silent)))


def _decided(board: BoardShare) -> str:
    """How many measures the board decides in, as some of its own when they are."""
    is_some = len(board.measures) > 1 and all(one in board.measures for one in board.deciding)
    count = len(board.deciding)
    return f"{amount_in_prose(count)} av dem" if is_some else in_prose(count, "åtgärd", "åtgärder")


def _only_owner(board: BoardShare, names: Names) -> str:
    """The administration that carries out all the board's measures, when it is one and the same."""
    if not all(one.owner is not None and known(one.owner.administration) for one in board.measures):
        return ""
    owners = {owner_short(one, names) for one in board.measures}
    return owners.pop() if len(owners) == 1 else ""


def board_measures(board: BoardShare, names: Names) -> Table | None:
    """The board's measures: what is true when each is done, by when, and which administration carries it out.

    How far they have come is told by the follow-up: the letter goes out when the plan is new.
    """
    several = not _only_owner(board, names)
    columns = (
        Column("Nr", 1),
        Column("Åtgärd", 5),
        *((Column("Förvaltning", 4),) if several else ()),
        Column("Klar när", 6),
        Column("Senast", 3),
    )
    rows = tuple(
        cells(
            measure_number(one),
            marked_heading(one),
            *((owner_short(one, names),) if several else ()),
            _done_when(one),
            due(one),
        )
        for one in board.measures
    )
    return Table("Nämndens åtgärder", columns, rows) if rows else None


def _done_when(measure: Measure) -> str:
    if measure.is_unknown("slutkriterium"):
        return NOT_TOLD
    return sentence(measure.closing_criterion) if measure.closing_criterion else NOT_GIVEN


def board_decisions(board: BoardShare) -> Table | None:
    """What the board is to decide: by when, on what basis, and what follows."""
    rows = tuple(
        cells(marked_number(one), when_or_unknown(point.due), _told(point.basis), _told(point.next_step))
        for one in board.deciding
        if (point := one.decision_point) is not None
    )
    columns = (Column("Åtgärd", 4), Column("Senast", 3), Column("Underlag", 4), Column("Nästa steg", 4))
    return Table("Beslut som nämnden ska fatta", columns, rows) if rows else None


def _told(value: str | Unknown) -> str:
    return NOT_TOLD if isinstance(value, Unknown) else capitalised(value)
