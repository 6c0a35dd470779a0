"""Control, bidi and zero-width characters are refused with their place; tabs outside quotes as well."""

import pytest

from support.reading import codes_of, faults_of, span_of, with_measure, with_plan


@pytest.mark.parametrize(
    "character",
    [
        "\x00",
        "\x07",
        "\x1b",
        "\x7f",
        "\x85",
        "\x9b",
        "\u00ad",
        "\u200b",
        "\u200d",
        "\u200e",
        "\u2028",
        "\u202e",
        "\u2066",
        *("\u2060", "\u3164", "\ufeff", "\ufffe", "\U000e0041"),
    ],
)
def test_a_forbidden_character_is_placed(character: str) -> None:
    text = with_measure(målgrupp="målgrupp: barn ¤ och unga").replace("¤", character)
    (found,) = faults_of(text)
    assert (found.code, found.span) == ("SP016", span_of(text, character))
    assert f"U+{ord(character):04X}" in found.message


@pytest.mark.parametrize("text", ["13\u00a0808", "13\u202f808", "– — ” ’ … § é", "👩", "नमस्ते", "ش"])
def test_swedish_typography_and_other_scripts_are_fine(text: str) -> None:
    assert codes_of(with_measure(målgrupp=f"målgrupp: {text}")) == []


@pytest.mark.parametrize("escape", ["\\u200b", "\\u202e", "\\x07", "\\0", "\\e", "\\N"])
def test_an_escape_cannot_hide_a_forbidden_character(escape: str) -> None:
    text = with_measure(målgrupp=f'målgrupp: "barn{escape} och unga"')
    (found,) = faults_of(text)
    assert (found.code, found.span) == ("SP016", span_of(text, f'"barn{escape} och unga"'))


def test_an_escaped_new_line_is_fine() -> None:
    assert codes_of(with_measure(målgrupp='målgrupp: "barn\\noch\\tunga"')) == []


def test_a_forbidden_character_in_an_indentation_is_the_only_fault() -> None:
    text = "\u200b" + with_plan()
    assert codes_of(text) == ["SP016"]


def test_a_syntax_fault_before_a_forbidden_character_is_still_told() -> None:
    text = with_plan(titel="titel: a: b", bakgrund="bakgrund: x").replace("bakgrund", "\u200bbakgrund")
    assert codes_of(text) == ["SP001", "SP016"]


@pytest.mark.parametrize(
    "fragment",
    [
        'målgrupp: "barn\toch unga"',
        "målgrupp: 'barn\toch unga'",
        "målgrupp: barn # ett\tord",
        "#\tbarn",
        "målgrupp: 'a # b\tc'",
    ],
)
def test_a_tab_inside_quotes_or_a_comment_is_fine(fragment: str) -> None:
    assert codes_of(with_measure(målgrupp=fragment)) == []


@pytest.mark.parametrize(
    "fragment",
    [
        "målgrupp: barn\toch unga",
        "målgrupp:\tbarn",
        "målgrupp: barn\t# kommentar",
        "målgrupp: 'a # b'\t# kommentar",
        'målgrupp: "a \tb"\t',
        "målgrupp: |\n  barn # och\tunga",
        "geografi: [öster,\töster]",
    ],
)
def test_a_tab_outside_quotes_is_placed(fragment: str) -> None:
    text = with_measure(målgrupp=fragment)
    (found,) = [one for one in faults_of(text) if one.code != "SP002"]
    assert found.code == "SP015"
    assert found.span == span_of(text, "\t", text.count("\t") - 1)


@pytest.mark.parametrize("text", ["\tkommun: x\n", "ärende:\n\tbeslut: []\n", "ärende:\n  mbl: x\n\tbeslut: []\n"])
def test_a_tab_as_indentation_is_one_fault(text: str) -> None:
    assert codes_of(text) == ["SP015"]


def test_tabs_after_the_place_where_the_yaml_breaks_are_left_out() -> None:
    text = with_plan(kommun="kommun:\tx", titel='titel: "Åtgärdsplan', syfte="syfte: a\tb").replace('"1.1"', "'1.1'")
    assert codes_of(text) == ["SP015", "SP001"]
