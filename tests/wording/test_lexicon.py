"""The lexicon is complete and says what it seems to say."""

import pytest

from segplan.wording.facts import UNKNOWN
from segplan.wording.inflection import BASE, PAST, VerbForm
from segplan.wording.lexicon import FAMILIES, Lexicon, lexicon, packed_data

DATA = packed_data()


@pytest.mark.parametrize(
    "name", ["redovisar", "tillverkar", "tomma_verb", "lätta_verb", "beroende_verb", "tillverkande"]
)
def test_every_verb_in_a_list_has_forms(name: str) -> None:
    known = lexicon()
    assert known.words[name] <= known.verbs.known, known.words[name] - known.verbs.known


def test_a_phrase_whose_verb_has_no_forms_is_refused() -> None:
    broken = DATA | {"mjukt": DATA["mjukt"] | {"fraser": ["hokuspokusa"]}}
    with pytest.raises(KeyError, match="hokuspokusa"):
        Lexicon(broken)


def test_no_verb_is_listed_twice() -> None:
    listed = [verb for pattern in DATA["böjning"] for verb in DATA["verb"][pattern].split()]
    assert sorted(set(listed)) == sorted(listed)


@pytest.mark.parametrize(
    ("written", "verb", "form"),
    [
        ("utredde", "utreda", PAST),
        ("stärkas", "stärka", BASE),
        ("kartlade", "kartlägga", PAST),
        ("mötte", "möta", PAST),
        ("implementeras", "implementera", BASE),
    ],
)
def test_forms_follow_their_pattern(written: str, verb: str, form: str) -> None:
    assert VerbForm(verb, form) in lexicon().verbs.forms(written)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_has_phrases_and_nouns(family: str) -> None:
    assert DATA[family]["fraser"]
    assert any(f"~{family}" in names for names in lexicon().nouns.whole.values())


@pytest.mark.parametrize(
    ("word", "families"),
    [
        ("avgiftsöversyn", ("översyn",)),
        ("avgiftsöversynernas", ("översyn",)),
        ("översynsgruppen", ()),
        ("grannsamverkan", ()),
        ("feriearbete", ()),
        ("värdegrundsarbetet", ("mjukt",)),
    ],
)
def test_compounds_are_found_by_their_end_and_not_by_their_beginning(word: str, families: tuple[str, ...]) -> None:
    assert lexicon().facts(word).families == families


def test_the_end_of_a_long_compound_is_found() -> None:
    assert lexicon().facts("a" * 100 + "översyn").families == ("översyn",)


@pytest.mark.parametrize(
    ("written", "read"), [("forbattra", "förbättra"), ("oversyn", "översyn"), ("namnden", "nämnden")]
)
def test_a_word_without_dots_is_read_as_the_listed_word(written: str, read: str) -> None:
    assert lexicon().spelling.with_dots(written) == read


@pytest.mark.parametrize(
    ("written", "read"), [("utvekla", "utveckla"), ("intensfierar", "intensifierar"), ("stärks", "stärks")]
)
def test_a_long_word_with_one_letter_wrong_is_read_as_the_listed_verb(written: str, read: str) -> None:
    assert lexicon().spelling.corrected(written) == read


def test_the_memory_of_words_is_bounded() -> None:
    known = Lexicon(packed_data())
    for number in range(21_000):
        known.reading(f"ord{number}", without_dots=False)
    assert len(known._readings) <= 20_000


def test_no_word_has_no_facts() -> None:
    assert lexicon().facts("") is UNKNOWN
