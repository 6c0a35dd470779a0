"""A text is cut into words with their places."""

from segplan.wording.lexicon import lexicon
from segplan.wording.words import split_words


def _texts(text: str) -> list[str]:
    return [word.text for word in split_words(text, lexicon())]


def test_words_keep_their_places_in_the_original() -> None:
    text = "Skall främja  läs­ning."
    words = split_words(text, lexicon())
    assert [word.text for word in words] == ["ska", "främja", "läsning", "."]
    assert [text[word.start : word.end] for word in words] == ["Skall", "främja", "läs­ning", "."]


def test_dates_ranges_and_abbreviations_are_single_words() -> None:
    assert _texts("t.o.m. 2025-06-30 i åk 4–6 kl. 18.00") == ["t.o.m", "2025-06-30", "i", "åk", "4–6", "kl", "18.00"]


def test_a_word_broken_at_a_line_end_is_joined_but_not_a_list() -> None:
    assert _texts("ökad trygg-\nhet") == ["ökad", "trygghet"]
    assert _texts("barn- och ungdomsnämnden") == ["barn", "-", "och", "ungdomsnämnden"]


def test_quoted_words_are_marked_unless_all_is_quoted() -> None:
    assert [word.text for word in split_words("Kursen ”Stärk ditt barn” ges", lexicon()) if word.quoted][1:] == [
        "stärk",
        "ditt",
        "barn",
    ]
    assert not any(word.quoted for word in split_words("”Stärk ditt barn”", lexicon()))


def test_a_quotation_that_is_a_sentence_of_its_own_is_not_marked() -> None:
    quoted = "”Stärk ditt barn genom kampanjer.”"
    assert not any(word.quoted for word in split_words(quoted, lexicon()))
    assert not any(word.quoted for word in split_words(f"Planen säger: {quoted}", lexicon()))
    assert not any(word.quoted for word in split_words(f"Planen är citerad. {quoted} Mer sägs inte.", lexicon()))
    assert any(word.quoted for word in split_words("Kursen heter: ”Stärk ditt barn”", lexicon()))
    assert any(word.quoted for word in split_words("Kursen ”Stärk ditt barn!” ges i maj", lexicon()))


def test_an_unclosed_quotation_quotes_nothing() -> None:
    assert not any(word.quoted for word in split_words("Kursen ”Stärk ditt barn ges i maj", lexicon()))
