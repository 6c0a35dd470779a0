"""Words of a text value are found in the file, whatever the YAML style of the value."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segplan.places import Place, Span
from segplan.source.document import SourceDocument
from segplan.source.events import EventReader
from support.reading import span_of, words_at


def document_of(text: str) -> SourceDocument:
    reader = EventReader(text)
    reader.read()
    return SourceDocument("2023", "2023.yaml", text, reader.root)


def locate_words(text: str, words: str) -> Span:
    document = document_of(text)
    value: str = document.root.data["a"]  # type: ignore[union-attr, call-overload]
    start = value.index(words)
    return document.locate(Place("2023", ("a",), words=(start, start + len(words))))


@pytest.mark.parametrize(
    "text",
    [
        "a: kommunen ska verka för fler\n",
        'a: "kommunen ska verka för fler"\n',
        "a: 'kommunen ska verka för fler'\n",
        "a: kommunen\n  ska verka för\n  fler\n",
        'a: "kommunen\n\n  ska verka för\n  fler"\n',
        "a: 'kommunen\n\n  ska verka för\n  fler'\n",
        "a: |\n  kommunen\n  ska verka för fler\n",
        "a: >\n  kommunen\n\n  ska verka för\n  fler\n",
        "a: >-  # en anmärkning: verka för\n  kommunen ska\n  verka för fler\n",
        "a: |2\n    kommunen ska\n    verka för fler\n# verka för\n",
        "a:\n  kommunen ska verka för\n",
        'a: "kommunen \\\n  ska verka för fler"\n',
        "{b: verka, a: kommunen ska verka för}\n",
        'a: "vi\\nverka för"\n',
        'a: "kommunens ”mål\\" \\\\ \\u00e5r 1\\xa0000 ska verka för"\n',
        "a: 'kommunens ''egna'' verka för'\n",
        'a: "verka\\u0020f\\u00f6r" # verka för\n',
        "a: kommunen ska verka fo\u0308r fler a\u030ar\n",
    ],
)
def test_words_are_found_in_every_style(text: str) -> None:
    span = locate_words(text, "verka för")
    written = next(way for way in ("verka\\u0020f\\u00f6r", "verka fo\u0308r", "verka för") if way in text)
    comment = text.startswith("a: >-  #")
    assert span == span_of(text, written, 1 if comment else 0)


def test_words_over_several_lines_are_cut_at_the_end_of_the_first() -> None:
    text = "a: kommunen ska verka\n  för fler\n"
    assert words_at(text, locate_words(text, "verka för")) == "verka"


def test_words_of_a_value_in_its_short_form_are_found() -> None:
    document = document_of("a: polisen och kommunen\n")
    span = document.locate(Place("2023", ("a", "som_skrivet"), words=(0, 7)))
    assert words_at(document.text, span) == "polisen"


@pytest.mark.parametrize("words", [(3, 3), (2, 3), (90, 99)])
def test_a_part_without_visible_characters_gives_the_whole_value(words: tuple[int, int]) -> None:
    document = document_of("a: ab cd\n")
    assert words_at(document.text, document.locate(Place("2023", ("a",), words=words))) == "ab cd"


@pytest.mark.parametrize(
    ("text", "route", "on_key", "words"),
    [
        ("a:\n  b: 1\n", ("a",), False, "a"),
        ("a:\n  b: 1\n", ("a", "b"), False, "1"),
        ("a:\n  b: 1\n", ("a", "b"), True, "b"),
        ("a:\n  b: 1\n", ("a", "c"), False, "a"),
        ("a:\n  b: 1\n", ("a", "c"), True, "a"),
        ("a:\n  - id: x\n    nr: 2\n", ("a", 0), False, "id: x"),
        ("a:\n  - id: x\n", ("a", 7), False, "a"),
        ("a: |\n\n  första raden\n  andra\n", ("a",), False, "första raden"),
        ("a: ett\n  två\n", ("a",), False, "ett"),
        ("a: |\n\n", ("a",), False, "|"),
    ],
)
def test_places_are_shown_on_one_line(text: str, route: tuple[str | int, ...], on_key: bool, words: str) -> None:
    assert words_at(text, document_of(text).locate(Place("2023", route, on_key))) == words


_LETTERS = st.text("abåö,.'\"\\#: -–\u0308é", min_size=1, max_size=30).map(str.strip).filter(bool)


def _single(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _double(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("å", "\\u00e5")
    return '"' + escaped + '"'


def _literal(value: str) -> str:
    return "|\n  " + value


@given(_LETTERS, _LETTERS, st.sampled_from([_single, _double, _literal]), st.data())
def test_every_part_of_every_value_lies_where_it_was_written(
    first: str, second: str, write: Callable[[str], str], data: st.DataObject
) -> None:
    document = document_of(f"a: {write(first + ' ' + second)}\n")
    value: str = document.root.data["a"].rstrip("\n")  # type: ignore[union-attr, call-overload]
    start = data.draw(st.integers(0, len(value) - 1))
    if value[start].isspace() or "\u0308" in value:
        return
    span = document.locate(Place("2023", ("a",), words=(start, start + 1)))
    written = unicodedata.normalize("NFC", words_at(document.text, span))
    readings = {"\\u00e5": "å", "\\\\": "\\", '\\"': '"', "''": "'"}
    assert (readings.get(written, written)) == value[start]
