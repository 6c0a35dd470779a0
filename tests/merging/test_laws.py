"""Laws of the merge: unchanged sides give way, the order of the sides says nothing, and every conflict can be solved."""

from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from segplan.edits import canonical, changed
from segplan.merging.three_way import merge

BASE: dict[str, Any] = {
    "titel": "Plan",
    "områden": [
        {
            "nr": 1,
            "åtgärder": [
                {"id": name, "rubrik": name, "geografi": ["öster", "väster"], "mått": {"målvärde": 1, "senast": "x"}}
                for name in ("a", "b", "c")
            ],
        }
    ],
}


@st.composite
def edited(draw: st.DrawFn) -> dict[str, Any]:
    """Give the base after a few edits of one branch."""
    data = deepcopy(BASE)
    measures = data["områden"][0]["åtgärder"]
    for _ in range(draw(st.integers(0, 3))):
        edit = draw(st.sampled_from(("title", "heading", "target", "place", "drop", "add", "key")))
        index = draw(st.integers(0, len(measures) - 1)) if measures else None
        if edit == "title":
            data["titel"] = draw(st.sampled_from(("Plan", "Annan", "Tredje")))
        elif edit == "add":
            name = draw(st.sampled_from(("d", "e")))
            if all(one["id"] != name for one in measures):
                measures.append({"id": name, "rubrik": draw(st.sampled_from(("x", "y")))})
        elif index is not None and edit == "drop":
            del measures[index]
        elif index is not None:
            _edit(draw, edit, measures[index])
    return data


def _edit(draw: st.DrawFn, edit: str, measure: dict[str, Any]) -> None:
    if edit == "heading":
        measure["rubrik"] = draw(st.sampled_from(("x", "y")))
    elif edit == "target" and "mått" in measure:
        measure["mått"]["målvärde"] = draw(st.integers(1, 3))
    elif edit == "place":
        measure["geografi"] = draw(st.sampled_from((["öster"], ["öster", "norr"], ["söder", "öster", "väster"])))
    elif edit == "key":
        measure.pop("mått", None)


def merged(ours: dict[str, Any], theirs: dict[str, Any]) -> tuple[Any, int]:
    """Give what the merge says, without the order of lists, and the number of conflicts."""
    result, data = merge(BASE, ours, theirs), ours
    for edit in result.edits:
        data = changed(data, edit)
    return _unordered(data), len(result.conflicts)


def _unordered(value: Any) -> Any:
    if isinstance(value, dict):
        return canonical({key: str(_unordered(one)) for key, one in value.items()})
    return sorted(str(_unordered(one)) for one in value) if isinstance(value, list) else value


@given(edited())
def test_a_side_that_changed_nothing_gives_way(one: dict[str, Any]) -> None:
    assert merged(one, BASE) == (_unordered(one), 0)
    assert merged(BASE, one) == (_unordered(one), 0)
    assert merged(one, one) == (_unordered(one), 0)


@given(edited(), edited())
def test_the_order_of_the_sides_says_nothing(one: dict[str, Any], other: dict[str, Any]) -> None:
    (first, conflicts), (second, mirrored) = merged(one, other), merged(other, one)
    assert conflicts == mirrored
    assert conflicts or first == second
