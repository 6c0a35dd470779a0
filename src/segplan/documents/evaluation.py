"""The basis for evaluating the plan as a whole: what it aims at, what it covers, and how it went."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.approaches import approach_by_area, approach_by_label, kind_of, measure_key
from segplan.documents.parts.charts import coverage_figure, indicator_figures
from segplan.documents.parts.coverage import (
    covered_problems,
    holes,
    problem_by_area,
    problem_by_area_and_district,
    problem_by_district,
    problem_by_label,
)
from segplan.documents.parts.example_notes import example_note
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.front import Front, make_front
from segplan.documents.parts.goals import goal_indicators, goal_tables
from segplan.documents.parts.indicator_values import indicator_table
from segplan.documents.parts.names import Names
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.status import label_sentences
from segplan.documents.parts.table import Column, Fact, Table, cells
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.measure import ApproachKind
from segplan.model.target_reached import targets_reached
from segplan.swedish import amount_in_prose, counted, in_prose, in_sentence, number, sentence, share


@dataclass(frozen=True)
class EvaluationContext:
    """Everything that the basis may show, counted in tables that a reader can check."""

    front: Front
    summary: tuple[str, ...]
    counted_note: str
    goals: tuple[Table, ...]
    by_label: Table | None
    by_place: Table | None
    by_area: Figure | None
    by_district: Figure | None
    holes: tuple[str, ...]
    approaches: Table
    outcomes: Table
    legs: Table | None
    measures: Table
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
        summary=tuple(_summary(material)),
        counted_note=example_note(material.plan),
        goals=goal_tables(material, names),
        by_label=problem_by_label(material, names),
        by_place=problem_by_area_and_district(material, names),
        by_area=coverage_figure(problem_by_area(material, names), sums=1),
        by_district=coverage_figure(problem_by_district(material, names)),
        holes=holes(material, names),
        approaches=approach_by_area(material),
        outcomes=approach_by_label(material),
        legs=_legs(material),
        measures=measure_key(material),
        indicators=indicator_table(material, _indicators(material), names),
        trends=_trends(material, names),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material, case_is_told=True),
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


def _summary(material: Material) -> Iterator[str]:
    """What the tables say in short: how it went, what the plan aims at, and what it leaves without measures."""
    yield " ".join(label_sentences(material.plan))
    yield from filter(
        None, (_reached(material), _balance(material), _goal_coverage(material), _problem_coverage(material))
    )


def _reached(material: Material) -> str:
    """How many of the measures with a target and a reported outcome have reached it."""
    reached = targets_reached(material.plan.measures, material.registers)
    if not reached:
        return ""
    which = in_prose(len(reached), "åtgärd", "åtgärder")
    return f"Av {which} med rapporterat utfall och ett målvärde har {amount_in_prose(sum(reached))} nått målvärdet."


def _balance(material: Material) -> str:
    """How many measures aim at causes and how many at consequences."""
    kinds = Counter(map(kind_of, material.plan.measures))
    causes, consequences = kinds[ApproachKind.COUNTERACT], kinds[ApproachKind.COMPENSATE]
    total = len(material.plan.measures)
    others = kinds[ApproachKind.COORDINATE] + kinds[ApproachKind.KNOWLEDGE]
    said = (
        f"Mot orsaker riktar sig {number(causes)} av {counted(total, 'åtgärd', 'åtgärder')} ({share(causes, total)})"
        f" och mot verkningar {number(consequences)} ({share(consequences, total)})."
    )
    said += f" Arbetet samordnas eller ny kunskap tas fram i {amount_in_prose(others)}." if others else ""
    return said + (f" För {in_prose(kinds[None], 'åtgärd', 'åtgärder')} saknas uppgift." if kinds[None] else "")


def _goal_coverage(material: Material) -> str:
    """How many of the goals' indicators some measure is to affect."""
    indicators = goal_indicators(material)
    if not indicators:
        return ""
    affected = {indicator for one in material.plan.measures for indicator in one.indicators}
    bare = sum(one not in affected for one in indicators)
    said = f"Målen följs med {in_prose(len(indicators), 'indikator', 'indikatorer')}"
    return (
        f"{said}; {amount_in_prose(bare)} av dem har ingen åtgärd."
        if bare
        else f"{said}, som alla har minst en åtgärd."
    )


def _problem_coverage(material: Material) -> str:
    """How many of the problems some measure answers to."""
    problems = covered_problems(material)
    if not problems:
        return ""
    answered = {problem for one in material.plan.measures for problem in one.problems}
    bare = sum(one not in answered for one in problems)
    said = f"Planen nämner eller svarar mot {in_prose(len(problems), 'problem', 'problem', neuter=True)}"
    return (
        f"{said}; {amount_in_prose(bare, neuter=True)} av dem har ingen åtgärd."
        if bare
        else f"{said}, alla med minst en åtgärd."
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
