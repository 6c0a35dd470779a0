"""The front of every document: titles, notices and the title block."""

from dataclasses import dataclass

from segplan.documents.material import Material
from segplan.documents.parts.decisions import decision_lines
from segplan.documents.parts.notices import DECISIONS_ARE_REAL, Notice, notices, warning
from segplan.documents.parts.table import Fact, facts
from segplan.model.origin_count import holds_examples
from segplan.swedish import days


@dataclass(frozen=True)
class Front:
    """What stands before the first section. `warning` also stands at the top of every page."""

    title: str
    sender: str
    warning: str
    notices: tuple[Notice, ...]
    block: tuple[Fact, ...]


def make_front(material: Material, title: str, paper: str) -> Front:
    """Make the front of a document; `paper` is the word for it in the example notice."""
    plan = material.plan
    decisions = decision_lines(plan.case)
    block = facts(
        ("Kommun", plan.municipality),
        ("Gäller", days(*plan.period)),
        ("Planens status", plan.status.value.capitalize()),
        ("Diarienummer", registry_numbers(material)),
        ("Beslut", (*decisions, DECISIONS_ARE_REAL) if decisions and holds_examples(plan) else decisions),
    )
    return Front(title, plan.municipality, warning(plan), notices(plan, paper, material.unread), block)


def registry_numbers(material: Material) -> tuple[str, ...]:
    """The registry numbers of the case, each once."""
    case = material.plan.case
    found = [decision.registry_number for decision in case.decisions if decision.registry_number] if case else []
    return tuple(dict.fromkeys(found))
