"""One measure as a section of the plan document."""

from dataclasses import dataclass

from segplan.documents.document_set import Way
from segplan.documents.material import Material
from segplan.documents.parts.history import history
from segplan.documents.parts.names import NOT_GIVEN, NOT_TOLD, Names
from segplan.documents.parts.origin import MARK_EXPLAINED, SHORT_MARK, origin_line
from segplan.documents.parts.responsibility import (
    control_lines,
    decision_maker,
    owner_lines,
    owner_short,
    participant_lines,
)
from segplan.documents.parts.table import Cell, Fact, cells, facts
from segplan.documents.parts.targets import (
    decision_point_lines,
    due,
    financing_lines,
    interim_lines,
    metric_lines,
    milestone_lines,
    schedule_line,
)
from segplan.documents.parts.ways import to_measure_page
from segplan.model.measure import ApproachKind, Measure
from segplan.model.plan import Plan
from segplan.model.values import Unknown
from segplan.swedish import capitalised, listed, sentence

APPROACH = {
    ApproachKind.COUNTERACT: "Motverkar orsaker",
    ApproachKind.COMPENSATE: "Kompenserar för verkningar",
    ApproachKind.COORDINATE: "Samordnar arbetet",
    ApproachKind.KNOWLEDGE: "Ger kunskap",
}

_KEYS = {"nr": "nummer", "i_korthet": "kort beskrivning"}


@dataclass(frozen=True)
class MeasureEntry:
    """A measure: where it stands, its heading, its origin, its text in short and in full, the rest, and its page."""

    target: str
    heading: str
    origin: str
    in_short: tuple[str, ...]
    wording: tuple[str, ...]
    facts: tuple[Fact, ...]
    ways: tuple[Way, ...]


def numbered(measure: Measure) -> str:
    """A measure's heading with its number, when that is known."""
    return measure.heading if isinstance(measure.number, Unknown) else f"{measure.number} {measure.heading}"


def measure_number(measure: Measure) -> str:
    """A measure's number as it fits in a table."""
    return "–" if isinstance(measure.number, Unknown) else measure.number


def is_invented(measure: Measure) -> bool:
    """Whether a measure is an invented example."""
    return measure.origin is not None and not measure.origin.is_retold


def marked_heading(measure: Measure) -> str:
    """A measure's heading, with the mark that an invented one carries where it is read by itself."""
    return f"{measure.heading} {SHORT_MARK}" if is_invented(measure) else measure.heading


def marked_number(measure: Measure) -> str:
    """A measure's heading with its number, when that is known, and with the mark of an invented one."""
    return f"{numbered(measure)} {SHORT_MARK}" if is_invented(measure) else numbered(measure)


def mark_note(plan: Plan) -> str:
    """What the mark in the tables means; nothing for a plan without invented measures."""
    return MARK_EXPLAINED if any(map(is_invented, plan.measures)) else ""


def measure_row(measure: Measure, target: str, names: Names) -> tuple[Cell, ...]:
    """The measure as a row of its area's table: number, heading, owner, and by when."""
    return cells(
        measure_number(measure), Cell(marked_heading(measure), target), owner_short(measure, names), due(measure)
    )


def measure_entry(material: Material, measure: Measure, target: str, names: Names) -> MeasureEntry:
    """The measure as a section."""
    return MeasureEntry(
        target=target,
        heading=numbered(measure),
        origin=origin_line(measure.origin, names),
        in_short=(sentence(measure.in_short),) if measure.in_short else (),
        wording=(measure.wording,),
        facts=(*_who(measure, names), *_what(measure, names), *_background(material, measure, names)),
        ways=to_measure_page(material, measure),
    )


def _who(measure: Measure, names: Names) -> tuple[Fact, ...]:
    return facts(
        ("Ansvarig", owner_lines(measure, names)),
        ("Beslutsfattare", decision_maker(measure, names)),
        ("Medverkande", participant_lines(measure, names)),
        ("Rådighet", control_lines(measure, names)),
    )


def _what(measure: Measure, names: Names) -> tuple[Fact, ...]:
    return facts(
        ("Gäller för", capitalised(listed(names.place_in_sentence(one) for one in measure.geography))),
        ("Målgrupp", sentence(measure.target_group) if measure.target_group else ""),
        ("Slutkriterium", _given(measure, "slutkriterium", sentence(measure.closing_criterion or ""))),
        ("Beslutspunkt", decision_point_lines(measure.decision_point, names)),
        ("Mått", metric_lines(measure.metric, names)),
        ("Delmål", interim_lines(measure)),
        ("Hållpunkter", milestone_lines(measure)),
        ("Tidplan", _given(measure, "tidplan", schedule_line(measure.schedule))),
        ("Finansiering", financing_lines(measure.financing)),
        ("Konsekvenser", sentence(measure.consequences) if measure.consequences else ""),
    )


def _given(measure: Measure, key: str, text: str) -> str:
    """A field that a reader looks for: its text, that it is not given, or nothing when it is unknown."""
    if measure.is_unknown(key):
        return ""
    return text if text not in ("", ".") else f"{NOT_GIVEN}."


def _background(material: Material, measure: Measure, names: Names) -> tuple[Fact, ...]:
    return facts(
        ("Ansats", _approach(measure)),
        ("Ben", _leg(material, measure)),
        ("Svarar mot problem", tuple(names.problem(one) for one in measure.problems)),
        ("Nämndmål", tuple(names.goal(one) for one in measure.board_goals)),
        ("Indikatorer", tuple(names.indicator(one) for one in measure.indicators)),
        ("Härkomst", history(material, measure)),
        ("Anmärkning", sentence(measure.remark) if measure.remark else ""),
        ("Källor", tuple(names.citation(one) for one in measure.sources)),
        (
            NOT_TOLD,
            sentence(listed(_KEYS.get(key, key.replace("_", " ")) for key in measure.unknown))
            if measure.unknown
            else "",
        ),
    )


def _approach(measure: Measure) -> str:
    if measure.approach is None:
        return ""
    reason = f" {sentence(measure.approach.reason)}" if measure.approach.reason else ""
    return f"{APPROACH[measure.approach.kind]}.{reason}"


def _leg(material: Material, measure: Measure) -> str:
    found = next((leg for leg in material.plan.legs if leg.identifier == measure.leg), None)
    return sentence(found.description) if found else measure.leg or ""
