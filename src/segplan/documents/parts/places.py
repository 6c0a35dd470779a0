"""One place: the places that it lies in, and the measures and problems that are for it."""

from segplan.documents.material import Material
from segplan.documents.parts.coverage import plan_districts
from segplan.documents.subject import NotPossible, Scope, Subject, Subjects
from segplan.model.measure import Measure
from segplan.model.registers.geography import GeographicPlace, PlaceKind
from segplan.model.registers.problems import ProblemEntry

_COMPARED_WITH = (PlaceKind.MUNICIPALITY, PlaceKind.COMPARABLE, PlaceKind.COUNTY, PlaceKind.COUNTRY)


def each_district(material: Material) -> Subjects:
    """Every district that plans point out or that the plan's measures are for."""
    found = tuple(Subject(material.plan, Scope.DISTRICT, one.identifier, one.name) for one in plan_districts(material))
    return found or NotPossible("Ingen åtgärd gäller en stadsdel som finns i registret geografi.")


def district_of(material: Material) -> GeographicPlace:
    """Give the district that the document is about."""
    assert material.subject is not None
    return material.registers.place_by_id[material.subject.identifier]


def places_around(material: Material, place: GeographicPlace) -> frozenset[str]:
    """Give the places that a place lies in, its own municipality included; a register in a ring stops."""
    known = material.registers.place_by_id
    found: dict[str, None] = {}
    above = place.part_of
    while above is not None and above in known and above not in found:
        found[above] = None
        above = known[above].part_of
    return frozenset(found) | {one.identifier for one in known.values() if one.kind is PlaceKind.MUNICIPALITY}


def places_to_compare(material: Material, place: GeographicPlace) -> frozenset[str]:
    """Give the place itself and those that its values are set beside."""
    beside = {one.identifier for one in material.registers.place_by_id.values() if one.kind in _COMPARED_WITH}
    return frozenset({place.identifier}) | places_around(material, place) | beside


def measures_in(material: Material, place: GeographicPlace) -> tuple[Measure, ...]:
    """The measures that name the place."""
    return tuple(one for one in material.plan.measures if place.identifier in one.geography)


def measures_around(material: Material, place: GeographicPlace) -> tuple[Measure, ...]:
    """The measures that do not name the place but one that it lies in."""
    around = places_around(material, place)
    return tuple(
        one
        for one in material.plan.measures
        if place.identifier not in one.geography and around.intersection(one.geography)
    )


def problems_in(material: Material, place: GeographicPlace) -> tuple[ProblemEntry, ...]:
    """The registered problems of the place, and those that measures in it answer to, in the register's order.

    A problem that is registered for other districts alone is not this place's, although a measure for several
    districts answers to it.
    """
    answered = {problem for one in measures_in(material, place) for problem in one.problems}
    known = material.registers.place_by_id
    districts = {one.identifier for one in known.values() if one.kind is PlaceKind.DISTRICT}
    return tuple(
        one
        for one in material.registers.problem_by_id.values()
        if place.identifier in one.geography
        or (one.identifier in answered and not (one.geography and districts.issuperset(one.geography)))
    )
