"""A project adds its own words to the lexicon, and takes words out."""

import pytest

from segplan.wording.additions import Additions, UnknownVerbError, extended
from segplan.wording.analysis import analyse


def test_no_additions_give_no_lexicon_of_their_own() -> None:
    assert extended(Additions()) is None


@pytest.mark.parametrize(
    ("text", "additions", "before", "after"),
    [
        (
            "Trivselboosta torget i maj.",
            Additions(vague=(("främjande", ("trivselboosta",)),), verbs=("trivselboosta",)),
            0,
            1,
        ),
        ("Säkerställa lokalen i maj.", Additions(allowed=("säkerställa",)), 1, 0),
        ("Tio lampor byts om andan faller på.", Additions(hedges=("om andan faller på",)), 0, 1),
    ],
)
def test_words_are_added_and_taken_out(text: str, additions: Additions, before: int, after: int) -> None:
    assert len(analyse(text).spans) == before
    assert len(analyse(text, extended(additions)).spans) == after


def test_a_body_of_the_project_acts() -> None:
    known = extended(Additions(political=("ting",)))
    assert analyse("Områdestinget antar en plan.", known).actor.kind.value == "political"


def test_a_phrase_with_an_unknown_verb_is_refused() -> None:
    with pytest.raises(UnknownVerbError, match="hokuspokusa"):
        extended(Additions(vague=(("mjukt", ("hokuspokusa",)),)))
