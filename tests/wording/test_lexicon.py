"""The lexicon is complete and says what it seems to say."""

import tomllib
from pathlib import Path

import pytest

import segplan.wording
from segplan.wording.inflection import BASE, PAST, VerbForm
from segplan.wording.lexicon import FAMILIES, LONGEST_WORD, build, lexicon

DATA = tomllib.loads((Path(segplan.wording.__file__).parent / "lexicon.toml").read_text(encoding="utf-8"))


def test_every_verb_in_a_list_has_forms() -> None:
    known = {form.verb for forms in lexicon().verbs.values() for form in forms}
    for name in ("redovisar", "tillverkar", "tomma_verb"):
        assert lexicon().words[name] <= known, lexicon().words[name] - known


def test_a_phrase_whose_verb_has_no_forms_is_refused() -> None:
    broken = DATA | {"mjukt": DATA["mjukt"] | {"fraser": ["hokuspokusa"]}}
    with pytest.raises(KeyError, match="hokuspokusa"):
        build(broken)


def test_no_verb_is_listed_twice() -> None:
    listed = [verb for pattern in DATA["böjning"] for verb in DATA["verb"][pattern].split()]
    assert sorted(set(listed)) == sorted(listed)


def test_forms_follow_their_pattern() -> None:
    verbs = lexicon().verbs
    assert VerbForm("utreda", PAST) in verbs["utredde"]
    assert VerbForm("stärka", BASE) in verbs["stärkas"]
    assert VerbForm("kartlägga", PAST) in verbs["kartlade"]
    assert VerbForm("möta", PAST) in verbs["mötte"]


def test_every_family_has_phrases_and_nouns() -> None:
    for family in FAMILIES:
        assert DATA[family]["fraser"]
        assert family in lexicon().nouns.values()


def test_compounds_are_found_by_their_end_and_not_by_their_beginning() -> None:
    assert lexicon().vague_noun("avgiftsöversyn") == "översyn"
    assert lexicon().vague_noun("översynsgruppen") is None
    assert lexicon().vague_noun("grannsamverkan") is None


def test_no_listed_word_is_longer_than_what_is_looked_up() -> None:
    known = lexicon()
    assert (
        max(map(len, [*known.compounds, *(word for words in known.words.values() for word in words)])) <= LONGEST_WORD
    )


def test_the_end_of_a_long_compound_is_found() -> None:
    ending = next(iter(lexicon().compounds))
    assert lexicon().vague_noun("a" * 100 + ending) == lexicon().compounds[ending]
