"""One measure as it was followed up."""

from dataclasses import dataclass

from segplan.documents.parts.measure_entry import measure_number, numbered
from segplan.documents.parts.names import NOT_GIVEN, Names
from segplan.documents.parts.origin import EXAMPLE_MARK, origin_line
from segplan.documents.parts.outcomes import interim_line
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.status import status_text
from segplan.documents.parts.table import Cell, Fact, cells, facts
from segplan.documents.parts.targets import amount, metric_lines, with_unit
from segplan.model.followup import NO_EVIDENCE, FollowUp
from segplan.model.measure import Measure
from segplan.model.registry import Registers
from segplan.model.target_reached import is_target_reached
from segplan.model.targets import Metric
from segplan.swedish import capitalised, day, days, sentence

_SHORT = 160
"""The most characters of a result in a table; the whole result stands in the measure's section."""

_VERDICT = {True: "Målvärdet är nått.", False: "Målvärdet är inte nått.", None: ""}


@dataclass(frozen=True)
class ReportEntry:
    """A measure that was reported: its heading, its origin, its status and everything told."""

    target: str
    heading: str
    origin: str
    facts: tuple[Fact, ...]


def report_row(measure: Measure, target: str, names: Names) -> tuple[Cell, ...]:
    """The measure as a row: number, heading, owner, status, and the result in short."""
    newest = measure.newest_follow_up
    said = (newest.result or newest.deviation or newest.remaining or "") if newest else ""
    heading = Cell(measure.heading, target) if newest else Cell(measure.heading)
    return cells(measure_number(measure), heading, owner_short(measure, names), status_text(measure), in_short(said))


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


def report_entry(measure: Measure, target: str, names: Names) -> ReportEntry:
    """The newest entry of a measure that has been reported."""
    newest = measure.newest_follow_up
    assert newest is not None
    origin = newest.origin or measure.origin
    return ReportEntry(
        target=target,
        heading=numbered(measure),
        origin=_origin(measure, newest, names) if origin else "",
        facts=_facts(measure, newest, names),
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
        *_promised(measure, names),
        ("Resultat", sentence(entry.result) if entry.result else ""),
        (
            "Utfall",
            " ".join((*outcome_lines(entry, measure.metric, names.registers), interim_line(measure, entry))).strip(),
        ),
        ("Återstår", sentence(entry.remaining) if entry.remaining else ""),
        ("Prognos", sentence(entry.forecast) if entry.forecast else ""),
        ("Avvikelse", sentence(entry.deviation) if entry.deviation else ""),
        ("Verifieras av", evidence_lines(entry)),
        ("Rapporterad", _reported(entry, names)),
    )


def _promised(measure: Measure, names: Names) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the plan said would be done, so that a reader can hold the result against it."""
    end = measure.closing_criterion
    done_when = ("Slutkriterium", (sentence(end),)) if end else ("Formulering", (measure.wording,))
    return done_when, ("Mått", metric_lines(measure.metric, names))


def evidence_lines(entry: FollowUp) -> tuple[str, ...]:
    """What shows the result; that nothing does is said outright."""
    if entry.evidence == (NO_EVIDENCE,):
        return ("Ingen evidens",)
    return tuple(capitalised(one) for one in entry.evidence) or (NOT_GIVEN,)


def _reported(entry: FollowUp, names: Names) -> str:
    text = day(entry.reported_on)
    text += f" av {names.organisation(entry.reported_by)}" if entry.reported_by else ""
    text += f", godkänd av {names.organisation(entry.approved_by)}" if entry.approved_by else ""
    text += f". Avser {days(entry.period.start, entry.period.end)}" if entry.period else ""
    return f"{text}."


def outcome_lines(entry: FollowUp, metric: Metric | None, registers: Registers) -> tuple[str, ...]:
    """The value reached, beside baseline and target, and whether the target is reached."""
    if entry.outcome is None:
        return ()
    unit = metric.unit if metric and isinstance(metric.unit, str) else ""
    reached = with_unit(entry.outcome, unit)
    if metric is None:
        return (f"{reached}.",)
    compared = f"{reached}. Utgångsvärde: {amount(metric.baseline)}. Målvärde: {amount(metric.target)}."
    verdict = _VERDICT[is_target_reached(entry.outcome, metric, registers)]
    return (f"{compared} {verdict}".rstrip(),)
