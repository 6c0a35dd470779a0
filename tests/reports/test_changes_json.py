"""A comparison for machines, and its agreement with what people are shown."""

import json
from typing import Any

import pytest

from segplan.diff import ChangeKind, Comparison
from segplan.diff.sentences import describe
from segplan.places import Location, Place, Position, Span
from segplan.reports.changes_json import changes_json
from segplan.reports.changes_markdown import changes_markdown
from segplan.reports.changes_outline import Entry, outline
from segplan.reports.changes_text import changes_text
from segplan.reports.styled import plain_text
from support.comparison_case import comparison


def locate(place: Place) -> Location:
    return Location(f"plans/{place.document}.yaml", Span(Position(4, 2), Position(4, 9)))


def document(compared: Comparison) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(changes_json(compared, ("Något har inte använts.",), locate, locate))
    return read


def test_the_head_has_its_published_shape() -> None:
    head = document(comparison(examples=True))
    del head["changes"], head["tool"]["version"]
    assert head == {
        "shape": 1,
        "tool": {"name": "segplan"},
        "before": {
            "year": 2022,
            "title": "Åtgärdsplan 2022",
            "measures": 8,
            "origins": {"documented": 0, "derived": 0, "example": 1, "unmarked": 7},
        },
        "after": {
            "year": 2023,
            "title": "Åtgärdsplan 2023",
            "measures": 7,
            "origins": {"documented": 0, "derived": 0, "example": 1, "unmarked": 6},
        },
        "notices": [
            "Jämförelsen gäller exempeltexter och visar inte vad kommunen har ändrat.",
            "8 åtgärder i planen för 2022: 1 är påhittad, 7 är kommunens egna.",
            "7 åtgärder i planen för 2023: 1 är påhittad, 6 är kommunens egna.",
            "Något har inte använts.",
        ],
        "account": {
            "before": {
                "measures": 8,
                "outcomes": {
                    "carried_on": 2,
                    "reworded": 1,
                    "split": 1,
                    "merged": 2,
                    "done": 1,
                    "ordinary_operations": 0,
                    "not_relevant": 0,
                    "stopped": 0,
                    "unknown": 0,
                    "untraceable": 0,
                    "unaccounted": 1,
                },
            },
            "after": {
                "measures": 7,
                "manners": {
                    "carried_on": 2,
                    "reworded": 1,
                    "split": 2,
                    "merged": 1,
                    "untraceable": 0,
                    "returned": 0,
                    "new": 1,
                },
            },
            "unchanged": 2,
        },
        "overview": [
            {
                "topic": "owner",
                "title": "Ansvarig förvaltning ändrad",
                "measures": ["läxhjälp"],
                "moves": [{"before": "anges inte", "after": "Kulturförvaltningen", "measures": ["läxhjälp"]}],
            },
            {"topic": "target_lowered", "title": "Målvärdet sänkt", "measures": ["skolval"], "moves": []},
            {"topic": "end_added", "title": "Slutdatum tillkommer", "measures": ["skolval"], "moves": []},
        ],
        "missing_plans": [],
    }


def test_a_change_has_its_published_shape() -> None:
    (change,) = [one for one in document(comparison())["changes"] if one["code"] == "SD505"]
    span = {"file": "plans/2022.yaml", "start": {"line": 5, "column": 3}, "end": {"line": 5, "column": 10}}
    old = {"id": "skolval", "number": "2.2", "heading": "Skolval", "area": "2 En bra skola"}
    new = {"id": "skolval", "number": "2.1", "heading": "Aktiva skolval", "area": "2 En likvärdig skola"}
    told = {"owner": "anges inte", "state": "ingen uppföljning"}
    assert change == {
        "code": "SD505",
        "kind": "target",
        "form": "changed",
        "sentence": "”2.1 Aktiva skolval”: målvärdet ändras från 80 familjer till 40 familjer.",
        "field": "mått.målvärde",
        "area": "",
        "measures_before": [{**old, **told}],
        "measures_after": [{**new, **told}],
        "before": "80 familjer",
        "after": "40 familjer",
        "words": [],
        "owner": "",
        "schedule": "",
        "comes_of": "",
        "direction": "lower",
        "reasons": [],
        "part_reasons": [],
        "places_before": [{"plan": "2022", "route": "områden[1].åtgärder[1].mått.målvärde", **span}],
        "places_after": [
            {"plan": "2023", "route": "områden[1].åtgärder[2].mått.målvärde", **span, "file": "plans/2023.yaml"}
        ],
    }


def test_words_are_given_with_their_marks() -> None:
    found = [one for one in document(comparison())["changes"] if one["kind"] == "wording"]
    assert found[0]["words"] == [
        {"mark": "removed", "text": "Tio"},
        {"mark": "added", "text": "Tolv"},
        {"mark": "equal", "text": "kurser hålls på lov och helg."},
    ]


def entries_of(entries: tuple[Entry, ...]) -> list[Entry]:
    return [one for entry in entries for one in (entry, *entries_of(entry.parts))]


def test_people_are_told_every_change_that_machines_are() -> None:
    compared = comparison()
    told = [row for section in outline(compared) for entry in entries_of(section.entries) for row in entry.rows]
    titles = (ChangeKind.NUMBER, ChangeKind.HEADING)
    rows = [
        change
        for change in compared.changes
        if not change.kind.is_about_lineage and change.kind not in (*titles, ChangeKind.REORGANISATION)
    ]
    assert [change for change in rows if told.count(change) != 1] == []
    assert all(change in compared.changes for change in told)


@pytest.mark.parametrize("change", comparison().changes, ids=lambda one: f"{one.kind.name}-{one.field}")
def test_markdown_and_terminal_name_every_measure_and_value(change: Any) -> None:
    markdown = changes_markdown(comparison(), ()).replace("\\", "").replace("**", "")
    text = _plain_spaces(
        plain_text(changes_text(comparison(), (), 500, everything=True)).replace("[", "").replace("]", "")
    )
    is_headings = change.kind in (ChangeKind.SPLIT, ChangeKind.MERGED)
    names = [str(name) for name in (*change.measures_before, *change.measures_after)] if is_headings else []
    is_carried = change.kind.is_about_lineage and change.kind not in (ChangeKind.UNACCOUNTED, ChangeKind.NEW)
    values = [] if is_headings or is_carried else [one for one in (change.before, change.after) if one]
    facts = [one for one in (change.owner, change.schedule) if one]
    if change.kind is ChangeKind.SPLIT or (change.kind.is_about_lineage and not change.measures_after):
        facts += [f"Ansvarig: {name.owner}. Senaste läge: {name.state}." for name in change.measures_before]
    for told in (_plain_spaces(markdown), text):
        searched = [_plain_spaces(one) for one in (*names, *values, *facts, *change.reasons)]
        assert [one for one in searched if one not in told] == []


def _plain_spaces(text: str) -> str:
    return " ".join(text.split())


def test_a_new_measure_has_its_owner_and_schedule() -> None:
    (new,) = [one for one in document(comparison())["changes"] if one["kind"] == "new"]
    assert (new["owner"], new["schedule"]) == ("anges inte", "anges inte")


def test_an_ended_measure_has_its_owner_and_the_state_of_the_newest_follow_up() -> None:
    (lost,) = [one for one in document(comparison())["changes"] if one["kind"] == "unaccounted"]
    (name,) = lost["measures_before"]
    assert (name["owner"], name["state"]) == ("Kulturförvaltningen", "Pågår (löpande)")


def test_each_reason_of_a_split_or_merger_belongs_to_its_part() -> None:
    told = {one["kind"]: one["part_reasons"] for one in document(comparison())["changes"] if one["part_reasons"]}
    assert told == {
        "split": [["Lov blir en egen åtgärd."], []],
        "merged": [["Samma personal gör båda."], ["Samma personal gör båda."]],
    }


def test_every_change_is_a_sentence() -> None:
    sentences = [describe(change) for change in comparison().changes]
    assert sentences[0] == "”2.3 Frukost i skolan” finns inte i den senare planen och redovisas inte där."
    assert "”2.1 Läxhjälp” delas i ”2.2 Läxhjälp” och ”2.3 Lovskola”." in sentences
    assert "”1.1 Kurser på lov” och ”1.3 Öppen hall” slås samman till ”1.1 Kurser och öppen hall”." in sentences
    assert "Område 2 En likvärdig skola: områdets namn ändras." in sentences
    assert "”2.1 Aktiva skolval”: slutdatum tillkommer: 31\u00a0december\u00a02023." in sentences
    assert all(sentence.endswith(".") and "None" not in sentence for sentence in sentences)
