"""A comparison for machines: a versioned shape, frozen once it is published."""

import json
from collections.abc import Callable
from typing import Any

from segplan import __version__
from segplan.diff import Change, Comparison, MeasureName
from segplan.diff.overview import Theme, overview
from segplan.diff.sentences import describe
from segplan.model.origin_count import count_origins
from segplan.model.plan import Plan
from segplan.places import Location, Place, show_route
from segplan.reports.changes_account import notices

SHAPE = 1

Locate = Callable[[Place], Location]
"""Gives the file, line and column of a place in one of the plans."""


def changes_json(comparison: Comparison, notes: tuple[str, ...], before: Locate, after: Locate) -> str:
    """Give one JSON document; `before` and `after` locate places in the two plans.

    Lines and columns count from 1, ends are exclusive.
    """
    document = {
        "shape": SHAPE,
        "tool": {"name": "segplan", "version": __version__},
        "before": _plan(comparison.before),
        "after": _plan(comparison.after),
        "notices": [*notices(comparison), *notes],
        "account": _account(comparison),
        "overview": [_theme(theme) for theme in overview(comparison.changes)],
        "missing_plans": list(comparison.lineage.missing),
        "changes": [_change(change, before, after) for change in comparison.changes],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _plan(plan: Plan) -> dict[str, Any]:
    count = count_origins(plan)
    return {
        "year": plan.year,
        "title": plan.title,
        "measures": count.total,
        "origins": {
            "documented": count.documented,
            "derived": count.derived,
            "example": count.example,
            "unmarked": count.unmarked,
        },
    }


def _account(comparison: Comparison) -> dict[str, Any]:
    account = comparison.account
    return {
        "before": {
            "measures": account.before,
            "outcomes": {outcome.name.lower(): number for outcome, number in account.outcomes.items()},
        },
        "after": {
            "measures": account.after,
            "manners": {manner.name.lower(): number for manner, number in account.manners.items()},
        },
        "unchanged": account.unchanged,
    }


def _theme(theme: Theme) -> dict[str, Any]:
    return {
        "topic": theme.topic.name.lower(),
        "title": theme.topic.title,
        "measures": [name.identifier for name in theme.measures],
        "moves": [
            {"before": move.before, "after": move.after, "measures": [name.identifier for name in move.measures]}
            for move in theme.moves
        ],
    }


def _change(change: Change, before: Locate, after: Locate) -> dict[str, Any]:
    return {
        "code": change.kind.code,
        "kind": change.kind.name.lower(),
        "form": change.form.value,
        "sentence": describe(change),
        "field": change.field,
        "area": change.area,
        "measures_before": [_measure(name) for name in change.measures_before],
        "measures_after": [_measure(name) for name in change.measures_after],
        "before": change.before,
        "after": change.after,
        "words": [{"mark": piece.mark.value, "text": piece.text} for piece in change.words],
        "owner": change.owner,
        "schedule": change.schedule,
        "comes_of": change.comes_of,
        "direction": change.direction.value if change.direction else None,
        "reasons": list(change.reasons),
        "part_reasons": [list(reasons) for reasons in change.part_reasons],
        "places_before": [_place(place, before) for place in change.places_before],
        "places_after": [_place(place, after) for place in change.places_after],
    }


def _measure(name: MeasureName) -> dict[str, str]:
    return {
        "id": name.identifier,
        "number": name.number,
        "heading": name.heading,
        "area": name.area,
        "owner": name.owner,
        "state": name.state,
    }


def _place(place: Place, locate: Locate) -> dict[str, Any]:
    path, (start, end) = locate(place)
    return {
        "plan": place.document,
        "route": show_route(place.route),
        "file": path,
        "start": {"line": start.line + 1, "column": start.column + 1},
        "end": {"line": end.line + 1, "column": end.column + 1},
    }
