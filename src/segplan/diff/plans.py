"""What differs between two plans themselves and between their areas."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from segplan.diff.areas import AreaPairs
from segplan.diff.changes import Change, Form
from segplan.diff.differences import identifiers, organisation, text, value
from segplan.diff.field_changes import field_changes
from segplan.diff.fields import Field
from segplan.diff.items import legs
from segplan.diff.judging import always
from segplan.diff.judging_responsibility import level
from segplan.diff.kinds import Kind
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.diff.subjects import Subject
from segplan.diff.texts import reworded
from segplan.model.case import DecisionKind
from segplan.model.plan import Area, Plan
from segplan.places import Route


def _title(plan: Any) -> object:
    """Give the title without the plan's own year, which differs by itself."""
    return plan.title.replace(str(plan.year), "").strip()


def _adopted_by(plan: Any) -> object:
    decisions = plan.case.decisions if plan.case else ()
    adoptions = [one.decision_maker for one in decisions if one.kind is DecisionKind.ADOPTION]
    return adoptions[-1] if adoptions else None


PLAN_FIELDS: tuple[Field, ...] = (
    Field("titel", Subject.TITLE, text, always(Kind.RETITLED), read=_title),
    Field("planstatus", Subject.STATUS, value, always(Kind.STATUS_CHANGED)),
    Field("giltighetstid", Subject.VALIDITY, value),
    Field("ärende.beslut", Subject.ADOPTED_BY, organisation, level, read=_adopted_by),
    Field("samordningsansvarig.funktion", Subject.COORDINATOR, organisation),
    Field("ben", Subject.LEG, legs),
    Field("områdesbenämning", Subject.AREA_TERM, text),
    Field("syfte", Subject.PURPOSE, text, reworded),
    Field("bakgrund", Subject.BACKGROUND, text, reworded),
)
"""What is compared in the plan itself."""

AREA_FIELDS: tuple[Field, ...] = (
    Field("namn", Subject.AREA_NAME, text, always(Kind.RETITLED)),
    Field("nr", Subject.AREA_NUMBER, value, always(Kind.RENUMBERED)),
    Field("mål", Subject.AREA_GOALS, identifiers("mål")),
    Field("nuläge", Subject.AREA_SITUATION, text, reworded),
)
"""What is compared in an area; the follow-up's analysis is not a change of the plan."""


def compare_plans(before: Side, after: Side, areas: AreaPairs, names: Names) -> Iterator[Change]:
    """Give the changes of the plan itself, then those of its areas in the order of the later plan."""
    sides = (before, after)
    yield from field_changes(_plan_fields(before.plan, after.plan), (before.plan, ()), (after.plan, ()), sides, names)
    former = {new: old for old, new in areas.items()}
    for index, area in enumerate(after.plan.areas):
        if index not in former:
            yield _whole_area(area, ("områden", index), after, Form.ADDED)
            continue
        old = former[index]
        old_part = (before.plan.areas[old], ("områden", old))
        for change in field_changes(AREA_FIELDS, old_part, (area, ("områden", index)), sides, names):
            yield replace(change, area=_area_name(area))
    for index, area in enumerate(before.plan.areas):
        if index not in areas:
            yield _whole_area(area, ("områden", index), before, Form.REMOVED)


def _plan_fields(before: Plan, after: Plan) -> tuple[Field, ...]:
    """Give what is compared in the plan itself.

    A plan for another year that nobody has decided on yet takes nothing from whoever decided on its neighbour.
    """
    undecided = any(not one.status.is_adopted and _adopted_by(one) is None for one in (before, after))
    if before.year == after.year or not undecided:
        return PLAN_FIELDS
    return tuple(field for field in PLAN_FIELDS if field.subject is not Subject.ADOPTED_BY)


def _whole_area(area: Area, route: Route, side: Side, form: Form) -> Change:
    place = (side.place(route),)
    name = _area_name(area)
    if form is Form.ADDED:
        return Change(Subject.AREA, form, places_after=place, field="områden", after=name, area=name)
    return Change(Subject.AREA, form, places_before=place, field="områden", before=name, area=name)


def _area_name(area: Area) -> str:
    return f"{area.number} {area.name}"
