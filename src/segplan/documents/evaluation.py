"""The basis for evaluating the plan as a whole: what it aims at, what it covers, and how it went."""

from collections import Counter
from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.charts import coverage_figure, indicator_figures
from segplan.documents.parts.coverage import (
    approach_by_area,
    approach_reasons,
    covered_problems,
    goal_table,
    holes,
    problem_by_area,
    problem_by_district,
    problem_by_label,
)
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.indicator_values import indicator_table
from segplan.documents.parts.names import Names
from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import label_sentences
from segplan.documents.parts.table import Column, Fact, Table, cells
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.measure import ApproachKind
from segplan.swedish import counted, in_sentence, number, sentence, share


@dataclass(frozen=True)
class EvaluationContext:
    """Everything that the basis may show, counted in tables that a reader can check."""

    front: Front
    summary: tuple[str, ...]
    counted_note: str
    goals: Table | None
    by_area: Figure | None
    by_district: Figure | None
    by_label: Table | None
    holes: tuple[str, ...]
    approaches: Table
    legs: Table | None
    reasons: Table | None
    indicators: Table | None
    trends: tuple[Figure, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def with_measures(material: Material) -> Subjects:
    """The plan itself, when it has any measure."""
    if not material.plan.measures:
        return NotPossible("Planen har inga åtgärder att utvärdera.")
    return (Subject(material.plan),)


@document(
    "utvärderingsunderlag",
    summary="Underlag för samlad utvärdering: mål, indikatorer, problem, stadsdelar, orsaker och verkningar.",
    template="evaluation/document.j2.html",
    subjects=with_measures,
)
def evaluation(material: Material) -> EvaluationContext:
    """Give the context of the basis for evaluation."""
    plan = material.plan
    names = Names(material.registers, plan)
    return EvaluationContext(
        front=make_front(
            material,
            f"Underlag för samlad utvärdering av {in_sentence(plan.title)}",
            "utvärderingsunderlag",
            day=material.reported_day,
        ),
        summary=(*_balance(material), *label_sentences(plan)),
        counted_note=counted_note(material.plan),
        goals=goal_table(material, names),
        by_area=coverage_figure(problem_by_area(material, names), sums=1),
        by_district=coverage_figure(problem_by_district(material, names)),
        by_label=problem_by_label(material, names),
        holes=holes(material, names),
        approaches=approach_by_area(material),
        legs=_legs(material),
        reasons=approach_reasons(material),
        indicators=indicator_table(material, _indicators(material), names),
        trends=_trends(material, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _indicators(material: Material) -> tuple[str, ...]:
    """The indicators that measures are to affect, and those that show the problems."""
    known = material.registers.problem_by_id
    of_measures = [indicator for one in material.plan.measures for indicator in one.indicators]
    of_problems = [
        one for problem in covered_problems(material) if problem in known for one in known[problem].indicators
    ]
    return tuple(dict.fromkeys([*of_measures, *of_problems]))


def _trends(material: Material, names: Names) -> tuple[Figure, ...]:
    known = material.registers.indicator_by_id
    return indicator_figures((known[one] for one in _indicators(material) if one in known), names)


def _balance(material: Material) -> tuple[str, ...]:
    """How many measures aim at causes and how many at consequences."""
    measures = material.plan.measures
    kinds = Counter(one.approach.kind if one.approach else None for one in measures)
    causes, consequences = kinds[ApproachKind.COUNTERACT], kinds[ApproachKind.COMPENSATE]
    total = len(measures)
    return (
        f"Av {counted(total, 'åtgärd', 'åtgärder')} riktar sig {number(causes)} ({share(causes, total)}) mot orsaker"
        f" och {number(consequences)} ({share(consequences, total)}) mot verkningar. Resten samordnar arbetet, ger"
        " kunskap eller saknar uppgift.",
    )


def _legs(material: Material) -> Table | None:
    plan = material.plan
    if not plan.legs:
        return None
    counts = Counter(one.leg for one in plan.measures)
    rows = [cells(sentence(leg.description), number(counts[leg.identifier])) for leg in plan.legs]
    rest = len(plan.measures) - sum(counts[leg.identifier] for leg in plan.legs)
    rows += [cells("Inget ben angivet", number(rest))] if rest else []
    columns = (Column("Det som arbetet vilar på", 8), Column("Åtgärder", 2, True))
    return Table("Åtgärder per ben", columns, tuple(rows))
