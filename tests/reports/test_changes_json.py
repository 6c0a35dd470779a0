"""A comparison for machines, and its agreement with what people are shown."""

import json
from typing import Any

import jsonschema
import pytest

from segplan.diff import Comparison, Subject, compare
from segplan.diff.sentences import describe
from segplan.places import Location, Place, Position, Span
from segplan.reports.changes_json import changes_json
from segplan.reports.changes_markdown import changes_markdown
from segplan.reports.changes_outline import outline
from segplan.reports.changes_schema import changes_schema
from segplan.reports.changes_sections import Entry
from segplan.reports.changes_text import changes_text
from segplan.reports.compared_plan import ComparedPlan
from segplan.reports.styled import plain_text
from support.comparison_case import after_plan, before_plan, comparison, registers


def locate(place: Place) -> Location:
    return Location(f"plans/{place.document}.yaml", Span(Position(4, 2), Position(4, 9)))


def compared(name: str) -> ComparedPlan:
    return ComparedPlan(name, f"plans/{name}.yaml", locate)


def document(comparison: Comparison) -> dict[str, Any]:
    notes = ("Något har inte använts.",)
    read: dict[str, Any] = json.loads(changes_json(comparison, notes, compared("2022"), compared("2023")))
    return read


@pytest.mark.parametrize("backwards", [False, True])
def test_the_document_follows_the_published_schema(backwards: bool) -> None:
    first, second = (after_plan(), before_plan()) if backwards else (before_plan(), after_plan())
    read = document(compare(first, second, None, registers()))
    schema = json.loads(changes_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(read)
    del read["changes"][0]["fingerprint"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(read)


def test_the_head_has_its_published_shape() -> None:
    head = document(comparison(examples=True))
    measures = head["account"]["before"].pop("measures")
    del head["changes"], head["tool"]["version"], head["account"]["after"]["measures"]
    assert measures[1] == {"plan": 2022, "id": "simning", "nr": "1.2", "kind": "continued"}
    kinds = head["summary"].pop("kinds")
    assert (kinds["split"], kinds["target_weakened"]) == (2, 1)
    state = {"name": "2022", "path": "plans/2022.yaml", "revision": None, "year": 2022, "title": "Åtgärdsplan 2022"}
    assert head == {
        "version": 2,
        "tool": {"name": "segplan"},
        "from": state,
        "to": {**state, "name": "2023", "path": "plans/2023.yaml", "year": 2023, "title": "Åtgärdsplan 2023"},
        "notices": [
            "Jämförelsen gäller exempeltexter och visar inte vad kommunen har ändrat.",
            "8 åtgärder i planen för 2022: 1 är påhittad, 7 är kommunens egna.",
            "7 åtgärder i planen för 2023: 1 är påhittad, 6 är kommunens egna.",
            "Något har inte använts.",
        ],
        "summary": {
            "changes": 31,
            "severities": {"decreases": 3, "increases": 5, "unchanged": 23, "correction": 0},
        },
        "account": {
            "before": {
                "sentence": "8 = 2 förs vidare med samma lydelse + 1 förs vidare omarbetad + 1 delas"
                " + 2 slås samman med andra + 1 förs inte vidare: genomförd + 1 saknas utan redovisning",
                "total": 8,
                "kinds": {"continued": 3, "completed": 1, "unaccounted": 1, "split": 1, "merged": 2},
            },
            "after": {
                "sentence": "7 = 2 förs vidare med samma lydelse + 1 förs vidare omarbetad"
                " + 2 kommer av delade åtgärder + 1 är sammanslagen + 1 är ny",
                "total": 7,
                "kinds": {"added": 1, "continued": 3, "split": 2, "merged": 1},
            },
            "unchanged": 2,
            "missing_plans": [],
        },
    }


def test_a_change_has_its_published_shape() -> None:
    (change,) = [one for one in document(comparison())["changes"] if one["field"] == "mått.målvärde"]
    place = {"path": "plans/2022.yaml", "line": 5, "column": 3, "end_line": 5, "end_column": 10}
    assert change == {
        "code": "SD520",
        "kind": "target_weakened",
        "severity": "decreases",
        "measure": {
            "before": {"plan": 2022, "id": "skolval", "nr": "2.2", "heading": "Skolval"},
            "after": {"plan": 2023, "id": "skolval", "nr": "2.1", "heading": "Aktiva skolval"},
        },
        "measures": [],
        "area": None,
        "field": "mått.målvärde",
        "before": "80 familjer",
        "after": "40 familjer",
        "note": None,
        "promise": None,
        "message": "”2.1 Aktiva skolval”: målvärdet ändras från 80 familjer till 40 familjer.",
        "reasons": [],
        "words": [],
        "fingerprint": change["fingerprint"],
        "places": {"before": [place], "after": [{**place, "path": "plans/2023.yaml"}]},
    }


def test_words_are_given_with_their_marks() -> None:
    found = [one for one in document(comparison())["changes"] if one["kind"] == "reworded"]
    assert found[0]["words"] == [
        {"mark": "removed", "text": "Tio"},
        {"mark": "added", "text": "Tolv"},
        {"mark": "equal", "text": "kurser hålls på lov och helg."},
    ]


def test_a_reorganisation_names_all_measures_that_follow_along() -> None:
    (told,) = [one for one in document(comparison())["changes"] if one["measures"]]
    assert told["measure"] == {"before": None, "after": None}
    assert [one["id"] for one in told["measures"]] == ["simning"]


def entries_of(entries: tuple[Entry, ...]) -> list[Entry]:
    return [one for entry in entries for one in (entry, *entries_of(entry.parts))]


def test_people_are_told_every_change_that_machines_are() -> None:
    compared = comparison()
    told = [row for section in outline(compared) for entry in entries_of(section.entries) for row in entry.rows]
    titles = (Subject.NUMBER, Subject.HEADING)
    rows = [
        change
        for change in compared.changes
        if not change.subject.is_about_lineage and change.subject not in (*titles, Subject.REORGANISATION)
    ]
    assert [change for change in rows if told.count(change) != 1] == []
    assert all(change in compared.changes for change in told)


@pytest.mark.parametrize("change", comparison().changes, ids=lambda one: f"{one.subject.name}-{one.field}")
def test_markdown_and_terminal_name_every_measure_and_value(change: Any) -> None:
    markdown = changes_markdown(comparison(), ()).replace("\\", "").replace("**", "")
    text = _plain_spaces(
        plain_text(changes_text(comparison(), (), 500, everything=True)).replace("[", "").replace("]", "")
    )
    is_headings = change.subject in (Subject.SPLIT, Subject.MERGED)
    names = [str(name) for name in (*change.measures_before, *change.measures_after)] if is_headings else []
    is_carried = change.subject.is_about_lineage and change.subject not in (Subject.UNACCOUNTED, Subject.NEW)
    values = [] if is_headings or is_carried else [one for one in (change.before, change.after) if one]
    facts = [one for one in (change.owner, change.schedule) if one]
    if change.subject is Subject.SPLIT or (change.subject.is_about_lineage and not change.measures_after):
        facts += [f"Ansvarig: {name.owner}. Senaste läge: {name.state}." for name in change.measures_before]
    for told in (_plain_spaces(markdown), text):
        searched = [_plain_spaces(one) for one in (*names, *values, *facts, *change.reasons)]
        assert [one for one in searched if one not in told] == []


def _plain_spaces(text: str) -> str:
    return " ".join(text.split())


def test_every_change_is_a_sentence() -> None:
    sentences = [describe(change) for change in comparison().changes]
    assert sentences[0] == "”2.3 Frukost i skolan” finns inte kvar, och ingen plan redovisar varför."
    assert "”2.1 Läxhjälp” delas; en del är ”2.3 Lovskola”." in sentences
    assert "”1.3 Öppen hall” går ihop med andra i ”1.1 Kurser och öppen hall”." in sentences
    assert "Område 2 En likvärdig skola: områdets namn ändras." in sentences
    assert "”2.1 Aktiva skolval”: slutdatum tillkommer: 31\u00a0december\u00a02023." in sentences
    assert all(sentence.endswith(".") and "None" not in sentence for sentence in sentences)
