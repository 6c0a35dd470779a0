"""The front of every document: titles, notices and the title block."""

from dataclasses import dataclass, replace
from datetime import date

from segplan.documents.document_set import Way
from segplan.documents.material import Material
from segplan.documents.parts.decisions import decision_lines
from segplan.documents.parts.notices import DECISIONS_ARE_REAL, Notice, notices, warning
from segplan.documents.parts.table import Fact, facts
from segplan.documents.parts.ways import trail
from segplan.documents.sender import Sender
from segplan.model.origin_count import holds_examples
from segplan.swedish import capitalised, days


@dataclass(frozen=True)
class Front:
    """What stands before the first section, and what files and registers say of the document.

    `kind` is what a register calls the document (handlingstyp) and `description` what it is about.
    `warning` also stands at the top of every page. `day` is the document's own, or `None`.
    `trail` is the way to it from the start page.
    """

    title: str
    sender: Sender
    warning: str
    notices: tuple[Notice, ...]
    block: tuple[Fact, ...]
    kind: str
    description: str
    registry_number: str
    day: date | None
    trail: tuple[Way, ...]


def make_front(
    material: Material,
    title: str,
    paper: str,
    *,
    kind: str = "",
    description: str = "",
    draft: str = "",
    day: date | None = None,
    block: tuple[Fact, ...] | None = None,
) -> Front:
    """Make the front of a document; `paper` is the word for it in the example notice.

    `kind` is the handlingstyp when that is another word, `draft` the mark of a document that is never
    more than a draft (”UTKAST – inte undertecknad”), `day` the document's own day when the newest decision
    does not give it. `block` is the title block when it is not that of the plan; it may be empty.
    """
    plan = material.plan
    return Front(
        title=title,
        sender=Sender(plan.municipality, material.settings.administration, material.settings.address),
        warning=" · ".join(mark for mark in (warning(plan), draft) if mark),
        notices=notices(plan, paper, material.unread),
        block=_plan_block(material) if block is None else block,
        kind=kind or capitalised(paper),
        description=description or title,
        registry_number=", ".join(registry_numbers(material)),
        day=day or material.day,
        trail=trail(material),
    )


def make_plain_front(
    material: Material, title: str, paper: str, *, kind: str, description: str, block: tuple[Fact, ...]
) -> Front:
    """Make the front of a page for residents: as that of other documents, with notices in fewer words.

    Its day is that of the newest report.
    """
    day = material.reported_day
    front = make_front(material, title, paper, kind=kind, description=description, day=day, block=block)
    return replace(front, notices=notices(material.plan, paper, material.unread, is_plain=True))


def _plan_block(material: Material) -> tuple[Fact, ...]:
    plan = material.plan
    decisions = decision_lines(plan)
    return facts(
        ("Gäller", days(*plan.period)),
        ("Planens status", plan.status.value.capitalize()),
        ("Beslut", (*decisions, DECISIONS_ARE_REAL) if decisions and holds_examples(plan) else decisions),
    )


def registry_numbers(material: Material) -> tuple[str, ...]:
    """The registry numbers of the case, each once."""
    case = material.plan.case
    found = [decision.registry_number for decision in case.decisions if decision.registry_number] if case else []
    return tuple(dict.fromkeys(found))
