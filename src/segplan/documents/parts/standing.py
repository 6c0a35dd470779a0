"""The sections that a municipality always has in its papers, such as what the matter costs."""

from dataclasses import dataclass
from decimal import Decimal

from segplan.configuration.report import CaseSection
from segplan.documents.material import Material
from segplan.swedish import NO_BREAK, counted, number, paragraphs

_ECONOMY = "Ekonomiska konsekvenser"
_TO_FILL_IN = "Fylls i av handläggaren."


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
    counted_here = _economy(material) if section.heading == _ECONOMY else ()
    return (*paragraphs(section.text), *counted_here) or (_TO_FILL_IN,)


def _economy(material: Material) -> tuple[str, ...]:
    measures = material.plan.measures
    amounts = [one.financing.amount for one in measures if one.financing and isinstance(one.financing.amount, Decimal)]
    if not amounts:
        return ()
    said = [
        f"Planen anger belopp för {counted(len(amounts), 'åtgärd', 'åtgärder')},"
        f" tillsammans {number(sum(amounts, Decimal(0)))}{NO_BREAK}kronor."
    ]
    outside = sum(one.financing is not None and one.financing.within_budget is False for one in measures)
    if outside:
        said.append(f"{counted(outside, 'åtgärd ryms', 'åtgärder ryms')} inte inom beslutad ram.")
    rest = len(measures) - len(amounts)
    if rest:
        said.append(f"För {counted(rest, 'åtgärd', 'åtgärder')} anges inget belopp.")
    return (" ".join(said),)
