"""The sections that a municipality always has in its papers, such as what the matter costs."""

from dataclasses import dataclass

from segplan.configuration.report import CaseSection
from segplan.documents.material import Material
from segplan.documents.parts.drafts import TO_FILL_IN
from segplan.documents.parts.economy import economy
from segplan.swedish import paragraphs

_ECONOMY = "Ekonomiska konsekvenser"


@dataclass(frozen=True)
class StandingSection:
    """A section with its heading and paragraphs."""

    heading: str
    paragraphs: tuple[str, ...]


def standing_sections(material: Material) -> tuple[StandingSection, ...]:
    """The sections of the settings, in their order; one without text says that it is to be filled in."""
    sections = material.settings.case_sections
    return tuple(StandingSection(one.heading, _text(material, one)) for one in sections if one.heading)


def _text(material: Material, section: CaseSection) -> tuple[str, ...]:
    counted_here = economy(material.plan.measures) if section.heading == _ECONOMY else ""
    return (*paragraphs(section.text), *filter(None, (counted_here,))) or (TO_FILL_IN,)


def codetermination(material: Material) -> tuple[str, ...]:
    """What the case says of information and negotiation under MBL; without a word, that it is to be filled in."""
    case = material.plan.case
    return paragraphs(case.codetermination if case else None) or (TO_FILL_IN,)
