"""Words become sentences and clauses, and each word knows how it is meant."""

import pytest

from segplan.wording.lexicon import lexicon
from segplan.wording.modes import Mode
from segplan.wording.sentences import split_sentences
from segplan.wording.words import split_words


def _clauses(text: str) -> list[str]:
    return [
        " ".join(word.text for word in sentence.words[clause.start : clause.end])
        for sentence in split_sentences(split_words(text, lexicon()))
        for clause in sentence.clauses
    ]


def _mode(text: str, word: str) -> Mode:
    (sentence,) = split_sentences(split_words(text, lexicon()))
    return next(mode for one, mode in zip(sentence.words, sentence.modes, strict=True) if one.text == word)


def test_a_clause_is_cut_only_between_two_verbs() -> None:
    assert _clauses("Barn och unga får läxhjälp och skolan anställer två lärare") == [
        "barn och unga får läxhjälp",
        "och skolan anställer två lärare",
    ]


def test_sentences_end_at_stops_semicolons_and_bullets() -> None:
    assert _clauses("Bygg en park; måla den.\n- Plantera träd") == ["bygg en park", "måla den", "plantera träd"]


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    assert len(_clauses("Öppna kl. 18 för t.ex. barn")) == 1


def test_a_colon_always_cuts() -> None:
    assert _clauses("Stöd: tio lokaler") == ["stöd", ": tio lokaler"]


@pytest.mark.parametrize(
    ("text", "word", "mode"),
    [
        ("Anställ en kurator för att stärka elevhälsan", "stärka", Mode.PURPOSE),
        ("Anställ en kurator för att möta oro och stärka elevhälsan", "stärka", Mode.PURPOSE),
        ("För att minska oron ska skolan stärka elevhälsan", "stärka", Mode.MAIN),
        ("Verka för att skolan stärker elevhälsan", "verka", Mode.MAIN),
        ("Minska oron genom att stärka elevhälsan", "stärka", Mode.MEANS),
        ("Utveckla webben så att alla kan läsa den", "läsa", Mode.RESULT),
        ("Föreningar som främjar hälsa får bidrag", "främjar", Mode.RELATIVE),
        ("Föreningar som främjar hälsa ska stödjas", "stödjas", Mode.MAIN),
        ("Rapporten visar att samverkan ska stärkas", "stärkas", Mode.REPORTED),
        ("Utred hur stödet kan stärkas", "stärkas", Mode.REPORTED),
    ],
)
def test_a_word_is_meant_as_its_part_of_the_sentence(text: str, word: str, mode: Mode) -> None:
    assert _mode(text, word) is mode
