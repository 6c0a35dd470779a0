"""A district's picture: what is known of it, its problems and indicators, and the measures for it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from segplan.documents.document_set import Way
from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.approaches import UNTOLD, kind_of
from segplan.documents.parts.coverage import short_names
from segplan.documents.parts.example_notes import example_note
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.indicator_values import indicator_table
from segplan.documents.parts.measure_entry import APPROACH, marked_heading, measure_number
from segplan.documents.parts.names import Names
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
from segplan.documents.parts.status import label_of, labels_told, status_text
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells, facts, total_cells
from segplan.documents.parts.ways import from_district_picture, measure_page
from segplan.model.followup import Label
from segplan.model.measure import ApproachKind, Measure
from segplan.model.registers.geography import GeographicPlace, Picture
from segplan.model.registers.problems import ProblemEntry
from segplan.swedish import (
    amount_in_prose,
    capitalised,
    in_prose,
    in_sentence,
    listed,
    number,
    paragraphs,
    quoted,
    spelled,
)

_UNANSWERED = "Ingen åtgärd i stadsdelen svarar mot problemet."

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
    read_more: tuple[Way, ...]
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
        summary=tuple(_summary(place, own, around, problems)),
        counted_note=example_note(material.plan),
        pictures=_pictures(place, names),
        remark=paragraphs(place.remark),
        problems=tuple(_problem(one, own, names) for one in problems),
        indicators=_indicators(material, place, problems, own, names),
        measures=_measures(material, f"Åtgärder som gäller {place.name}", own, names),
        around=_measures(material, f"Åtgärder för större områden som {place.name} ligger i", around, names),
        approaches=_approaches(own, around),
        read_more=from_district_picture(material, place.identifier, place.name),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
    )


def _summary(
    place: GeographicPlace,
    own: tuple[Measure, ...],
    around: tuple[Measure, ...],
    problems: tuple[ProblemEntry, ...],
) -> Iterator[str]:
    """How many measures there are and how they went, what they aim at, and which problems they leave."""
    said = f"{place.name} har {in_prose(len(own), 'egen åtgärd', 'egna åtgärder')} i planen."
    more = f" Ytterligare {amount_in_prose(len(around))} gäller större områden som {place.name} ligger i."
    yield said + (more if around else "")
    if any(label_of(one) is not Label.NOT_REPORTED for one in own):
        yield f"Av de egna åtgärderna har {labels_told(own)}."
    if own:
        kinds = Counter(map(kind_of, own))
        causes, consequences = (
            amount_in_prose(kinds[one]) for one in (ApproachKind.COUNTERACT, ApproachKind.COMPENSATE)
        )
        yield f"Mot orsaker riktar sig {causes} av dem och mot verkningar {consequences}."
    answered = {problem for one in own for problem in one.problems}
    bare = [quoted(one.heading) for one in problems if one.identifier not in answered]
    if problems:
        left = f" Ingen av de egna åtgärderna svarar mot {listed(bare, 'eller')}." if bare else ""
        yield f"Underlaget tar upp {in_prose(len(problems), 'problem', 'problem', neuter=True)}.{left}"


def _pictures(place: GeographicPlace, names: Names) -> tuple[Fact, ...]:
    """The four pictures of a district; those of which the same is told stand together."""
    said: dict[tuple[str, ...], list[str]] = {}
    for name, picture in (
        ("Nulägesbild", place.present_state),
        ("Målbild", place.vision),
        ("Lägesbild", place.situation),
        ("Problembild", place.problem_picture),
    ):
        said.setdefault(_picture(picture, names), []).append(name)
    return facts(*((capitalised(listed(map(str.lower, together))), lines) for lines, together in said.items()))


def _picture(picture: Picture | None, names: Names) -> tuple[str, ...]:
    if picture is None:
        return ("Ingen uppgift.",)
    said = paragraphs(picture.text) or (_EXISTS[picture.exists],)
    source = f"Källa: {names.citation(picture.source)}." if picture.source else ""
    return tuple(filter(None, (origin_line(picture.origin, names), *said, source)))


def _problem(problem: ProblemEntry, own: tuple[Measure, ...], names: Names) -> ProblemPart:
    answering = tuple(one for one in own if problem.identifier in one.problems)
    kinds = Counter(map(kind_of, answering))
    approaches = listed(
        f"{spelled(kinds[kind])} {words.lower()}"
        for kind, words in (*APPROACH.items(), (None, "saknar uppgift om ansats"))
        if kinds[kind]
    )
    return ProblemPart(
        heading=problem.heading,
        origin=origin_line(problem.origin, names),
        description=paragraphs(problem.description),
        facts=facts(
            ("Åtgärder här", f"{short_names(answering)} ({approaches})." if answering else _UNANSWERED),
            ("Visas av", "; ".join(names.indicator(one) for one in problem.indicators)),
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


def _measures(material: Material, caption: str, measures: tuple[Measure, ...], names: Names) -> Table | None:
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
            Cell(marked_heading(one), measure_page(material, one)),
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
    here, there = (Counter(map(kind_of, group)) for group in (own, around))
    rows = [cells(words, number(here[kind]), number(there[kind])) for kind, words in APPROACH.items()]
    rows.append(cells(UNTOLD, number(here[None]), number(there[None])))
    rows.append(total_cells("Alla", number(len(own)), number(len(around))))
    columns = (Column("Ansats", 5), Column("I stadsdelen", 2, True), Column("I större områden", 2, True))
    return Table("Orsaker och verkningar", columns, tuple(rows))
