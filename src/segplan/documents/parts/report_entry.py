"""One measure as it was followed up."""

from dataclasses import dataclass
from datetime import date

from segplan.documents.document_set import Way
from segplan.documents.material import Material
from segplan.documents.parts.measure_entry import marked_heading, measure_number, numbered
from segplan.documents.parts.names import NOT_GIVEN, Names
from segplan.documents.parts.origin import EXAMPLE_MARK, origin_line
from segplan.documents.parts.outcomes import passed_interim
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.status import marked_status, status_text
from segplan.documents.parts.table import Cell, Fact, cells, facts
from segplan.documents.parts.targets import amount, metric_lines, with_unit
from segplan.documents.parts.ways import to_measure_page
from segplan.model.followup import NO_EVIDENCE, FollowUp
from segplan.model.measure import Measure
from segplan.model.registry import Registers
from segplan.model.target_reached import is_target_reached
from segplan.model.values import NumberOrUnknown
from segplan.swedish import capitalised, day, days, sentence

_SHORT = 160
"""The most characters of a result in a table; the whole result stands in the measure's section."""

_VERDICT = {True: "Målvärdet är nått.", False: "Målvärdet är inte nått.", None: ""}


@dataclass(frozen=True)
class ReportEntry:
    """A measure that was reported: its heading, its origin, its status, everything told, and its page."""

    target: str
    heading: str
    origin: str
    facts: tuple[Fact, ...]
    ways: tuple[Way, ...]


def report_row(measure: Measure, target: str, names: Names) -> tuple[Cell, ...]:
    """The measure as a row: number, heading, owner, status, and the result in short."""
    newest = measure.newest_follow_up
    said = (newest.result or newest.deviation or newest.remaining or "") if newest else ""
    heading = Cell(marked_heading(measure), target if newest else "")
    return cells(measure_number(measure), heading, owner_short(measure, names), marked_status(measure), in_short(said))


def in_short(text: str) -> str:
    """The first sentence of a text, cut at a word when it is long."""
    first = next(
        (
            text[: end + 1]
            for end in range(len(text))
            if text[end] == "." and text[end + 1 : end + 2] in ("", " ", "\n")
        ),
        text,
    )
    if len(first) <= _SHORT:
        return first
    return first[:_SHORT].rpartition(" ")[0] + " …"


def report_entry(material: Material, measure: Measure, target: str, names: Names) -> ReportEntry:
    """The newest entry of a measure that has been reported."""
    newest = measure.newest_follow_up
    assert newest is not None
    origin = newest.origin or measure.origin
    return ReportEntry(
        target=target,
        heading=numbered(measure),
        origin=_origin(measure, newest, names) if origin else "",
        facts=_facts(measure, newest, names),
        ways=to_measure_page(material, measure),
    )


def _origin(measure: Measure, entry: FollowUp, names: Names) -> str:
    own = origin_line(measure.origin, names)
    if entry.origin is None or own == EXAMPLE_MARK:
        return own
    return f"Åtgärden: {own or 'kommunens egen text.'} Uppföljningen: {origin_line(entry.origin, names)}"


def _facts(measure: Measure, entry: FollowUp, names: Names) -> tuple[Fact, ...]:
    return facts(
        ("Status", status_text(measure)),
        ("Ansvarig", owner_short(measure, names)),
        *_promised(measure, entry, names),
        ("Resultat", sentence(entry.result) if entry.result else ""),
        ("Utfall", outcome_lines(measure, entry, names.registers)),
        ("Återstår", sentence(entry.remaining) if entry.remaining else ""),
        ("Prognos", sentence(entry.forecast) if entry.forecast else ""),
        ("Avvikelse", sentence(entry.deviation) if entry.deviation else ""),
        ("Verifieras av", evidence_lines(entry)),
        ("Rapporterad", _reported(entry, names)),
    )


def _promised(measure: Measure, entry: FollowUp, names: Names) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the plan said would be done, so that a reader can hold the result against it.

    The quantity that was promised stands with its outcome, when there is one.
    """
    end = measure.closing_criterion
    done_when = ("Slutkriterium", (sentence(end),)) if end else ("Formulering", (measure.wording,))
    return done_when, ("Mått", metric_lines(measure.metric, names) if entry.outcome is None else ())


def evidence_lines(entry: FollowUp) -> tuple[str, ...]:
    """What shows the result; that nothing does is said outright."""
    if entry.evidence == (NO_EVIDENCE,):
        return ("Ingen evidens",)
    return tuple(capitalised(one) for one in entry.evidence) or (NOT_GIVEN,)


def _reported(entry: FollowUp, names: Names) -> str:
    """When and by whom; the period only when it is another than the plan's."""
    text = day(entry.reported_on)
    text += f" av {names.organisation(entry.reported_by)}" if entry.reported_by else ""
    text += f", godkänd av {names.organisation(entry.approved_by)}" if entry.approved_by else ""
    if entry.period and (entry.period.start, entry.period.end) != names.plan.period:
        text += f". Avser {days(entry.period.start, entry.period.end)}"
    return f"{text}."


def outcome_lines(measure: Measure, entry: FollowUp, registers: Registers) -> tuple[str, ...]:
    """The value reached and whether it is the target; then baseline, interim target and target, each with its day."""
    if entry.outcome is None:
        return ()
    metric = measure.metric
    unit = metric.unit if metric and isinstance(metric.unit, str) else ""
    reached = f"{capitalised(with_unit(entry.outcome, unit))}."
    if metric is None:
        return (reached,)
    verdict = _VERDICT[is_target_reached(entry.outcome, metric, registers)]
    interim = passed_interim(measure, entry)
    compared = [f"Utgångsvärde: {_dated(metric.baseline, metric.baseline_date)}."]
    compared += [f"Delmål: {_dated(interim.value, interim.due)}."] if interim else []
    compared.append(f"Målvärde: {_dated(metric.target, metric.due)}.")
    source = (f"Datakälla: {metric.data_source}.",) if isinstance(metric.data_source, str) else ()
    return (f"{reached} {verdict}".rstrip(), " ".join(compared), *source)


def _dated(value: NumberOrUnknown | None, when: object) -> str:
    return f"{amount(value)} ({day(when)})" if isinstance(when, date) else amount(value)
