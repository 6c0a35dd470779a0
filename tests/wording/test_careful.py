"""Words to write with care are found whole, in any form, and the list can be changed."""

import pytest

from segplan.wording.careful import careful_words, packed_careful
from segplan.wording.vocabulary import PACKED, Vocabulary


def _found(text: str, vocabulary: Vocabulary = PACKED) -> list[str]:
    return [text[slice(*one.span)] for one in careful_words(text, vocabulary)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Invandrartäta områden och problemområdet", ["Invandrartäta", "problemområdet"]),
        ("stöd till utsatta\n  barn", ["utsatta\n  barn"]),
        ("ett särskilt utsatt område", []),
        ("Hemlösa och hemlöshet", ["Hemlösa"]),
        ("förproblemområde, icke-problemområde", []),
        ("andra generationens invandrare", ["andra generationens invandrare"]),
        ("barn i Öster", []),
    ],
)
def test_whole_words_are_found(text: str, words: list[str]) -> None:
    assert _found(text) == words


def test_a_project_adds_and_accepts_words() -> None:
    own = Vocabulary(careful={"brokig*": "blandad"}, accepted=("hemlösa", "utsatta barn"))
    (found,) = careful_words("En brokigare stad för hemlösa och utsatta barn", own)
    assert found.instead == "blandad"
    assert _found("Hemlösa", Vocabulary(careful={"hemlösa": "personer i hemlöshet"}, accepted=("hemlösa",))) == [
        "Hemlösa"
    ]


def test_everything_accepted_finds_nothing() -> None:
    accepted = tuple(words.replace("*", "").split("/")[0] for words in packed_careful())
    assert _found("getto", Vocabulary(accepted=accepted)) == []


def test_every_entry_says_what_to_write_and_is_found() -> None:
    for words, instead in packed_careful().items():
        assert instead
        written = " ".join(word.split("/")[0].removesuffix("*") for word in words.split())
        assert _found(f"Om {written} här") == [written]
