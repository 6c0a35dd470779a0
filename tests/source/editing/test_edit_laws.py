"""An edit of any file does what it says, keeps every comment, and leaves the rest of the text as it was."""

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from segplan.edits import AddItem, Edit, Remove, RenameKey, SetValue, canonical, changed
from segplan.errors import EditRefusedError
from segplan.places import Route
from segplan.source.editing import apply_edits
from segplan.source.events import EventReader
from segplan.source.tree import MappingNode
from support.written_yaml import files, keys, paragraphs, scalars, values


def read_data(text: str) -> dict[str, Any]:
    reader = EventReader(text)
    reader.read()
    assert isinstance(reader.root, MappingNode)
    assert reader.faults == []
    return reader.root.data


def routes(data: Any, route: Route = ()) -> Iterator[tuple[Route, Any]]:
    yield route, data
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from routes(value, (*route, key))


@st.composite
def edits_of(draw: Any, data: dict[str, Any]) -> Edit:
    everything = list(routes(data))
    route, value = draw(st.sampled_from(everything))
    if isinstance(value, list):
        return AddItem(route, draw(values), draw(st.none() | st.integers(0, len(value))))
    if isinstance(value, dict) and (not route or draw(st.booleans())):
        return SetValue((*route, draw(keys)), draw(values))
    other: Edit = draw(st.sampled_from([SetValue(route, draw(values)), Remove(route)]))
    return other


def shared_start(first: list[str], second: list[str]) -> int:
    return next((at for at, (one, other) in enumerate(zip(first, second, strict=False)) if one != other), len(first))


def comments(text: str) -> list[str]:
    return re.findall(r"# k\d+: text", text)


@given(st.data())
@settings(max_examples=100)
def test_a_file_says_after_an_edit_what_the_edit_asks_for(data: st.DataObject) -> None:
    text, said = data.draw(files())
    assert canonical(read_data(text)) == canonical(said), text
    edit = data.draw(edits_of(said))
    try:
        after = apply_edits(text.encode(), [edit]).decode()
    except EditRefusedError:
        return
    assert canonical(read_data(after)) == canonical(changed(said, edit))
    if isinstance(edit, AddItem) or (isinstance(edit, SetValue) and not isinstance(edit.value, (dict, list))):
        assert comments(after) == comments(text)


@given(st.data())
@settings(max_examples=25)
def test_a_text_can_be_replaced_wherever_it_stands(data: st.DataObject) -> None:
    text, said = data.draw(files())
    places = [route for route, value in routes(said) if not isinstance(value, (dict, list))]
    assume(places)
    route, value = data.draw(st.sampled_from(places)), data.draw(scalars)
    after = apply_edits(text.encode(), [SetValue(route, value)]).decode()
    assert canonical(read_data(after)) == canonical(changed(said, SetValue(route, value)))
    assert comments(after) == comments(text)


@given(st.data())
@settings(max_examples=40)
def test_adding_takes_nothing_away(data: st.DataObject) -> None:
    text, said = data.draw(files())
    route, value = data.draw(st.sampled_from([one for one in routes(said) if isinstance(one[1], (dict, list))]))
    assume(not (isinstance(value, dict) and "ny" in value))
    edit: Edit = SetValue((*route, "ny"), data.draw(values)) if isinstance(value, dict) else AddItem(route, "x")
    after = apply_edits(text.encode(), [edit]).decode()
    old, new = text.replace("\r", "").split("\n"), after.replace("\r", "").split("\n")
    shared = shared_start(old, new)
    assert len(old) - shared - shared_start(old[shared:][::-1], new[shared:][::-1]) <= 1, (
        "only the line of a { } or [ ] may change"
    )


@given(st.data(), paragraphs)
@settings(max_examples=40)
def test_an_edit_made_and_taken_back_gives_the_same_values_and_comments(data: st.DataObject, new: str) -> None:
    text, said = data.draw(files())
    places = [(route, value) for route, value in routes(said) if not isinstance(value, (dict, list))]
    assume(places)
    route, value = data.draw(st.sampled_from(places))
    after = apply_edits(text.encode(), [SetValue(route, new), SetValue(route, value)]).decode()
    assert canonical(read_data(after)) == canonical(said)
    assert comments(after) == comments(text)


@given(files())
@settings(max_examples=25)
def test_setting_what_is_there_changes_no_byte(file: tuple[str, dict[str, Any]]) -> None:
    text, said = file
    assert apply_edits(text.encode(), [SetValue((key,), value) for key, value in said.items()]) == text.encode()


@given(st.data())
@settings(max_examples=25)
def test_a_renamed_key_is_the_only_change(data: st.DataObject) -> None:
    text, said = data.draw(files())
    key = data.draw(st.sampled_from(sorted(said)))
    after = apply_edits(text.encode(), [RenameKey((key,), "annan")]).decode()
    assert after.replace("annan:", f"{key}:", 1) == text
