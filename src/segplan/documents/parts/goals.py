"""The way from goal by way of indicators to measures, goal by goal with the goals that serve it."""

from collections.abc import Iterator

from segplan.documents.material import Material
from segplan.documents.parts.coverage import short_names
from segplan.documents.parts.indicator_values import desired
from segplan.documents.parts.names import Names
from segplan.documents.parts.origin import SHORT_MARK
from segplan.documents.parts.table import Cell, Column, Table, cells
from segplan.swedish import capitalised, uncapitalised

NO_MEASURE = "Ingen åtgärd"


def goal_tables(material: Material, names: Names) -> tuple[Table, ...]:
    """Each goal that the plan serves, with the goals under it, their indicators, and the measures to affect these."""
    goals = plan_goals(material)
    return tuple(
        _goal_table(material, top, [one for one in goals if _parent(material, one) == top], names)
        for top in goals
        if _parent(material, top) not in goals
    )


def _goal_table(material: Material, top: str, under: list[str], names: Names) -> Table:
    """One goal's table; the column of goals is only there when other goals serve it."""
    columns: tuple[Column, ...] = (
        Column("Mål", 4),
        Column("Indikator", 5),
        Column("Åtgärder som ska påverka indikatorn", 4),
    )
    rows = [row for goal in (top, *under) for row in _goal_rows(material, goal, top, names)]
    if not under:
        columns, rows = columns[1:], [row[1:] for row in rows]
    return Table(f"Från mål till åtgärd: {_goal_name(material, top, names)}", columns, tuple(rows))


def plan_goals(material: Material) -> tuple[str, ...]:
    """The goals of the areas and of the measures, and the goals that those serve, each once."""
    plan = material.plan
    named = [goal for area in plan.areas for goal in area.goals]
    named += [goal for measure in plan.measures for goal in measure.board_goals]
    above = (_parent(material, goal) for goal in named)
    return tuple(dict.fromkeys([*filter(None, above), *named]))


def goal_indicators(material: Material) -> tuple[str, ...]:
    """The indicators of the plan's goals, each once."""
    known = material.registers.goal_by_id
    return tuple(dict.fromkeys(one for goal in plan_goals(material) if goal in known for one in known[goal].indicators))


def _parent(material: Material, identifier: str) -> str | None:
    goal = material.registers.goal_by_id.get(identifier)
    return goal.parent if goal else None


def _goal_name(material: Material, identifier: str, names: Names) -> str:
    """A goal's wording, with the mark that an invented one carries."""
    goal = material.registers.goal_by_id.get(identifier)
    is_invented = goal is not None and goal.origin is not None and not goal.origin.is_retold
    return f"{names.goal(identifier)} {SHORT_MARK}" if is_invented else names.goal(identifier)


def _goal_rows(material: Material, identifier: str, top: str, names: Names) -> Iterator[tuple[Cell, ...]]:
    goal = material.registers.goal_by_id.get(identifier)
    indicators = goal.indicators if goal else ()
    # The goal of the caption is not written out again.
    level = capitalised(goal.level.value) if goal else "Mål"
    name = level if identifier == top else _goal_name(material, identifier, names)
    measures = material.plan.measures
    if not indicators:
        serving = short_names(one for one in measures if identifier in one.board_goals)
        yield cells(name, "Ingen indikator", serving or NO_MEASURE)
    for indicator in indicators:
        affecting = short_names(one for one in measures if indicator in one.indicators)
        yield cells(name, _indicator(material, indicator, names), affecting or NO_MEASURE)


def _indicator(material: Material, identifier: str, names: Names) -> str:
    """An indicator with the way that it should move."""
    indicator = material.registers.indicator_by_id.get(identifier)
    way = f" ({uncapitalised(desired(indicator))})" if indicator and indicator.desired else ""
    return f"{names.indicator(identifier)}{way}"
