"""What differs between two plans themselves and between their areas."""

from collections.abc import Iterator
from typing import Any

from segplan.diff.areas import AreaPairs
from segplan.diff.changes import Change, Form
from segplan.diff.differences import identifiers, organisation, text, value
from segplan.diff.fields import Field, compare_fields
from segplan.diff.items import legs
from segplan.diff.kinds import ChangeKind
from segplan.diff.names import Names
from segplan.diff.naming import Side
from segplan.model.base import PlanPart
from segplan.model.case import DecisionKind
from segplan.model.plan import Area
from segplan.places import Route


def _title(plan: Any) -> object:
    """Give the title without the plan's own year, which differs by itself."""
    return plan.title.replace(str(plan.year), "").strip()


def _adopted_by(plan: Any) -> object:
    decisions = plan.case.decisions if plan.case else ()
    adoptions = [one.decision_maker for one in decisions if one.kind is DecisionKind.ADOPTION]
    return adoptions[-1] if adoptions else None


PLAN_FIELDS: tuple[Field, ...] = (
    Field("titel", ChangeKind.TITLE, text, read=_title),
    Field("planstatus", ChangeKind.STATUS, value),
    Field("giltighetstid", ChangeKind.VALIDITY, value),
    Field("ärende.beslut", ChangeKind.ADOPTED_BY, organisation, read=_adopted_by),
    Field("samordningsansvarig.funktion", ChangeKind.COORDINATOR, organisation),
    Field("ben", ChangeKind.LEG, legs),
    Field("områdesbenämning", ChangeKind.AREA_TERM, text),
    Field("syfte", ChangeKind.PURPOSE, text),
    Field("bakgrund", ChangeKind.BACKGROUND, text),
)
"""What is compared in the plan itself."""

AREA_FIELDS: tuple[Field, ...] = (
    Field("namn", ChangeKind.AREA_NAME, text),
    Field("nr", ChangeKind.AREA_NUMBER, value),
    Field("mål", ChangeKind.AREA_GOALS, identifiers("mål")),
    Field("nuläge", ChangeKind.AREA_SITUATION, text),
)
"""What is compared in an area; the follow-up's analysis is not a change of the plan."""


def compare_plans(before: Side, after: Side, areas: AreaPairs, names: Names) -> Iterator[Change]:
    """Give the changes of the plan itself, then those of its areas in the order of the later plan."""
    yield from _changes(PLAN_FIELDS, (before.plan, ()), (after.plan, ()), (before, after), names)
    former = {new: old for old, new in areas.items()}
    for index, area in enumerate(after.plan.areas):
        if index not in former:
            yield _whole_area(area, ("områden", index), after, Form.ADDED)
            continue
        old = former[index]
        old_part = (before.plan.areas[old], ("områden", old))
        yield from _changes(AREA_FIELDS, old_part, (area, ("områden", index)), (before, after), names)
    for index, area in enumerate(before.plan.areas):
        if index not in areas:
            yield _whole_area(area, ("områden", index), before, Form.REMOVED)


def _changes(
    fields: tuple[Field, ...],
    before: tuple[PlanPart, Route],
    after: tuple[PlanPart, Route],
    sides: tuple[Side, Side],
    names: Names,
) -> Iterator[Change]:
    for field, form, difference in compare_fields(fields, before[0], after[0], names):
        keys = tuple(field.key.split("."))
        yield Change(
            kind=field.kind,
            form=form,
            places_before=(sides[0].place((*before[1], *keys)),),
            places_after=(sides[1].place((*after[1], *keys)),),
            field=field.key,
            before=difference.before,
            after=difference.after,
            words=difference.words,
            direction=difference.direction,
            area=_area_name(after[0]) if isinstance(after[0], Area) else "",
        )


def _whole_area(area: Area, route: Route, side: Side, form: Form) -> Change:
    place = (side.place(route),)
    name = _area_name(area)
    if form is Form.ADDED:
        return Change(ChangeKind.AREA, form, places_after=place, field="områden", after=name, area=name)
    return Change(ChangeKind.AREA, form, places_before=place, field="områden", before=name, area=name)


def _area_name(area: Area) -> str:
    return f"{area.number} {area.name}"
