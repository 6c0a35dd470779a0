"""Edits as values: what they give, and that larger ones are made of the smallest that do the same."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from segplan.edits import AddItem, Edit, NoSuchPlaceError, Remove, RenameKey, SetValue, changed, is_same, refine
from support.written_yaml import mappings

DATA: dict[str, Any] = {"a": 1, "b": [{"id": "x", "n": 1}, {"id": "y", "n": 2}], "c": {"d": "e"}}


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (SetValue(("a",), 2), {**DATA, "a": 2}),
        (SetValue(("c", "f"), "g"), {**DATA, "c": {"d": "e", "f": "g"}}),
        (AddItem(("b",), "z"), {**DATA, "b": [*DATA["b"], "z"]}),
        (AddItem(("b",), "z", 0), {**DATA, "b": ["z", *DATA["b"]]}),
        (Remove(("b", 0, "n")), {**DATA, "b": [{"id": "x"}, DATA["b"][1]]}),
        (RenameKey(("c", "d"), "f"), {**DATA, "c": {"f": "e"}}),
    ],
)
def test_an_edit_gives_other_data_and_leaves_the_old_alone(edit: Edit, expected: dict[str, Any]) -> None:
    before = repr(DATA)
    assert changed(DATA, edit) == expected
    assert repr(DATA) == before


@pytest.mark.parametrize(
    "edit",
    [
        SetValue((), 1),
        SetValue(("a", "b"), 1),
        SetValue(("a", 0), 1),
        SetValue(("b", 2), 1),
        SetValue(("c", "d", 0), 1),
        AddItem(("a",), 1),
        AddItem(("b",), 1, 3),
        Remove(("x",)),
        RenameKey(("b", 0, "x"), "y"),
    ],
)
def test_a_route_that_leads_nowhere_is_told(edit: Edit) -> None:
    with pytest.raises(NoSuchPlaceError):
        changed(DATA, edit)


def test_a_part_that_is_set_is_changed_key_by_key_and_item_by_item() -> None:
    new: list[dict[str, Any]] = [{"id": "x", "n": 3}, {"id": "z", "n": 1}, {"id": "y", "n": 2}]
    assert refine(DATA, SetValue(("b",), new)) == [AddItem(("b",), {"id": "z", "n": 1}, 1), SetValue(("b", 0, "n"), 3)]


@pytest.mark.parametrize(("first", "second"), [(1, True), (1, "1"), (Decimal("3.1"), Decimal("3.10")), ([1], {"a": 1})])
def test_values_that_are_written_differently_are_not_the_same(first: Any, second: Any) -> None:
    assert not is_same(first, second)
    assert is_same(first, first)


@given(mappings, mappings)
@settings(max_examples=100)
def test_the_small_edits_do_the_same_as_the_large_one(old: dict[str, Any], new: dict[str, Any]) -> None:
    data: Any = {"a": old}
    for edit in refine(data, SetValue(("a",), new)):
        data = changed(data, edit)
    assert is_same(data, {"a": new})
