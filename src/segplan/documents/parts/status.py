"""The follow-up counted: official labels, Pågår split by state, and the figures of the minutes."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from segplan.documents.parts.names import Names
from segplan.documents.parts.table import Column, Fact, Table, cells, total_cells
from segplan.model.followup import Label, State
from segplan.model.measure import Measure
from segplan.model.minutes import count_labels, day_of_minutes
from segplan.model.origin_count import holds_examples
from segplan.model.plan import ControlFigures, LabelCounts, Plan
from segplan.model.registry import Registers
from segplan.swedish import capitalised, counted, day, in_prose, listed, number, share

STATE_NAMES = {
    State.NOT_STARTED: "Ej påbörjad",
    State.STARTED: "Påbörjad",
    State.ONGOING: "Pågår",
    State.CONTINUOUS: "Löpande",
    State.DONE: "Genomförd",
    State.STOPPED: "Avbruten",
}

DEFINITIONS = {
    Label.DONE: "Åtgärdens slutkriterium är uppfyllt.",
    Label.ONGOING: (
        "Arbetet har börjat men åtgärden är inte klar. Etiketten rymmer tre lägen: påbörjad (arbetet har nyss"
        " börjat), pågår (arbetet är på väg mot ett slut) och löpande (arbetet saknar slutdatum; då anges om årets"
        " åtagande är uppfyllt)."
    ),
    Label.NOT_DONE: "Åtgärden är inte påbörjad, eller har avbrutits.",
    Label.NOT_REPORTED: "Ingen uppföljning är registrerad. Räknas för sig och inte som Ej genomförd.",
}


def label_of(measure: Measure) -> Label:
    """The official label that the newest entry gives."""
    newest = measure.newest_follow_up
    return newest.label if newest else Label.NOT_REPORTED


def status_text(measure: Measure) -> str:
    """The label with the state that it comes of, when the label says less."""
    newest = measure.newest_follow_up
    if newest is None:
        return Label.NOT_REPORTED.value
    label: str = newest.label.value
    if newest.state is State.CONTINUOUS:
        met = {
            True: "årets åtagande uppfyllt",
            False: "årets åtagande inte uppfyllt",
            None: "uppgift om årets åtagande saknas",
        }
        return f"{label} (löpande, {met[newest.commitment_met]})"
    if newest.label is Label.NOT_DONE or newest.state is State.STARTED:
        return f"{label} ({STATE_NAMES[newest.state].lower()})"
    return label


def marked_status(measure: Measure) -> str:
    """The status as `status_text` says it, and that it is invented when the measure itself is not."""
    newest = measure.newest_follow_up
    is_invented = newest is not None and newest.origin is not None and not newest.origin.is_retold
    return f"{status_text(measure)}; läget är påhittat" if is_invented and measure.is_retold else status_text(measure)


def definitions() -> tuple[Fact, ...]:
    """Every label with what it means; the table behind it is published with the format."""
    return tuple(Fact(label.value, (meaning,)) for label, meaning in DEFINITIONS.items())


def label_table(plan: Plan) -> Table:
    """How many measures have each label, per area and in all."""
    columns = (Column(capitalised(plan.area_term), 4), *(Column(label.value, 1, True) for label in Label))
    rows = [cells(f"{area.number}. {area.name}", *_counts(area.measures)) for area in plan.areas]
    rows.append(total_cells("Hela planen", *_counts(plan.measures)))
    counts = Counter(label_of(one) for one in plan.measures)
    rows.append(cells("Andel", *(share(counts[label], len(plan.measures)) for label in Label)))
    return Table(
        f"Åtgärdernas status per {plan.area_term}",
        (*columns, Column("Summa", 1, True)),
        tuple((*row, *cells(total)) for row, total in zip(rows, _totals(plan), strict=True)),
    )


def _counts(measures: Iterable[Measure]) -> list[str]:
    counts = Counter(label_of(one) for one in measures)
    return [number(counts[label]) for label in Label]


def _totals(plan: Plan) -> list[str]:
    total = len(plan.measures)
    return [*(number(len(area.measures)) for area in plan.areas), number(total), share(total, total)]


def label_sentences(plan: Plan) -> tuple[str, ...]:
    """How many measures have each label, in sentences; those without a report in a sentence of their own."""
    counts = {label: sum(label_of(one) is label for one in plan.measures) for label in Label}
    if len(plan.measures) == 1:
        return (f"Planens enda åtgärd har etiketten ”{label_of(plan.measures[0]).value}”.",)
    total, silent = len(plan.measures), counts[Label.NOT_REPORTED]
    if silent == total:
        return (f"Ingen av planens {counted(total, 'åtgärd', 'åtgärder')} är rapporterad.",) if total else ()
    reported = [one for one in plan.measures if label_of(one) is not Label.NOT_REPORTED]
    said = f"Av planens {counted(total, 'åtgärd', 'åtgärder')} har {labels_told(reported)}."
    missing = in_prose(silent, "åtgärd är inte rapporterad", "åtgärder är inte rapporterade")
    return (said, f"Ytterligare {missing}.") if silent else (said,)


def labels_told(measures: Iterable[Measure]) -> str:
    """How many of some measures have each label that any of them has: ”12 etiketten ”Pågår” och 3 ”Genomförd”."""
    counts = Counter(map(label_of, measures))
    first, *others = [label for label in Label if counts[label]]
    rest = (f"{number(counts[label])} ”{label.value}”" for label in others)
    return listed([f"{number(counts[first])} etiketten ”{first.value}”", *rest])


_AMOUNTS = {
    Label.DONE: ("är genomförd", "är genomförda"),
    Label.ONGOING: ("pågår", "pågår"),
    Label.NOT_DONE: ("är inte genomförd", "är inte genomförda"),
    Label.NOT_REPORTED: ("är inte rapporterad", "är inte rapporterade"),
}


def label_phrase(measures: Iterable[Measure]) -> str:
    """How many of some measures have each label, as the end of a sentence: ”2 är genomförda och 5 pågår”."""
    counts = Counter(map(label_of, measures))
    return listed(counted(counts[label], *forms) for label, forms in _AMOUNTS.items() if counts[label])


def ongoing_table(plan: Plan) -> Table:
    """Pågår, split by what it stands for."""
    ongoing = [one.newest_follow_up for one in plan.measures if label_of(one) is Label.ONGOING]
    states = Counter(entry.state for entry in ongoing if entry)
    met = Counter(entry.commitment_met for entry in ongoing if entry and entry.state is State.CONTINUOUS)
    rows = [
        cells("Påbörjad: arbetet har nyss börjat", number(states[State.STARTED])),
        cells("Pågår: arbetet är på väg mot ett slut", number(states[State.ONGOING])),
        cells("Löpande, årets åtagande uppfyllt: ja", number(met[True])),
        cells("Löpande, årets åtagande uppfyllt: nej", number(met[False])),
    ]
    if met[None]:
        rows.append(cells("Löpande, uppgift om årets åtagande saknas", number(met[None])))
    rows.append(total_cells("Pågår i allt", number(len(ongoing))))
    return Table("Vad som ryms i Pågår", (Column("Läge", 6), Column("Åtgärder", 2, True)), tuple(rows))


def control_table(plan: Plan, registers: Registers) -> Table | None:
    """The figures of the minutes beside those of the plan file on the day of the minutes, when they give any."""
    figures = plan.control_figures
    outcome = figures.outcome if figures else None
    if figures is None or outcome is None:
        return None
    until = day_of_minutes(outcome, registers)
    counts = count_labels(plan, until)
    pairs = [("Alla åtgärder", figures.measure_count, len(plan.measures))]
    if counts[Label.NOT_REPORTED] < counts.total():
        stated_counts = {Label.DONE: outcome.done, Label.ONGOING: outcome.ongoing, Label.NOT_DONE: outcome.not_done}
        pairs += [(label.value, stated, counts[label]) for label, stated in stated_counts.items()]
    rows = [
        cells(name, number(stated), number(found), "Ja" if stated == found else "Nej")
        for name, stated, found in pairs
        if stated is not None
    ]
    if not rows:
        return None
    columns = (
        Column("Uppgift", 4),
        Column("I protokollet", 2, True),
        Column("I planfilen", 2, True),
        Column("Stämmer", 2),
    )
    reported = "" if until == date.max else f", rapporterade till och med {day(until)}"
    return Table(f"Protokollets tal och planfilens{reported}", columns, tuple(rows))


def control_notice(plan: Plan, names: Names) -> str:
    """That the totals are documented while their distribution over measures is invented, when that is so."""
    figures = plan.control_figures
    if figures is None or figures.outcome is None or not holds_examples(plan):
        return ""
    numbers = _stated(figures, figures.outcome)
    source = figures.outcome.source or figures.source
    where = names.citation(source) if source else "protokollet"
    return (
        f"Antalen {listed(number(value) for value in numbers)} står i {where}."
        " Vilka åtgärder som hade vilken status är inte känt; fördelningen är påhittad."
    )


def _stated(figures: ControlFigures, outcome: LabelCounts) -> list[int]:
    total = [figures.measure_count] if figures.measure_count is not None else []
    return [*total, outcome.done, outcome.ongoing, outcome.not_done]
