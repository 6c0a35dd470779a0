"""The front of a paper that retells another document: its own case, and never the plan's."""

from dataclasses import replace
from datetime import date

from segplan.documents.material import Material
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.notices import notices
from segplan.documents.parts.table import Fact


def retold_front(
    material: Material,
    title: str,
    paper: str,
    *,
    kind: str,
    block: tuple[Fact, ...],
    registry_number: str,
    day: date | None,
) -> Front:
    """Make the front of an account of `paper`, the word for it in the example notice.

    The number and the day are those of the document that is retold; without them the front has none, since
    the plan's would be taken for them.
    """
    front = make_front(material, title, paper, kind=kind, block=block)
    said = notices(material.plan, paper, material.unread, is_retold=True)
    return replace(front, notices=said, registry_number=registry_number, day=day)
