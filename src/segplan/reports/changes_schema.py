"""The JSON Schema of a comparison for machines."""

import json
from typing import Any

from segplan.diff import Kept, Kind, Mark, Severity
from segplan.reports.changes_json import VERSION
from segplan.reports.json_schema import COUNT, LINE, TEXT, TEXT_OR_NULL, YEAR, described, list_of, record, reference


def changes_schema() -> str:
    """Give the schema as text."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "segplan diff --format json",
        "description": "Vad som har ändrats mellan två lägen av en plan, eller mellan planer för olika år.",
        **record(
            version={"const": VERSION},
            tool=record(name={"const": "segplan"}, version=TEXT),
            **{"from": described(reference("state"), "Det äldre läget."), "to": reference("state")},
            notices=list_of(TEXT),
            summary=reference("summary"),
            account=record(
                before=reference("accounted"),
                after=reference("accounted"),
                unchanged=described(COUNT, "Åtgärder som förs vidare utan någon ändring."),
                missing_plans=list_of(YEAR),
            ),
            changes=list_of(reference("change")),
        ),
        "$defs": _definitions(),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _definitions() -> dict[str, Any]:
    kinds = {"enum": [kind.word for kind in Kind]}
    measure = {"plan": YEAR, "id": TEXT, "nr": TEXT_OR_NULL}
    return {
        "state": record(name=TEXT, path=TEXT, revision=TEXT_OR_NULL, year=YEAR, title=TEXT),
        "summary": record(
            changes=COUNT,
            severities=record(**{severity.word: COUNT for severity in Severity}),
            kinds={"type": "object", "propertyNames": kinds, "additionalProperties": COUNT},
        ),
        "accounted": record(
            sentence=described(TEXT, "Räkningen i ord, till exempel 60 = 42 förs vidare + 18 nya."),
            total=COUNT,
            kinds={"type": "object", "propertyNames": kinds, "additionalProperties": COUNT},
            measures=list_of(record(**measure, kind=kinds)),
        ),
        "measure": record(**measure, heading=TEXT),
        "place": record(path=TEXT, line=LINE, column=LINE, end_line=LINE, end_column=LINE),
        "change": _change(kinds),
    }


def _change(kinds: dict[str, Any]) -> dict[str, Any]:
    measure = {"anyOf": [reference("measure"), {"type": "null"}]}
    return record(
        code={"enum": [kind.code for kind in Kind]},
        kind=kinds,
        severity={"enum": [severity.word for severity in Severity]},
        measure=record(before=measure, after=measure),
        measures=described(list_of(reference("measure")), "Alla åtgärder som en omorganisation gäller."),
        area=TEXT_OR_NULL,
        field=described(TEXT_OR_NULL, "Nyckeln i filen, till exempel mått.målvärde."),
        before=TEXT_OR_NULL,
        after=TEXT_OR_NULL,
        note=TEXT_OR_NULL,
        promise=described(
            {"enum": [*(kept.value for kept in Kept), None]},
            "Vad den tidigare planens uppföljning säger om det som var lovat till en dag som flyttas: hållet (kept),"
            " inte hållet (not_kept) eller inget (untold).",
        ),
        message=described(TEXT, "Ändringen i en mening."),
        reasons=described(list_of(TEXT), "De skäl som planen anger."),
        words=list_of(record(mark={"enum": [mark.value for mark in Mark]}, text=TEXT)),
        fingerprint={"type": "string", "pattern": "^[0-9a-f]{16}$"},
        places=record(before=list_of(reference("place")), after=list_of(reference("place"))),
    )
