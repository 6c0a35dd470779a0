"""The case: decisions, papers, recipients and amendments, in words."""

from datetime import date

from segplan.documents.parts.names import NOT_TOLD, Names
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells
from segplan.model.case import AmendmentKind, Case, CasePaper, Decision, DecisionKind, Recipient
from segplan.model.plan import Plan
from segplan.model.values import Unknown
from segplan.swedish import capitalised, day, listed, number, quoted, sentence

_DONE = {
    DecisionKind.PROPOSAL: "Föreslagen",
    DecisionKind.ADOPTION: "Fastställd",
    DecisionKind.NOTING: "Noterad",
    DecisionKind.REVISION: "Reviderad",
}

_AMENDMENT = {
    AmendmentKind.CORRECTION: "Rättelse av skrivfel",
    AmendmentKind.EDITORIAL: "Redaktionell ändring",
    AmendmentKind.REVISION: "Revidering",
}


def decision_line(decision: Decision, *, is_ahead: bool = False) -> str:
    """A decision in one sentence: what, by whom, when, paragraph and registry number.

    With `is_ahead` an adoption is still to come, as in a draft, and what is not known of it is not told.
    """
    is_ahead = is_ahead and decision.kind is DecisionKind.ADOPTION
    unknown = [
        word
        for word, value in (("vem som beslutade", decision.decision_maker), ("dagen", decision.date))
        if isinstance(value, Unknown)
    ]
    text = "Ska fastställas" if is_ahead else _DONE[decision.kind]
    text += "" if isinstance(decision.decision_maker, Unknown) else f" av {decision.decision_maker}"
    text += "" if isinstance(decision.date, Unknown) else f" den {day(decision.date)}"
    text += f", § {decision.paragraph}" if decision.paragraph is not None else ""
    text += f", diarienummer {decision.registry_number}" if decision.registry_number else ""
    silent = f" {capitalised(listed(unknown))} framgår inte av källan." if unknown and not is_ahead else ""
    return f"{text}.{silent}"


def decision_lines(plan: Plan) -> tuple[str, ...]:
    """All decisions, each in a sentence."""
    return tuple(decision_line(one, is_ahead=not plan.status.is_adopted) for one in in_order(plan.case))


def in_order(case: Case | None) -> list[Decision]:
    """The decisions by day, and a day's decisions from proposal to revision.

    One whose day is unknown follows the one before it in the file.
    """
    days: list[date] = []
    for decision in case.decisions if case else ():
        before = days[-1] if days else date.min
        days.append(before if isinstance(decision.date, Unknown) else decision.date)
    kinds = list(DecisionKind)
    placed = zip(days, case.decisions if case else (), strict=True)
    return [one for _, one in sorted(placed, key=lambda pair: (pair[0], kinds.index(pair[1].kind)))]


def decision_facts(plan: Plan, names: Names) -> tuple[Fact, ...]:
    """Each decision in a sentence, with its points and its source."""
    made = []
    for decision in in_order(plan.case):
        source = (f"Källa: {names.citation(decision.source)}.",) if decision.source else ()
        points = tuple(sentence(point) for point in decision.points)
        line = decision_line(decision, is_ahead=not plan.status.is_adopted)
        made.append(Fact(capitalised(decision.kind.value), (line, *points, *source)))
    return tuple(made)


def paper_table(case: Case | None) -> Table | None:
    """The papers that the decision rests on, in the order of the minutes."""
    if case is None or not case.papers:
        return None
    columns = (Column("Handling", 6), Column("Datum", 2), Column("Bilaga", 1), Column("Tillgänglig", 2))
    return Table("Beslutsunderlag, i protokollets ordning", columns, tuple(_paper(one) for one in case.papers))


def _paper(paper: CasePaper) -> tuple[Cell, ...]:
    available = {True: "Ja", False: "Nej", None: "–"}[paper.available]
    return cells(paper.title, when(paper.date), str(paper.appendix) if paper.appendix is not None else "", available)


def when(value: date | Unknown | None) -> str:
    """A day in words, what the source does not tell, or nothing."""
    if value is None:
        return ""
    return NOT_TOLD if isinstance(value, Unknown) else day(value)


def recipient_lines(case: Case | None, names: Names) -> tuple[str, ...]:
    """Those that the decision is sent to, as functions and groups."""
    return recipient_lines_of(case.recipients, names) if case else ()


def recipient_lines_of(recipients: tuple[Recipient, ...], names: Names) -> tuple[str, ...]:
    """Recipients, each in a line."""
    return tuple(_recipient(one, names) for one in recipients)


def _recipient(recipient: Recipient, names: Names) -> str:
    said = [capitalised(names.organisation(recipient.recipient))]
    said += ["tillförordnad"] if recipient.acting else []
    said += [f"{number(recipient.count)} personer"] if recipient.count > 1 else []
    if recipient.through:
        ways = [
            names.organisation(one.organisation) + (f" ({number(one.count)})" if one.count > 1 else "")
            for one in recipient.through
        ]
        said.append(f"genom {listed(ways)}")
    said += ["med bilagor"] if recipient.with_appendices else []
    return ", ".join(said)


def amendment_facts(plan: Plan) -> tuple[Fact, ...]:
    """Every change of the adopted plan: what sort, when, who decided and why."""
    made = []
    for amendment in plan.case.amendments if plan.case else ():
        concerns = (
            (f"Gäller {listed(_concern(plan, one) for one in amendment.concerns)}.",) if amendment.concerns else ()
        )
        decided = f"Beslutad av {amendment.decision_maker} den {day(amendment.date)}."
        made.append(Fact(_AMENDMENT[amendment.kind], (sentence(amendment.reason), decided, *concerns)))
    return tuple(made)


def _concern(plan: Plan, written: str) -> str:
    """What an amendment is about: a measure's number for `id`, and the field too for `id.fält`."""
    identifier, _, field = written.partition(".")
    found = next((one for one in plan.measures if one.identifier == identifier), None)
    if found is None:
        return written
    measure = quoted(found.heading) if isinstance(found.number, Unknown) else f"åtgärd {found.number}"
    return f"{field.replace('_', ' ')} i {measure}" if field else measure
