"""A text is composed and its broken words joined, and every place leads back to the original."""

from unicodedata import normalize as unicode_form

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segplan.wording.analysis import analyse
from segplan.wording.normalise import normalise


def test_a_plain_text_is_left_as_it_is() -> None:
    assert normalise("Främja läsning.") == ("Främja läsning.", ())


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("trygg- het", "trygghet"),
        ("trygg-\n  het", "trygghet"),
        ("trygg\u00adhet", "trygghet"),
        ("barn- och ungdomsnämnden", "barn- och ungdomsnämnden"),
        (unicode_form("NFD", "främja"), "främja"),
    ],
)
def test_broken_and_decomposed_words_are_made_whole(written: str, read: str) -> None:
    assert normalise(written).text == read


def test_offsets_lead_back_to_the_original() -> None:
    written = unicode_form("NFD", "Ökad trygg- het främjas")
    found = normalise(written)
    at = found.text.index("trygghet")
    assert written[found.original(at) : found.original(at + len("trygghet"))].startswith("trygg- het")


def test_spans_are_places_in_the_text_as_given() -> None:
    written = unicode_form("NFD", "Nämnden ska för- bättra miljön.")
    (span,) = analyse(written).spans
    assert unicode_form("NFC", written[slice(*span)]) == "ska för- bättra"


@given(st.text(max_size=60))
def test_any_text_has_spans_inside_itself(text: str) -> None:
    for start, end in analyse(text).spans:
        assert 0 <= start < end <= len(text)
