"""Files in other encodings are refused by name, and a byte order mark is only a warning."""

import pytest

from segplan.places import Position, Span
from segplan.source.encoding import MAX_BYTES
from support.reading import faults_of, reading_of, with_plan

PLAN = with_plan()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_named(encoding: str) -> None:
    (found,) = faults_of(PLAN.encode(encoding))
    assert (found.code, found.message) == ("SP018", "Filen är kodad i UTF-16, inte UTF-8")


@pytest.mark.parametrize(("encoding", "name"), [("cp1252", "Windows-1252"), ("mac-roman", "Mac Roman")])
def test_eight_bit_encodings_are_named_at_the_first_letter_that_shows_it(encoding: str, name: str) -> None:
    raw = PLAN.encode(encoding)
    (found,) = faults_of(raw)
    assert (found.code, found.message) == ("SP018", f"Filen är kodad i {name}, inte UTF-8")
    line = raw.split(b"\n")[found.span.start.line]
    assert line[found.span.start.column] >= 0x80
    assert line[: found.span.start.column].isascii()


def test_the_place_counts_letters_and_not_bytes() -> None:
    raw = "titel: Åtgärder för ".encode() + b"\xe5terbruk\n"
    (found,) = faults_of(raw)
    assert found.span == Span(Position(0, 20), Position(0, 21))


def test_the_line_of_a_wrong_letter_can_be_shown() -> None:
    document = reading_of("titel: Återbruk\n".encode("cp1252")).document
    assert document.lines[0] == "titel: \ufffdterbruk"


def test_bytes_of_no_known_encoding_get_no_name() -> None:
    (found,) = faults_of(b"titel: \x81\x8d\n")
    assert (found.code, found.message) == ("SP018", "Filen är inte kodad i UTF-8")


def test_a_byte_order_mark_is_a_fault_but_the_plan_is_read() -> None:
    reading = reading_of(b"\xef\xbb\xbf" + PLAN.encode())
    assert [found.code for found in reading.faults] == ["SP017"]
    assert reading.value is not None


def test_a_byte_order_mark_inside_the_file_is_a_forbidden_character() -> None:
    (found,) = faults_of(PLAN.replace("Åtgärdsplan", "\ufeffÅtgärdsplan"))
    assert found.code == "SP016"
    assert "U+FEFF" in found.message


def test_a_zero_byte_is_a_control_character_and_not_utf16() -> None:
    found = {one.code: one.span.start for one in faults_of("a\x00b: c\n")}
    assert found["SP016"] == Position(0, 1)
    assert "SP018" not in found


def test_a_file_over_the_limit_is_not_read() -> None:
    (found,) = faults_of(b"#" * (MAX_BYTES + 1))
    assert found.code == "SP014"
    assert "5,0 MB" in found.message


@pytest.mark.parametrize(
    "text", ["[" * 1000, "{a: " * 1000, "- " * 1000, "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 100))]
)
def test_depth_has_a_limit_with_a_place(text: str) -> None:
    found = faults_of(text)[-1]
    assert (found.code, found.message) == ("SP014", "Nivåerna är fler än 30")
    assert found.span.start > Position(0, 0)


def test_the_number_of_values_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("segplan.source.events.MAX_EVENTS", 100)
    (found,) = faults_of("[" + "a," * 100 + "]")
    assert (found.code, found.message) == ("SP014", "Filen har fler värden än en plan kan ha")
