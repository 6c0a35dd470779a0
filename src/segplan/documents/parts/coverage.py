"""What the plan covers: problems by area and district, and what the coverage lacks."""

from collections import Counter
from collections.abc import Iterable

from segplan.documents.material import Material
from segplan.documents.parts.measure_entry import measure_number
from segplan.documents.parts.names import Names
from segplan.documents.parts.status import label_of
from segplan.documents.parts.table import Column, Table, cells, count
from segplan.model.followup import Label
from segplan.model.measure import Measure
from segplan.model.registers.geography import GeographicPlace, PlaceKind
from segplan.model.values import Unknown
from segplan.swedish import capitalised, in_prose, listed, number, quoted


def short_names(measures: Iterable[Measure]) -> str:
    """Measures by number, or by heading where the number is not known."""
    return ", ".join(
        quoted(one.heading) if isinstance(one.number, Unknown) else measure_number(one) for one in measures
    )


def covered_problems(material: Material) -> tuple[str, ...]:
    """The problems that the plan names or that its measures answer to, in the register's order."""
    plan = material.plan
    answered = {problem for one in plan.measures for problem in one.problems}
    known = material.registers.problem_by_id
    listed_ones = [key for key, one in known.items() if plan.year in one.named_in or key in answered]
    return (*listed_ones, *sorted(answered - set(known)))


def problem_by_area(material: Material, names: Names) -> Table | None:
    """How many measures of each area answer to each problem; a measure may answer to several."""
    plan, problems = material.plan, covered_problems(material)
    if not problems:
        return None
    areas = (Column(f"Område {area.number}", 2, True) for area in plan.areas)
    columns = (Column("Problem", 5), *areas, Column("Åtgärder", 2, True))
    rows = tuple(
        cells(
            names.problem(problem),
            *(count(sum(problem in one.problems for one in area.measures)) for area in plan.areas),
            number(sum(problem in one.problems for one in plan.measures)),
        )
        for problem in problems
    )
    return Table(f"Problem och {plan.area_term}: antal åtgärder", columns, rows)


def problem_by_district(material: Material, names: Names) -> Table | None:
    """How many measures in each district answer to each problem, and how many that are for other places."""
    problems, groups = covered_problems(material), _by_place(material)
    if not problems or not plan_districts(material):
        return None
    columns = (Column("Problem", 5), *(Column(name, 2, True) for name in groups))
    rows = tuple(
        cells(
            names.problem(problem), *(count(sum(problem in one.problems for one in of_it)) for of_it in groups.values())
        )
        for problem in problems
    )
    return Table("Problem och stadsdelar: antal åtgärder", columns, rows)


def problem_by_area_and_district(material: Material, names: Names) -> Table | None:
    """Which measures of each area answer to each problem in each district: problems × areas × districts."""
    problems, groups = covered_problems(material), _by_place(material)
    if not problems or not plan_districts(material):
        return None
    rows = []
    for problem in problems:
        for area in material.plan.areas:
            answering = [one for one in area.measures if problem in one.problems]
            if answering:
                inside = (short_names(one for one in of_it if one in answering) for of_it in groups.values())
                rows.append(cells(f"{names.problem(problem)}, område {area.number}", *inside))
    columns = (Column("Problem och område", 6), *(Column(name, 3) for name in groups))
    return Table("Problem, områden och stadsdelar: åtgärdernas nummer", columns, tuple(rows)) if rows else None


def _by_place(material: Material) -> dict[str, list[Measure]]:
    """The measures against problems by district, and those only for other places and those without one, if any."""
    measures, districts = [one for one in material.plan.measures if one.problems], plan_districts(material)
    known = {one.identifier for one in districts}
    elsewhere = [one for one in measures if one.geography and not known & set(one.geography)]
    nowhere = [one for one in measures if not one.geography]
    groups = {place.name: [one for one in measures if place.identifier in one.geography] for place in districts}
    others = {"Bara andra platser": elsewhere, "Plats inte angiven": nowhere}
    return groups | {name: of_it for name, of_it in others.items() if of_it}


def plan_districts(material: Material) -> tuple[GeographicPlace, ...]:
    """The districts that plans point out or that the plan's measures are for, in the register's order."""
    used = {place for one in material.plan.measures for place in one.geography}
    return tuple(
        one
        for one in material.registers.place_by_id.values()
        if one.kind is PlaceKind.DISTRICT and (one.target_district or one.identifier in used)
    )


def problem_by_label(material: Material, names: Names) -> Table | None:
    """How the measures that answer to each problem went."""
    problems = covered_problems(material)
    columns = (Column("Problem", 5), *(Column(label.value, 2, True) for label in Label), Column("Alla", 1, True))
    rows = []
    for problem in problems:
        counts = Counter(label_of(one) for one in material.plan.measures if problem in one.problems)
        rows.append(cells(names.problem(problem), *(count(counts[label]) for label in Label), number(counts.total())))
    return Table("Problem och åtgärdernas status", columns, tuple(rows)) if rows else None


def holes(material: Material, names: Names) -> tuple[str, ...]:
    """What the coverage lacks, each in a sentence."""
    plan = material.plan
    answered = {problem for one in plan.measures for problem in one.problems}
    without = [quoted(names.problem(one)) for one in covered_problems(material) if one not in answered]
    aimless = [one for one in plan.measures if not one.problems and not one.is_unknown("problem")]
    unmeasured = [one for one in plan.measures if not one.indicators and not one.is_unknown("indikatorer")]
    silent = [one for one in plan.measures if one.is_unknown("problem") or one.is_unknown("indikatorer")]
    said = []
    if without:
        said.append(f"Problem som planen nämner men ingen åtgärd svarar mot: {listed(without)}.")
    if aimless:
        said.append(_hole(aimless, "inte kopplad till något problem", "inte kopplade till något problem"))
    if unmeasured:
        said.append(_hole(unmeasured, "utan indikator", "utan indikator"))
    if silent:
        said.append(f"Problem eller indikator framgår inte av källan för {_amount(silent)}: {short_names(silent)}.")
    return tuple(said)


def _hole(measures: list[Measure], one: str, many: str) -> str:
    return f"{capitalised(_amount(measures))} är {one if len(measures) == 1 else many}: {short_names(measures)}."


def _amount(measures: list[Measure]) -> str:
    return in_prose(len(measures), "åtgärd", "åtgärder")
