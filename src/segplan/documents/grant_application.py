"""The application for a state grant: its activities, goals and intervals, and that nothing of it is granted."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.front import Front
from segplan.documents.parts.names import Names
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.retold import retold_front
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells, facts
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.common import OriginKind
from segplan.model.registers.grant import GrantActivity, GrantRegister, Interval
from segplan.model.values import known
from segplan.swedish import EN_DASH, NO_BREAK, capitalised, counted, in_sentence, listed, number, paragraphs, sentence

_NOWHERE = "Utan säker plats"


@dataclass(frozen=True)
class GrantContext:
    """Everything that the account of the application may show."""

    front: Front
    standing: tuple[str, ...]
    purpose: tuple[str, ...]
    about: tuple[Fact, ...]
    matrix: Table
    matrix_note: str
    placements: Table | None
    goals: Table
    intervals: Table
    intervals_note: str
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def with_application(material: Material) -> Subjects:
    """The plan itself, when the register of the application is there."""
    if material.registers.grant is None:
        return NotPossible("Registret statsbidrag-2018 finns inte.")
    return (Subject(material.plan),)


@document(
    "statsbidragsansökan",
    summary="Ansökan om statsbidrag: aktiviteter per område och dimension, mål och andelar.",
    template="grant/document.j2.html",
    subjects=with_application,
)
def grant_application(material: Material) -> GrantContext:
    """Give the context of the account of the application."""
    grant = material.registers.grant
    assert grant is not None
    names = Names(material.registers, material.plan)
    names.citation(grant.source)
    return GrantContext(
        front=_front(material, grant),
        standing=(
            *paragraphs(grant.status),
            f"Uppgifterna kommer ur registret över ansökan. Åtgärderna i {in_sentence(material.plan.title)} ingår inte.",
        ),
        purpose=paragraphs(grant.purpose),
        about=_about(material, grant),
        matrix=_matrix(grant),
        matrix_note=_matrix_note(grant),
        placements=_placements(grant),
        goals=_goals(grant, names),
        intervals=_intervals(grant),
        intervals_note=_intervals_note(grant),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _front(material: Material, grant: GrantRegister) -> Front:
    """The front with the application's own number and day, when the register of documents has them."""
    paper = material.registers.document_by_id.get(grant.source.document)
    number_of_case = (known(paper.registry_number) or "") if paper and paper.registry_number else ""
    day = paper.date if paper and isinstance(paper.date, date) else None
    missing = [what for what, told in (("datum", day), ("diarienummer", number_of_case)) if not told]
    return retold_front(
        material,
        f"Ansökan {grant.year} om statsbidrag",
        "ansökan",
        kind="Redovisning av ansökan",
        block=facts(
            ("Ansökans titel", grant.title),
            ("Ställd till", grant.recipient),
            ("Saknas i källan", f"Ansökans {listed(missing)}." if missing else ""),
        ),
        registry_number=number_of_case,
        day=day,
    )


def _about(material: Material, grant: GrantRegister) -> tuple[Fact, ...]:
    policies = material.registers.policies.policies if material.registers.policies else ()
    statute = next((one.title for one in policies if one.identifier == grant.statute), grant.statute or "")
    total = Decimal(grant.years) * grant.amount
    return facts(
        ("Författning", capitalised(statute)),
        ("Ram per år", f"{_kronor(grant.amount)} ({counted(grant.years, 'år', 'år')}, tillsammans {_kronor(total)})"),
        ("Ansvarig funktion", capitalised(grant.responsible)),
        ("Parter som nämns", "; ".join(grant.partners)),
    )


def _kronor(amount: Decimal) -> str:
    whole = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount
    return f"{number(whole)}{NO_BREAK}kronor"


def _matrix(grant: GrantRegister) -> Table:
    """Areas as rows and dimensions as columns; what has no certain place stands last."""
    areas = {one.identifier: one.name for one in grant.areas}
    dimensions = {one.identifier: one.name for one in grant.dimensions}
    rows_of: list[str | None] = list(areas)
    columns_of: list[str | None] = list(dimensions)
    rows_of += [None] if any(one.area not in areas for one in grant.activities) else []
    columns_of += [None] if any(one.dimension not in dimensions for one in grant.activities) else []
    rows = tuple(
        cells(
            areas[row] if row else _NOWHERE, *(_square(grant, row, column, areas, dimensions) for column in columns_of)
        )
        for row in rows_of
    )
    # A column without activities needs no more room than its heading.
    filled = [any(row[place].text != EN_DASH for row in rows) for place in range(1, len(columns_of) + 1)]
    columns = (
        Column("Område", 3),
        *(
            Column(dimensions[one] if one else _NOWHERE, 5 if has_any else 4)
            for one, has_any in zip(columns_of, filled, strict=True)
        ),
    )
    return Table("Aktiviteter i ansökan, per område och dimension", columns, rows)


def _square(
    grant: GrantRegister, row: str | None, column: str | None, areas: dict[str, str], dimensions: dict[str, str]
) -> str:
    """The activities of one area and one dimension, each with its number."""
    return " ".join(
        f"{order}. {sentence(_activity(one))}"
        for order, one in enumerate(grant.activities, 1)
        if _place(one.area, areas) == row and _place(one.dimension, dimensions) == column
    )


def _place(identifier: str | None, known: dict[str, str]) -> str | None:
    return identifier if identifier in known else None


def _activity(activity: GrantActivity) -> str:
    return f"{activity.text} ({', '.join(activity.examples)})" if activity.examples else activity.text


def _matrix_note(grant: GrantRegister) -> str:
    derived = sum(one.placement is not None and one.placement.kind is OriginKind.DERIVED for one in grant.activities)
    if not derived:
        return ""
    are = "är härledd" if derived == 1 else "är härledda"
    why = _shared_reason(grant)
    return (
        f"Platsen i tabellen {are} för {number(derived)} av {counted(len(grant.activities), 'aktivitet', 'aktiviteter')}"
        f" och står inte i källan.{f' {why}' if why else ''} Skälen redovisas nedan."
    )


def _shared_reason(grant: GrantRegister) -> str:
    """The first sentence of the reasons when it is the same for all of several, so that it is said once."""
    reasons = [sentence(one.placement.how) for one in grant.activities if one.placement and one.placement.how]
    beginnings = {one.partition(". ")[:2] for one in reasons}
    first, stop = beginnings.pop() if len(reasons) > 1 and len(beginnings) == 1 else ("", "")
    return f"{first}." if stop else ""


def _placements(grant: GrantRegister) -> Table | None:
    shared = _shared_reason(grant)
    rows = tuple(
        cells(str(order), sentence(one.placement.how).removeprefix(shared).strip())
        for order, one in enumerate(grant.activities, 1)
        if one.placement is not None and one.placement.how
    )
    columns = (Column("Aktivitet", 1), Column("Så är den placerad", 9))
    return Table("Varför aktiviteterna står där de står", columns, rows) if rows else None


def _goals(grant: GrantRegister, names: Names) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        cells(one.name, names.goal(one.goal) if one.goal else "", " ".join(sentence(text) for text in one.indicators))
        for one in grant.areas
    )
    columns = (Column("Område", 3), Column("Mål", 4), Column("Det som ansökan kallar indikatorer", 6))
    return Table("Mål och indikatorer per område", columns, rows)


def _shares(grant: GrantRegister) -> list[tuple[str, Interval]]:
    """Every area and dimension with an interval of its own."""
    parts = [(one.name, one.share) for one in grant.areas] + [(one.name, one.share) for one in grant.dimensions]
    return [(name, share) for name, share in parts if share is not None]


def _intervals(grant: GrantRegister) -> Table:
    rows = [
        cells(name, f"{_range(share.low, share.high)}{NO_BREAK}%", _kronor_range(grant, share))
        for name, share in _shares(grant)
    ]
    columns = (Column("Område eller dimension", 5), Column("Andel av årets bidrag", 3, True))
    money = Column("Kronor per år, räknat på ramen", 4, True)
    return Table("Andelar av bidraget enligt ansökan", (*columns, money), tuple(rows) or (cells("–", "–", "–"),))


def _range(low: Decimal, high: Decimal) -> str:
    return f"{number(low)}{EN_DASH}{number(high)}"


def _kronor_range(grant: GrantRegister, share: Interval) -> str:
    low, high = ((grant.amount * part / 100).quantize(Decimal(1)) for part in (share.low, share.high))
    return _range(low, high)


def _intervals_note(grant: GrantRegister) -> str:
    shares = [share for _, share in _shares(grant)]
    low, high = (sum((getattr(one, end) for one in shares), Decimal(0)) for end in ("low", "high"))
    return (
        f"De lägsta andelarna är tillsammans {number(low)}{NO_BREAK}% och de högsta {number(high)}{NO_BREAK}%."
        " Hur bidraget skulle fördelas inom intervallen framgår inte av ansökan."
    )
