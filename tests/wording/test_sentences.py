"""Sentences from many fields of municipal work: the vague words are found exactly, the rest is left alone."""

from pathlib import Path

import pytest

from segplan.wording.analysis import analyse
from support.marked_sentences import Found, found_in, unmark

FOLDER = Path(__file__).parent


def _sentences(name: str) -> list[str]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


VAGUE = [unmark(line) for line in _sentences("vague_sentences.txt")]
MEASURABLE = _sentences("measurable_sentences.txt")


@pytest.mark.parametrize(("text", "expected"), VAGUE, ids=[text for text, _ in VAGUE])
def test_vague_words_are_found_exactly(text: str, expected: Found) -> None:
    assert expected, "a vague sentence marks its words"
    assert found_in(text, analyse(text)) == expected


@pytest.mark.parametrize("text", MEASURABLE)
def test_measurable_sentences_are_left_alone(text: str) -> None:
    assert found_in(text, analyse(text)) == []


def test_there_are_many_sentences_of_both_sorts() -> None:
    assert len(VAGUE) >= 150
    assert len(set(MEASURABLE)) >= 120


@pytest.mark.parametrize("text", [text for text, _ in VAGUE[:60]])
def test_a_full_stop_or_a_capital_changes_nothing(text: str) -> None:
    bare = text.rstrip(".")
    assert found_in(bare, analyse(bare)) == found_in(text, analyse(text))


@pytest.mark.parametrize(
    "form", ["främja", "främjar", "främjas", "ska främja", "skall främjas", "bör främja", "kan främjas"]
)
def test_every_form_of_a_verb_is_known(form: str) -> None:
    text = f"Kommunen {form} läslust."
    assert [text[slice(*one.span)] for one in analyse(text).vague] == [form]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ".",
        "–",
        "1",
        "§",
        "”",
        "”Stärka”",
        "att",
        "om",
        "För att",
        "genom att",
        "se",
        "ta ställning" * 200,
        "\n\n- \n",
    ],
)
def test_any_text_can_be_analysed(text: str) -> None:
    analysis = analyse(text)
    for start, end in [one.span for one in analysis.vague]:
        assert 0 <= start < end <= len(text)
