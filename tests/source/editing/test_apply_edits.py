"""Edits are written in the style of the file, and refused where they could do harm."""

from decimal import Decimal
from pathlib import Path

import pytest

from segplan.edits import AddItem, DropByteOrderMark, Edit, Remove, RemoveComment, RenameKey, Respell, SetValue, Value
from segplan.errors import EditRefusedError
from segplan.model.plan import Plan
from segplan.places import Position, Route, Span
from segplan.source.editing import apply_edits
from segplan.source.events import EventReader
from segplan.source.tree import MappingNode

LONG = (
    "Förvaltningen ordnar läxhjälp: två kvällar i veckan på tre skolor, med minst en lärare och två ledare varje gång."
)


def edited(text: str, *edits: Edit) -> str:
    return apply_edits(text.encode(), edits, Plan).decode()


def with_value(text: str, value: Value, *route: str | int) -> str:
    return edited(text, SetValue(route or ("a",), value))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("nej", "nej"),
        ("no", '"no"'),
        ("2023", '"2023"'),
        (2023, "2023"),
        ("3.10", '"3.10"'),
        (Decimal("3.10"), "3.10"),
        ("0580", '"0580"'),
        ("2023-01-26", "2023-01-26"),
        ("~", '"~"'),
        ("", '""'),
        ("Mål: alla", '"Mål: alla"'),
        ("Plats #1", '"Plats #1"'),
        ("C#", "C#"),
        ("- punkt", '"- punkt"'),
        ("*stjärna", '"*stjärna"'),
        ('Hon sa "ja": kom', "'Hon sa \"ja\": kom'"),
        ("å, ä och ö", "å, ä och ö"),
        (["a", "b"], "[a, b]"),
        ([], "[]"),
    ],
)
def test_quotation_marks_stand_only_where_they_are_needed(value: Value, written: str) -> None:
    assert with_value("a: x\n", value) == f"a: {written}\n"


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("a: 'x'  # varför\n", "y", "a: 'y'  # varför\n"),
        ('a:   "x"\r\nb: 1\r\n', "y", 'a:   "y"\r\nb: 1\r\n'),
        ("a: >-\n  x\n  y\n\n# om b\nb: 1\n", "z", "a: >-\n  z\n\n# om b\nb: 1\n"),
        ("a: | # varför\n  x\n  y\nb: 1\n", "x\nz", "a: |- # varför\n  x\n  z\nb: 1\n"),
        ("a: x  # varför\nb: 1\n", "x\nz", "a: >-  # varför\n  x\n\n  z\nb: 1\n"),
        ("a: {x: 1}\n", {"x": 2}, "a: {x: 2}\n"),
        ("a: x", {"b": "z"}, "a:\n  b: z"),
        ("a:\n    b: 1\n    c: 2\n", {"b": 1, "c": 3}, "a:\n    b: 1\n    c: 3\n"),
        ("a:\n- 1\n- 2\n- 3\n", [1, 3], "a:\n- 1\n- 3\n"),
        ("\ufeffa: x\n", "z", "\ufeffa: z\n"),
    ],
)
def test_a_new_value_is_written_as_the_old_one_was(before: str, value: Value, after: str) -> None:
    assert with_value(before, value) == after


def test_a_long_text_is_folded_as_the_file_folds() -> None:
    narrow = "a: x\nb: >-\n" + "  en rad på trettio tecken\n" * 4
    assert with_value(narrow, "en text som inte får plats på raden") == narrow.replace(
        "a: x\n", "a: >-\n  en text som inte får\n  plats på raden\n"
    )


def test_a_text_becomes_a_mapping_below_its_comment() -> None:
    before = "ansvarig: KOF  # enligt nämnden\nben: [a]\n"
    after = "ansvarig:  # enligt nämnden\n  förvaltning: KOF\n  nämnd: KFN\nben: [a]\n"
    assert edited(before, SetValue(("ansvarig",), {"förvaltning": "KOF", "nämnd": "KFN"})) == after


@pytest.mark.parametrize(
    ("before", "edit", "after"),
    [
        ("a:\n  - 1\n", AddItem(("a",), 2), "a:\n  - 1\n  - 2\n"),
        ("a:\n  - 1  # ett\n\n# om b\nb: 1\n", AddItem(("a",), 2), "a:\n  - 1  # ett\n  - 2\n\n# om b\nb: 1\n"),
        ("a:\n  - 1\n    # om ett\n", AddItem(("a",), 2), "a:\n  - 1\n    # om ett\n  - 2\n"),
        ("a:\n  - x: 1\n\n  - x: 2\n", AddItem(("a",), {"x": 3}), "a:\n  - x: 1\n\n  - x: 2\n\n  - x: 3\n"),
        ("a:\n  - {x: 1}\n", AddItem(("a",), {"x": 2}), "a:\n  - {x: 1}\n  - {x: 2}\n"),
        ("a:\n  - 2\n", AddItem(("a",), 1, 0), "a:\n  - 1\n  - 2\n"),
        ("a: []\n", AddItem(("a",), {"plan": 2022, "id": "x"}), "a:\n  - plan: 2022\n    id: x\n"),
        ("a: [b, c]  # två\n", AddItem(("a",), "d", 1), "a: [b, d, c]  # två\n"),
        ("a:\n  - 1", AddItem(("a",), 2), "a:\n  - 1\n  - 2"),
        ("a: {b: 1}\n", SetValue(("a", "c"), "x, y"), 'a: {b: 1, c: "x, y"}\n'),
    ],
)
def test_an_addition_looks_like_what_stands_beside_it(before: str, edit: Edit, after: str) -> None:
    assert edited(before, edit) == after


def test_a_key_is_added_where_it_usually_stands() -> None:
    before = "kommun: X\når: 2023\nplanstatus: utkast\n"
    assert edited(before, SetValue(("titel",), "Plan")) == "kommun: X\ntitel: Plan\når: 2023\nplanstatus: utkast\n"


@pytest.mark.parametrize(
    ("before", "route", "after"),
    [
        ("# om a\na: 1  # ett\nb: 2\n", ("a",), "# om a\nb: 2\n"),
        ("a:\n  - x: 1\n    y: 2\n", ("a", 0, "x"), "a:\n  - y: 2\n"),
        ("a:\n  - x: 1\n\n  - x: 2\n\n  - x: 3\n", ("a", 1), "a:\n  - x: 1\n\n  - x: 3\n"),
        ("a: [b, c, d]\n", ("a", 0), "a: [c, d]\n"),
        ("a: [b, c, d]\n", ("a", 2), "a: [b, c]\n"),
        ("a:\n  - 1\nb: 2\n", ("a", 0), "a: []\nb: 2\n"),
        ("b: 2\na: >-\n  x\n  y\n", ("a",), "b: 2\n"),
    ],
)
def test_what_is_removed_leaves_the_rest(before: str, route: Route, after: str) -> None:
    assert edited(before, Remove(route)) == after


def test_a_key_is_renamed_where_it_stands() -> None:
    assert edited("a:\n  - ansvarg : x # c\n", RenameKey(("a", 0, "ansvarg"), "ansvarig")) == (
        "a:\n  - ansvarig : x # c\n"
    )


@pytest.mark.parametrize(
    ("before", "line", "column", "after"),
    [
        ("a: 1  # bort\nb: 2 # kvar\n", 0, 6, "a: 1\nb: 2 # kvar\n"),
        ("a: 1\r\n# bort\r\nb: 2\r\n", 1, 0, "a: 1\r\nb: 2\r\n"),
        ("a: >- # bort\n  # kvar\n", 0, 6, "a: >-\n  # kvar\n"),
        ("a: 1\n# bort", 1, 0, "a: 1\n"),
    ],
)
def test_a_comment_is_removed_alone(before: str, line: int, column: int, after: str) -> None:
    place = Position(line, column)
    assert edited(before, RemoveComment(Span(place, place))) == after


def test_a_sign_within_a_text_is_no_comment_to_remove() -> None:
    place = Position(0, 4)
    with pytest.raises(EditRefusedError):
        edited('a: "# b"\n', RemoveComment(Span(place, place)))


def test_the_byte_order_mark_goes_alone() -> None:
    assert edited("\ufeffa: x\r\n", DropByteOrderMark()) == "a: x\r\n"


def test_a_respelling_may_change_white_space_only() -> None:
    tab = Span(Position(2, 4), Position(2, 5))
    assert edited("a: 1\n\nb: x\ty\n", Respell(tab, " ")) == "a: 1\n\nb: x y\n"
    with pytest.raises(EditRefusedError, match="Rad 3 går inte att ändra säkert"):
        edited("a: 1\n\nb: x\ty\n", Respell(tab, "z"))


@pytest.mark.parametrize(
    ("text", "edit", "reason"),
    [
        ("a: &x 1\nb: *x\n", SetValue(("a",), 2), "Ankaret &x är inte tillåtet"),
        ("a: 1\na: 2\n", SetValue(("a",), 3), "Nyckeln a står två gånger"),
        ("a: 1\n---\nb: 2\n", SetValue(("a",), 3), "flera YAML-dokument"),
        ("a: [1\n", SetValue(("a",), 3), "rad 1"),
        ("- 1\n", SetValue((0,), 3), "filen består inte av nycklar"),
        ("a: 1\n", SetValue(("b", "c"), 3), "Det finns inget b.c"),
        ("a: 1\n", AddItem(("a",), 3), "Det finns inget a"),
        ("a:\n  - 1\n", Remove(("a", 1)), r"Det finns inget a\[1\]"),
        ("a:\n  # om b\n  b: 1\n", SetValue(("a",), "x"), "en kommentar skulle gå förlorad"),
        ("a:\n  - b: 1\n    # om c\n    c: 2\n", Remove(("a", 0, "b")), "en kommentar eller ett streck står i vägen"),
        ("a: 1\n", SetValue(("a",), "mjukt\u00adbindestreck"), "tecken som inte får stå"),
        ("a: 1\n", Remove(("a",)), "filen skulle bli tom"),
    ],
)
def test_an_edit_that_could_do_harm_is_refused(text: str, edit: Edit, reason: str) -> None:
    with pytest.raises(EditRefusedError, match=reason):
        edited(text, edit)


def test_another_encoding_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="inte kodad i UTF-8"):
        apply_edits("a: å\n".encode("cp1252"), [SetValue(("a",), 1)])


def test_a_whole_plan_can_be_edited_and_edited_back() -> None:
    raw = (Path(__file__).parents[2] / "documents" / "project" / "plans" / "2023.yaml").read_bytes()
    reader = EventReader(raw.decode())
    reader.read()
    assert isinstance(reader.root, MappingNode)
    route: Route = ("områden", 0, "åtgärder", 0, "formulering")
    old = reader.root.data["områden"][0]["åtgärder"][0]["formulering"]
    there = apply_edits(raw, [SetValue(route, "Kort text.")], Plan)
    assert there != raw
    assert apply_edits(there, [SetValue(route, old)], Plan) == raw
