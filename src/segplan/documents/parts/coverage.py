"""What the plan covers: goals by way of indicators, problems by area and district, causes and consequences."""

from collections import Counter
from collections.abc import Iterable

from segplan.documents.material import Material
from segplan.documents.parts.measure_entry import APPROACH, measure_number, numbered
from segplan.documents.parts.names import Names
from segplan.documents.parts.status import label_of
from segplan.documents.parts.table import Cell, Column, Table, cells, count, total_cells
from segplan.model.followup import Label
from segplan.model.measure import Measure
from segplan.model.registers.geography import GeographicPlace, PlaceKind
from segplan.model.values import Unknown
from segplan.swedish import capitalised, listed, number, quoted, sentence

NO_MEASURE = "Ingen åtgärd"


def short_names(measures: Iterable[Measure]) -> str:
    """Measures by number, or by heading where the number is not known."""
    return ", ".join(
        quoted(one.heading) if isinstance(one.number, Unknown) else measure_number(one) for one in measures
    )


def goal_table(material: Material, names: Names) -> Table | None:
    """Each goal that the plan serves, its indicators, and the measures that are to affect each indicator."""
    rows = [row for goal in _goals(material) for row in _goal_rows(material, goal, names)]
    columns = (Column("Mål", 4), Column("Indikator", 4), Column("Åtgärder som ska påverka indikatorn", 4))
    return Table("Från mål till indikator till åtgärd", columns, tuple(rows)) if rows else None


def _goals(material: Material) -> tuple[str, ...]:
    """The goals of the areas and of the measures, each after the goal that it serves."""
    plan, known = material.plan, material.registers.goal_by_id
    named = [goal for area in plan.areas for goal in area.goals]
    named += [goal for measure in plan.measures for goal in measure.board_goals]
    found: dict[str, None] = {}
    for goal in named:
        parent = known[goal].parent if goal in known else None
        found |= dict.fromkeys([*([parent] if parent else []), goal])
    return tuple(found)


def _goal_rows(material: Material, identifier: str, names: Names) -> list[tuple[Cell, ...]]:
    goal = material.registers.goal_by_id.get(identifier)
    indicators = goal.indicators if goal else ()
    measures = material.plan.measures
    if not indicators:
        serving = short_names(one for one in measures if identifier in one.board_goals)
        return [cells(names.goal(identifier), "Ingen indikator", serving or NO_MEASURE)]
    return [
        cells(
            names.goal(identifier),
            names.indicator(indicator),
            short_names(one for one in measures if indicator in one.indicators) or NO_MEASURE,
        )
        for indicator in indicators
    ]


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
    plan, problems, districts = material.plan, covered_problems(material), plan_districts(material)
    if not problems or not districts:
        return None
    known = {one.identifier for one in districts}
    columns = (
        Column("Problem", 5),
        *(Column(one.name, 2, True) for one in districts),
        Column("Bara andra platser", 2, True),
        Column("Plats inte angiven", 2, True),
    )
    rows = []
    for problem in problems:
        answering = [one for one in plan.measures if problem in one.problems]
        elsewhere = sum(bool(one.geography) and not known & set(one.geography) for one in answering)
        nowhere = sum(not one.geography for one in answering)
        inside = (count(sum(one.identifier in each.geography for each in answering)) for one in districts)
        rows.append(cells(names.problem(problem), *inside, count(elsewhere), count(nowhere)))
    return Table("Problem och stadsdelar: antal åtgärder", columns, tuple(rows))


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
    columns = (Column("Problem", 5), *(Column(label.value, 2, True) for label in Label), Column("Summa", 1, True))
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
        said.append(f"Åtgärder utan angivet problem ({number(len(aimless))}): {short_names(aimless)}.")
    if unmeasured:
        said.append(f"Åtgärder utan indikator ({number(len(unmeasured))}): {short_names(unmeasured)}.")
    if silent:
        said.append(f"Problem eller indikator framgår inte av källan ({number(len(silent))}): {short_names(silent)}.")
    return tuple(said)


def approach_by_area(material: Material) -> Table:
    """How many measures of each area aim at causes, at consequences, and at neither."""
    plan = material.plan
    columns = (
        Column(capitalised(plan.area_term), 5),
        *(Column(words, 2, True) for words in APPROACH.values()),
        Column("Inte angiven eller inte känd", 2, True),
        Column("Summa", 1, True),
    )
    rows = [cells(f"{area.number}. {area.name}", *_approaches(area.measures)) for area in plan.areas]
    rows.append(total_cells("Hela planen", *_approaches(plan.measures)))
    return Table(f"Orsaker och verkningar per {plan.area_term}", columns, tuple(rows))


def _approaches(measures: tuple[Measure, ...]) -> list[str]:
    counts = Counter(one.approach.kind if one.approach else None for one in measures)
    return [*(count(counts[kind]) for kind in APPROACH), count(counts[None]), number(len(measures))]


def approach_reasons(material: Material) -> Table | None:
    """Each measure that says why it is counted as it is."""
    rows = tuple(
        cells(numbered(one), APPROACH[one.approach.kind], sentence(one.approach.reason))
        for one in material.plan.measures
        if one.approach is not None and one.approach.reason
    )
    columns = (Column("Åtgärd", 4), Column("Ansats", 3), Column("Skäl", 6))
    return Table("Varför åtgärderna räknas dit de räknas", columns, rows) if rows else None
