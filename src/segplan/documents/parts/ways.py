"""Where a document leads: to the start page, the pages of its measures and districts, and the great documents."""

from collections.abc import Iterator

from segplan.documents.document_set import START, Way
from segplan.documents.material import Material
from segplan.documents.parts.names import Names
from segplan.documents.subject import Scope
from segplan.model.measure import Measure
from segplan.model.values import Unknown
from segplan.swedish import quoted

MEASURE_PAGE = "åtgärdssida"
DISTRICT_PAGE = "stadsdelssida"
DISTRICT_PICTURE = "nulägesbild"
PLAN = "åtgärdsplan"
FOLLOW_UP = "uppföljning"

MEASURES = "atgarder"
"""The section of the start page that leads to the measures."""

DISTRICTS = "stadsdelar"
"""The section of the start page that leads to the districts."""

DOCUMENTS = "dokument"
"""The section of the start page that leads to the documents that are not pages for residents."""


def area_place(index: int) -> str:
    """The section of the start page that leads to an area's measures; by its place, as numbers may be repeated."""
    return f"omrade-{index + 1}"


_ABOVE = {Scope.MEASURE: ("Åtgärder", MEASURES), Scope.DISTRICT: ("Stadsdelar", DISTRICTS)}


def trail(material: Material) -> tuple[Way, ...]:
    """The way to the document from the start page of its set; nothing when there is none."""
    start = _start(material)
    scope = material.subject.scope if material.subject else None
    above = tuple(Way(text, _start(material, place)) for key, (text, place) in _ABOVE.items() if key is scope)
    return (Way("Start", start), *above) if start else ()


def _start(material: Material, place: str = "") -> str:
    documents = material.documents.of_kind(START)
    return material.documents.link(START, documents[0].year, place=place) if documents else ""


def anchor(area: int, measure: int) -> str:
    """The identifier of a measure's section; from its place, since a faulty plan may repeat numbers."""
    return f"atgard-{area + 1}-{measure + 1}"


def measure_page(material: Material, measure: Measure) -> str:
    """The address of a measure's own page; of several with one identifier, only the first has one."""
    if material.first_measures.get(measure.identifier) is not measure:
        return ""
    return material.documents.link(MEASURE_PAGE, material.plan.year, measure.identifier)


def to_measure_page(material: Material, measure: Measure) -> tuple[Way, ...]:
    """The way from a measure's section to its page, with words that tell it from other measures' ways."""
    named = quoted(measure.heading) if isinstance(measure.number, Unknown) else f"Åtgärd {measure.number}"
    return material.documents.ways(Way(f"{named} på lätt svenska", measure_page(material, measure)))


def from_measure(material: Material, measure: Measure, names: Names) -> tuple[Way, ...]:
    """The ways from a measure's page: its sections in the plan and the follow-up, its districts, and its neighbours."""
    documents, year, place = material.documents, material.plan.year, _section(material, measure)
    reported = documents.link(FOLLOW_UP, year, place=place) if measure.follow_ups else ""
    districts = (
        Way(f"Allt om {names.place(one)}", documents.link(DISTRICT_PAGE, year, one)) for one in measure.geography
    )
    return documents.ways(
        Way("Åtgärden i hela planen", documents.link(PLAN, year, place=place)),
        Way("Åtgärden i uppföljningen", reported),
        *districts,
        *_neighbours(material, measure),
    )


def _neighbours(material: Material, measure: Measure) -> Iterator[Way]:
    """The ways to the measures before and after in the plan, and to all of the same area, when all are written."""
    if not _start(material):
        return
    measures = material.plan.measures
    at = next(index for index, one in enumerate(measures) if one is measure)
    for said, beside in (("Åtgärden före", measures[:at][-1:]), ("Nästa åtgärd", measures[at + 1 : at + 2])):
        yield from (Way(f"{said}: {_called(one)}", measure_page(material, one)) for one in beside)
    for index, area in enumerate(material.plan.areas):
        if any(one is measure for one in area.measures):
            yield Way(f"Alla åtgärder inom {area.number}. {area.name}", _start(material, area_place(index)))


def _called(measure: Measure) -> str:
    return measure.heading if isinstance(measure.number, Unknown) else f"{measure.number} {measure.heading}"


def _section(material: Material, measure: Measure) -> str:
    return next(
        anchor(index, order)
        for index, area in enumerate(material.plan.areas)
        for order, one in enumerate(area.measures)
        if one is measure
    )


def from_start(material: Material) -> tuple[Way, ...]:
    """The ways from the top of the start page: to the plan, the follow-up, and the shelves with all the others."""
    documents, year = material.documents, material.plan.year
    others = any(one.kind not in (START, MEASURE_PAGE, DISTRICT_PAGE) for one in documents.documents)
    return documents.ways(
        Way("Läs hela planen", documents.link(PLAN, year)),
        Way("Läs uppföljningen", documents.link(FOLLOW_UP, year)),
        Way("Alla dokument", f"#{DOCUMENTS}" if others else ""),
    )


def from_district_picture(material: Material, identifier: str, name: str) -> tuple[Way, ...]:
    """The way from what is known of a district to the district's own page."""
    page = material.documents.link(DISTRICT_PAGE, material.plan.year, identifier)
    return material.documents.ways(Way(f"{name} på lätt svenska: det här gör kommunen", page))


def from_district(material: Material, identifier: str, name: str) -> tuple[Way, ...]:
    """The ways from a district's page: what is known of the district, and the whole plan."""
    documents, year = material.documents, material.plan.year
    return documents.ways(
        Way(f"Problem och siffror för {name}", documents.link(DISTRICT_PICTURE, year, identifier)),
        Way("Hela planen", documents.link(PLAN, year)),
    )
