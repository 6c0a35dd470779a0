"""A comparison for machines: a versioned shape that a published schema describes."""

import json
from collections import Counter
from typing import Any

from segplan import __version__
from segplan.diff import Change, Comparison, Kind, MeasureName, Severity, Subject
from segplan.diff.fates import KIND_OF_MANNER, KIND_OF_OUTCOME
from segplan.diff.sentences import describe
from segplan.model.plan import Plan
from segplan.model.values import known
from segplan.model.view import MeasureAt
from segplan.places import Place
from segplan.reports.changes_account import account_sentences, notices
from segplan.reports.compared_plan import ComparedPlan, Locate

VERSION = 2


def changes_json(comparison: Comparison, notes: tuple[str, ...], before: ComparedPlan, after: ComparedPlan) -> str:
    """Give one JSON document. Lines and columns count from 1, ends are exclusive."""
    document = {
        "version": VERSION,
        "tool": {"name": "segplan", "version": __version__},
        "from": _state(before, comparison.before),
        "to": _state(after, comparison.after),
        "notices": [*notices(comparison), *notes],
        "summary": _summary(comparison),
        "account": _account(comparison),
        "changes": [_change(change, before.locate, after.locate) for change in comparison.changes],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _state(state: ComparedPlan, plan: Plan) -> dict[str, Any]:
    return {
        "name": state.name,
        "path": state.path,
        "revision": state.revision,
        "year": plan.year,
        "title": plan.title,
    }


def _summary(comparison: Comparison) -> dict[str, Any]:
    severities = Counter(change.severity for change in comparison.changes)
    kinds = Counter(change.kind for change in comparison.changes)
    return {
        "changes": len(comparison.changes),
        "severities": {severity.word: severities[severity] for severity in Severity},
        "kinds": {kind.word: kinds[kind] for kind in Kind if kinds[kind]},
    }


def _account(comparison: Comparison) -> dict[str, Any]:
    before, after = account_sentences(comparison)
    fates = [(one.measure, KIND_OF_OUTCOME[one.outcome]) for one in comparison.lineage.fates]
    arrivals = [(one.measure, KIND_OF_MANNER[one.manner]) for one in comparison.lineage.arrivals]
    return {
        "before": {"sentence": before, **_accounted(comparison.before, fates)},
        "after": {"sentence": after, **_accounted(comparison.after, arrivals)},
        "unchanged": comparison.account.unchanged,
        "missing_plans": list(comparison.lineage.missing),
    }


def _accounted(plan: Plan, told: list[tuple[MeasureAt, Kind]]) -> dict[str, Any]:
    count = Counter(kind for _, kind in told)
    return {
        "total": len(told),
        "kinds": {kind.word: count[kind] for kind in Kind if count[kind]},
        "measures": [
            {"plan": plan.year, "id": at.measure.identifier, "nr": known(at.measure.number), "kind": kind.word}
            for at, kind in told
        ],
    }


def _change(change: Change, before: Locate, after: Locate) -> dict[str, Any]:
    is_group = change.subject is Subject.REORGANISATION
    return {
        "code": change.kind.code,
        "kind": change.kind.word,
        "severity": change.severity.word,
        "measure": {
            "before": None if is_group else _measure_of(change.measures_before),
            "after": None if is_group else _measure_of(change.measures_after),
        },
        "measures": [_measure(name) for name in change.measures_after] if is_group else [],
        "area": change.area or None,
        "field": change.field or None,
        "before": change.before,
        "after": change.after,
        "note": change.note or None,
        "promise": change.kept.value if change.kept else None,
        "message": describe(change),
        "reasons": list(change.reasons),
        "words": [{"mark": piece.mark.value, "text": piece.text} for piece in change.words],
        "fingerprint": change.fingerprint,
        "places": {
            "before": [_place(place, before) for place in change.places_before],
            "after": [_place(place, after) for place in change.places_after],
        },
    }


def _measure_of(names: tuple[MeasureName, ...]) -> dict[str, Any] | None:
    return _measure(names[0]) if names else None


def _measure(name: MeasureName) -> dict[str, Any]:
    return {"plan": name.plan, "id": name.identifier, "nr": name.number or None, "heading": name.heading}


def _place(place: Place, locate: Locate) -> dict[str, Any]:
    path, (start, end) = locate(place)
    return {
        "path": path,
        "line": start.line + 1,
        "column": start.column + 1,
        "end_line": end.line + 1,
        "end_column": end.column + 1,
    }
