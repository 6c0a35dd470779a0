"""A measure's life for machines, and the JSON Schema of it."""

import json
from typing import Any

from segplan import __version__
from segplan.diff import Kind, MeasureName, Severity
from segplan.diff.life import Life, Stage
from segplan.diff.sentences import describe
from segplan.model.measure import Transition
from segplan.reports.compared_plan import Locate
from segplan.reports.json_schema import COUNT, LINE, TEXT, TEXT_OR_NULL, YEAR, described, list_of, record

VERSION = 2


def lineage_json(life: Life, notes: tuple[str, ...], locate: Locate) -> str:
    """Give one JSON document; `locate` finds places in all plans. Lines and columns count from 1."""
    document = {
        "version": VERSION,
        "tool": {"name": "segplan", "version": __version__},
        "notices": list(notes),
        "measure": _measure(life.stages[-1].name),
        "first_year": life.first_year,
        "last_year": life.last_year,
        "age_years": life.age,
        "newest_plan": life.newest_plan,
        "alive": life.is_alive,
        "stages": [_stage(stage, locate) for stage in life.stages],
        "ends": [
            {
                "measure": _measure(end.name),
                "year": end.year,
                "reason": end.reason,
                "motivation": end.motivation or None,
            }
            for end in life.ends
        ],
        "unaccounted": [_measure(name) for name in life.lost],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _measure(name: MeasureName) -> dict[str, Any]:
    return {"plan": name.plan, "id": name.identifier, "nr": name.number or None, "heading": name.heading}


def _stage(stage: Stage, locate: Locate) -> dict[str, Any]:
    path, (start, _) = locate(stage.name.place)
    return {
        "measure": _measure(stage.name),
        "area": stage.name.area,
        "wording": stage.wording,
        "owner": stage.name.owner,
        "schedule": stage.schedule,
        "target": stage.target or None,
        "outcome": stage.outcome or None,
        "state": stage.name.state,
        "result": stage.result or None,
        "place": {"path": path, "line": start.line + 1, "column": start.column + 1},
        "comes_of": [
            {
                "measure": _measure(origin.name),
                "transition": origin.transition.value,
                "reason": origin.reason,
                "changes": [
                    {
                        "code": change.kind.code,
                        "kind": change.kind.word,
                        "severity": change.severity.word,
                        "field": change.field,
                        "before": change.before,
                        "after": change.after,
                        "message": describe(change),
                        "fingerprint": change.fingerprint,
                    }
                    for change in origin.changes
                ],
            }
            for origin in stage.origins
        ],
    }


def lineage_schema() -> str:
    """Give the JSON Schema as text."""
    measure = record(plan=YEAR, id=TEXT, nr=TEXT_OR_NULL, heading=TEXT)
    change = record(
        code={"enum": [kind.code for kind in Kind]},
        kind={"enum": [kind.word for kind in Kind]},
        severity={"enum": [severity.word for severity in Severity]},
        field=TEXT,
        before=TEXT_OR_NULL,
        after=TEXT_OR_NULL,
        message=TEXT,
        fingerprint=TEXT,
    )
    origin = record(
        measure=measure,
        transition={"enum": [one.value for one in Transition]},
        reason=TEXT_OR_NULL,
        changes=list_of(change),
    )
    stage = record(
        measure=measure,
        area=TEXT,
        wording=TEXT,
        owner=TEXT,
        schedule=TEXT,
        target=TEXT_OR_NULL,
        outcome=TEXT_OR_NULL,
        state=TEXT,
        result=TEXT_OR_NULL,
        place=record(path=TEXT, line=LINE, column=LINE),
        comes_of=list_of(origin),
    )
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "segplan lineage --format json",
        "description": "En åtgärds väg genom planerna, från den första till nu.",
        **record(
            version={"const": VERSION},
            tool=record(name={"const": "segplan"}, version=TEXT),
            notices=list_of(TEXT),
            measure=measure,
            first_year=YEAR,
            last_year=YEAR,
            age_years=described(COUNT, "Antalet år från den första planen till den sista."),
            newest_plan=YEAR,
            alive={"type": "boolean"},
            stages=list_of(stage),
            ends=list_of(record(measure=measure, year=YEAR, reason=TEXT, motivation=TEXT_OR_NULL)),
            unaccounted=list_of(measure),
        ),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
