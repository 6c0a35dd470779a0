"""A district's picture: what is known of it, its problems and indicators, and the measures for it."""

from collections import Counter
from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.coverage import short_names
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.indicator_values import indicator_table
from segplan.documents.parts.measure_entry import APPROACH, marked_heading, measure_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.origin import origin_line
from segplan.documents.parts.places import (
    district_of,
    each_district,
    measures_around,
    measures_in,
    places_to_compare,
    problems_in,
)
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.responsibility import owner_short
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import status_text
from segplan.documents.parts.table import Column, Fact, Table, cells, facts, total_cells
from segplan.model.measure import Measure
from segplan.model.registers.geography import GeographicPlace, Picture
from segplan.model.registers.problems import ProblemEntry
from segplan.swedish import counted, in_sentence, number, paragraphs

_EXISTS = {True: "Finns, men texten är inte registrerad här.", False: "Saknas.", None: ""}


@dataclass(frozen=True)
class ProblemPart:
    """A problem: its heading, its origin, what it is, and what is done about it here."""

    heading: str
    origin: str
    description: tuple[str, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class DistrictContext:
    """Everything that a district's picture may show."""

    front: Front
    summary: tuple[str, ...]
    counted_note: str
    pictures: tuple[Fact, ...]
    remark: tuple[str, ...]
    problems: tuple[ProblemPart, ...]
    indicators: Table | None
    measures: Table | None
    around: Table | None
    approaches: Table | None
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


@document(
    "nulägesbild",
    summary="En stadsdels nulägesbild: problem, indikatorer, åtgärder och om de gäller orsaker eller verkningar.",
    template="district/document.j2.html",
    subjects=each_district,
)
def district_picture(material: Material) -> DistrictContext:
    """Give the context of a district's picture."""
    names = Names(material.registers, material.plan)
    place = district_of(material)
    own, around = measures_in(material, place), measures_around(material, place)
    problems = problems_in(material, place)
    return DistrictContext(
        front=make_front(
            material,
            f"Nulägesbild {place.name}: underlag till {in_sentence(material.plan.title)}",
            "nulägesbild",
            description=f"Nulägesbild för {place.name}.",
            day=material.reported_day,
        ),
        summary=_summary(place, own, around, problems),
        counted_note=counted_note(material.plan),
        pictures=_pictures(place, names),
        remark=paragraphs(place.remark),
        problems=tuple(_problem(one, own, names) for one in problems),
        indicators=_indicators(material, place, problems, own, names),
        measures=_measures(f"Åtgärder som gäller {place.name}", own, names),
        around=_measures(f"Åtgärder för större områden som {place.name} ligger i", around, names),
        approaches=_approaches(own, around),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _summary(
    place: GeographicPlace,
    own: tuple[Measure, ...],
    around: tuple[Measure, ...],
    problems: tuple[ProblemEntry, ...],
) -> tuple[str, ...]:
    said = f"{counted(len(own), 'åtgärd', 'åtgärder')} i planen gäller {place.name}"
    said += f", och {number(len(around))} gäller ett större område som {place.name} ligger i." if around else "."
    return (
        f"{said} {counted(len(problems), 'problem är registrerat', 'problem är registrerade')} för stadsdelen eller för"
        " åtgärderna.",
        "En nulägesbild beskriver läget. En målbild säger hur det ska bli, en lägesbild vad som händer just nu och en"
        " problembild vad som är problemet.",
    )


def _pictures(place: GeographicPlace, names: Names) -> tuple[Fact, ...]:
    return facts(
        ("Nulägesbild", _picture(place.present_state, names)),
        ("Målbild", _picture(place.vision, names)),
        ("Lägesbild", _picture(place.situation, names)),
        ("Problembild", _picture(place.problem_picture, names)),
    )


def _picture(picture: Picture | None, names: Names) -> tuple[str, ...]:
    if picture is None:
        return ("Ingen uppgift.",)
    said = paragraphs(picture.text) or (_EXISTS[picture.exists],)
    source = f"Källa: {names.citation(picture.source)}." if picture.source else ""
    return tuple(filter(None, (origin_line(picture.origin, names), *said, source)))


def _problem(problem: ProblemEntry, own: tuple[Measure, ...], names: Names) -> ProblemPart:
    answering = tuple(one for one in own if problem.identifier in one.problems)
    kinds = Counter(one.approach.kind if one.approach else None for one in answering)
    approaches = tuple(f"{words}: {number(kinds[kind])}" for kind, words in APPROACH.items() if kinds[kind])
    return ProblemPart(
        heading=problem.heading,
        origin=origin_line(problem.origin, names),
        description=paragraphs(problem.description),
        facts=facts(
            ("Åtgärder här", short_names(answering) or "Ingen åtgärd i stadsdelen svarar mot problemet."),
            ("Ansats", approaches),
            ("Visas av", tuple(names.indicator(one) for one in problem.indicators)),
            ("Källa", f"{names.citation(problem.source)}." if problem.source else ""),
        ),
    )


def _indicators(
    material: Material,
    place: GeographicPlace,
    problems: tuple[ProblemEntry, ...],
    own: tuple[Measure, ...],
    names: Names,
) -> Table | None:
    """The values of every indicator that has one for the place, beside those of other places."""
    known = material.registers.indicator_by_id
    named = [one for problem in problems for one in problem.indicators]
    named += [one for measure in own for one in measure.indicators]
    ordered = dict.fromkeys([*(one for one in named if one in known), *known])
    here = [one for one in ordered if any(value.place == place.identifier for value in known[one].values)]
    return indicator_table(material, here, names, places_to_compare(material, place))


def _measures(caption: str, measures: tuple[Measure, ...], names: Names) -> Table | None:
    columns = (
        Column("Nr", 1),
        Column("Åtgärd", 5),
        Column("Ansvarig", 4),
        Column("Ansats", 3),
        Column("Status", 3),
    )
    rows = tuple(
        cells(
            measure_number(one),
            marked_heading(one),
            owner_short(one, names),
            APPROACH[one.approach.kind] if one.approach else "",
            status_text(one),
        )
        for one in measures
    )
    return Table(caption, columns, rows) if rows else None


def _approaches(own: tuple[Measure, ...], around: tuple[Measure, ...]) -> Table | None:
    """How many measures aim at causes and how many at consequences, here and in what lies around."""
    if not own and not around:
        return None
    here, there = (Counter(one.approach.kind if one.approach else None for one in group) for group in (own, around))
    rows = [cells(words, number(here[kind]), number(there[kind])) for kind, words in APPROACH.items()]
    rows.append(cells("Inte angiven eller inte känd", number(here[None]), number(there[None])))
    rows.append(total_cells("Alla", number(len(own)), number(len(around))))
    columns = (Column("Ansats", 5), Column("I stadsdelen", 2, True), Column("I större områden", 2, True))
    return Table("Orsaker och verkningar", columns, tuple(rows))
