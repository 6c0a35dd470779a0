"""The matter in words: who decides, what is proposed, and what the case is about."""

from datetime import date

from segplan.documents.material import Material
from segplan.documents.parts.decisions import decision_line, in_order
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import DECISIONS_ARE_REAL
from segplan.model.case import CasePaper, Decision, DecisionKind
from segplan.model.origin_count import holds_examples
from segplan.model.plan import Plan
from segplan.model.registers.organisation import OrganisationKind
from segplan.model.values import Unknown, known
from segplan.swedish import capitalised, counted, day, genitive, in_prose, sentence, spelled, uncapitalised


def board_decision(plan: Plan) -> Decision | None:
    """Give the decision that the letter asks for: the one proposed, else the one noted, else the adoption."""
    order = (DecisionKind.PROPOSAL, DecisionKind.NOTING, DecisionKind.REVISION, DecisionKind.ADOPTION)
    decisions = [one for kind in order for one in in_order(plan.case) if one.kind is kind]
    return decisions[0] if decisions else None


def asked_board(material: Material) -> str:
    """Give the board that the letter is for, as it stands in a sentence.

    It is the one that noted or adopted the plan, or a board of the register that the points of a proposal name;
    when none of them tells, the one of the settings.
    """
    return _told_board(material) or material.settings.recipient


def _told_board(material: Material) -> str:
    plan = material.plan
    decision = board_decision(plan)
    noted = [one for one in in_order(plan.case) if one.kind is DecisionKind.NOTING]
    if noted:
        return known(noted[0].decision_maker) or ""
    if decision is None or decision.kind is not DecisionKind.PROPOSAL:
        return known(decision.decision_maker) or "" if decision else ""
    organisations = material.registers.organisation.organisations if material.registers.organisation else ()
    said = " ".join(decision.points).casefold()
    boards = (one.name for one in organisations if one.kind is OrganisationKind.BOARD)
    return next((uncapitalised(name) for name in boards if name.casefold() in said), "")


def proposer(plan: Plan) -> str:
    """Give the administration that proposed the decision, when the file tells it."""
    decision = board_decision(plan)
    is_proposal = decision is not None and decision.kind is DecisionKind.PROPOSAL
    return known(decision.decision_maker) or "" if decision and is_proposal else ""


def adoption(plan: Plan) -> Decision | None:
    """Give the decision that adopts the plan."""
    return next((one for one in in_order(plan.case) if one.kind is DecisionKind.ADOPTION), None)


def adopted_on(plan: Plan) -> date | None:
    """Give the day when the plan got its present wording, by adoption or revision; `None` when it is not known."""
    kinds = (DecisionKind.ADOPTION, DecisionKind.REVISION)
    days = [one.date for one in in_order(plan.case) if one.kind in kinds and isinstance(one.date, date)]
    return max(days, default=None)


def decision_heading(maker: str, *, proposal: bool) -> str:
    """Give `Förslag till kommunstyrelsens beslut` or `Kommundirektörens beslut`; without the maker when it is not told."""
    words = f"{genitive(maker)} beslut" if maker else "beslut"
    return f"Förslag till {words}" if proposal else capitalised(words)


def proposal_points(plan: Plan) -> tuple[str, ...]:
    """Give the points of the decision that is asked for; without any in the file, the usual ones."""
    decision = board_decision(plan)
    if decision is not None and decision.points:
        return tuple(sentence(one) for one in decision.points)
    adopted = adoption(plan)
    if decision is None or decision is adopted or adopted is None:
        return (f"{plan.title} fastställs.",)
    maker = known(adopted.decision_maker)
    return (f"{capitalised(genitive(maker))} beslut och informationen noteras." if maker else "Informationen noteras.",)


def adoption_sentence(plan: Plan) -> str:
    """Say who adopted the plan and when, or that it is not adopted."""
    adopted = adoption(plan)
    if adopted is None or not plan.status.is_adopted:
        return f"{plan.title} är ett förslag och har inte fastställts."
    when = "" if isinstance(adopted.date, Unknown) else f" den {day(adopted.date)}"
    maker = known(adopted.decision_maker)
    if maker is None:
        return f"{plan.title} fastställdes{when}. Vem som beslutade framgår inte av källan."
    return f"{capitalised(maker)} beslutade{when} att fastställa {plan.title}."


def noting(plan: Plan) -> Decision | None:
    """Give the decision with which a board noted the plan and said what is to be done with it."""
    return next((one for one in in_order(plan.case) if one.kind is DecisionKind.NOTING and one.points), None)


def noting_sentence(plan: Plan) -> str:
    """Say who noted the plan and when; nothing when no board has. The minutes stand among the papers.

    The registry number is told when the plan has several, else it stands at the head of the letter.
    """
    noted = noting(plan)
    if noted is None:
        return ""
    has_several = len({one.registry_number for one in in_order(plan.case) if one.registry_number}) > 1
    told = noted if has_several else noted.model_copy(update={"registry_number": None})
    return f"Planen är {uncapitalised(decision_line(told))} {_decided(noted)}:"


def _decided(decision: Decision) -> str:
    maker = known(decision.decision_maker)
    return f"{capitalised(maker)} beslutade" if maker else "Beslutet"


def size_sentence(plan: Plan) -> str:
    """Say how many measures and areas the plan has."""
    areas = f"{spelled(len(plan.areas), neuter=True)} {'område' if len(plan.areas) < 2 else 'områden'}"
    return f"Planen har {in_prose(len(plan.measures), 'åtgärd', 'åtgärder')} inom {areas}."


def area_lines(plan: Plan) -> tuple[str, ...]:
    """Each area with its number of measures."""
    return tuple(f"{one.name} ({counted(len(one.measures), 'åtgärd', 'åtgärder')})" for one in plan.areas)


def case_note(plan: Plan, decision: Decision | None, names: Names) -> str:
    """Say that a draft repeats a decision that has been taken, and where it stands; nothing for a proposal."""
    if decision is None or not plan.status.is_adopted:
        return ""
    said = [f"{_dated(decision)} Utkastet återger det som är registrerat i planfilen."]
    said += [f"Källa: {names.citation(decision.source)}."] if decision.source else []
    said += [DECISIONS_ARE_REAL] if holds_examples(plan) else []
    return " ".join(said)


def _dated(decision: Decision) -> str:
    is_proposal = decision.kind is DecisionKind.PROPOSAL
    if isinstance(decision.date, Unknown):
        return "Förslagets dag framgår inte av källan." if is_proposal else "Beslutets dag framgår inte av källan."
    return (
        f"Förslaget är från den {day(decision.date)}."
        if is_proposal
        else f"Beslutet fattades den {day(decision.date)}."
    )


def paper_lines(papers: tuple[CasePaper, ...]) -> tuple[str, ...]:
    """The papers that the decision rests on, in the order of the minutes, with appendix and day."""
    return tuple(_paper(one) for one in papers)


def _paper(paper: CasePaper) -> str:
    before = f"Bilaga {paper.appendix} – " if paper.appendix is not None else ""
    when = f", {day(paper.date)}" if paper.date is not None and not isinstance(paper.date, Unknown) else ""
    return f"{before}{paper.title}{when}"
