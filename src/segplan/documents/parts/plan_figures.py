"""What remarks about a whole plan often ask for, counted in the plan and in the one that replaced it."""

from collections.abc import Callable

from segplan.documents.material import Material
from segplan.documents.parts.coverage import plan_districts
from segplan.documents.parts.judgements import Clarity, Responsibility, clarity, responsibility
from segplan.documents.parts.table import Column, Table, cells, count
from segplan.model.measure import ApproachKind, Measure

Judge = Callable[[Measure], bool]


def figures_table(materials: tuple[Material, ...]) -> Table:
    """How many measures of each plan have what makes them possible to follow up, and what they aim at."""
    columns = (Column("Åtgärder", 7), *(Column(f"Planen {one.plan.year}", 2, True) for one in materials))
    judges = [_judges(one) for one in materials]
    counted = [
        [sum(map(judge, one.plan.measures)) for judge in judge_of.values()]
        for one, judge_of in zip(materials, judges, strict=True)
    ]
    rows = [cells("Alla åtgärder i planen", *(count(len(one.plan.measures)) for one in materials))]
    rows += [cells(words, *(count(of_plan[index]) for of_plan in counted)) for index, words in enumerate(judges[0])]
    return Table("Planen i tal: antal åtgärder", columns, tuple(rows))


def _judges(material: Material) -> dict[str, Judge]:
    targeted = {one.identifier for one in plan_districts(material) if one.target_district}
    return {
        "Med utpekad ansvarig": lambda one: responsibility(material, one) is Responsibility.NAMED,
        "Formulerade så att det går att avgöra om de är gjorda": lambda one: clarity(material, one) is Clarity.CLEAR,
        "Med mått och målvärde": lambda one: one.metric is not None and one.metric.target is not None,
        "Med delmål eller hållpunkter": lambda one: bool(one.interim_targets or one.milestones),
        "Med indikator": lambda one: bool(one.indicators),
        "Kopplade till ett nämndmål": lambda one: bool(one.board_goals),
        "Mot orsaker": lambda one: _aims(one, ApproachKind.COUNTERACT),
        "Mot verkningar": lambda one: _aims(one, ApproachKind.COMPENSATE),
        "Som också gäller andra platser än de utpekade stadsdelarna": lambda one: bool(set(one.geography) - targeted),
        "Med en rapport om hur det gick": lambda one: one.newest_follow_up is not None,
    }


def _aims(measure: Measure, kind: ApproachKind) -> bool:
    return measure.approach is not None and measure.approach.kind is kind
