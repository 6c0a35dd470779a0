"""How each word of a sentence is meant: as the measure itself, or as its purpose, means or background."""

from enum import Enum

from segplan.wording.inflection import BASE, PRESENT
from segplan.wording.lexicon import Lexicon
from segplan.wording.words import Word


class Mode(Enum):
    """What a stretch of a sentence says."""

    MAIN = "what is to be done"
    PURPOSE = "för att …"
    MEANS = "genom att …"
    RESULT = "så att …"
    RELATIVE = "som …"
    REPORTED = "visar att …, eftersom …, hur …"


_BEFORE_ATT = {
    "för": Mode.PURPOSE,
    "syfte": Mode.PURPOSE,
    "avsikt": Mode.PURPOSE,
    "målet": Mode.PURPOSE,
    "mål": Mode.PURPOSE,
    "så": Mode.RESULT,
    "genom": Mode.MEANS,
    "via": Mode.MEANS,
    "därför": Mode.REPORTED,
    "trots": Mode.REPORTED,
    "utan": Mode.REPORTED,
}
_REPORTING = frozenset(["eftersom", "hur", "huruvida", "varför"])
_RELATIVE = frozenset(["som", "vars", "där", "vilket", "vilka"])
_JOINING = frozenset(["och", "samt", "eller", "men", "och/eller", ","])
_ENDING = frozenset(":–")


def modes_of(words: list[Word], lexicon: Lexicon) -> list[Mode]:
    """Give the mode of each word of a sentence."""
    scan = _Scan(words, lexicon)
    return [scan.step(index) for index in range(len(words))]


class _Scan:
    """The state of one walk from the first word to the last."""

    def __init__(self, words: list[Word], lexicon: Lexicon) -> None:
        self.words = words
        self.lexicon = lexicon
        self.mode = Mode.MAIN
        self.fronted = False
        self.finite = 0

    def step(self, index: int) -> Mode:
        opened = self._opens(index)
        if opened is not None:
            self.fronted = index <= 2 and all(word.text in ("i", "med", "och") for word in self.words[:index])
            self.mode, self.finite = opened, 0
        elif self.mode is not Mode.MAIN:
            self._maybe_close(index)
        return self.mode

    def _opens(self, index: int) -> Mode | None:
        text = self.words[index].text
        if self._text(index + 1) == "att" and text in _BEFORE_ATT:
            return _BEFORE_ATT[text]
        if self._text(index + 1) in ("att", "hur") and text in self.lexicon.words["rapporterande"]:
            return Mode.REPORTED
        if text in _REPORTING and index > 0:
            return Mode.REPORTED
        if text in _RELATIVE and index > 0 and self._verb_within(index + 1, 4):
            return Mode.RELATIVE
        return None

    def _maybe_close(self, index: int) -> None:
        text = self.words[index].text
        if text in _ENDING or (text in _JOINING and not self._goes_on(index)):
            self.mode = Mode.MAIN
            return
        if not self._is_finite(index):
            return
        self.finite += 1
        after_verb = self.fronted and self.mode is not Mode.RELATIVE
        if after_verb or (self.mode is Mode.RELATIVE and self.finite > 1 and self._text(index - 1) not in _JOINING):
            self.mode = Mode.MAIN

    def _goes_on(self, index: int) -> bool:
        """Tell whether what a coordinator joins belongs to the same purpose, means or relative clause."""
        following = index + 1
        while self._text(following) in ("att", "även", "också", "och", "samt", "därmed"):
            following += 1
        forms = {form.form for form in self.lexicon.verbs.get(self._text(following), ())}
        if self.mode is Mode.RELATIVE:
            return PRESENT in forms or not self._verb_in_segment(following)
        if self.fronted and self.words[index].text == ",":
            return False
        return BASE in forms or not self._verb_in_segment(following)

    def _verb_in_segment(self, start: int) -> bool:
        for word in self.words[start:]:
            if word.text in _JOINING or word.text in _ENDING:
                return False
            if word.text in self.lexicon.words["modala"] or self.lexicon.acting(word.text):
                return True
        return False

    def _verb_within(self, start: int, count: int) -> bool:
        return any(self._is_finite(index) for index in range(start, min(start + count, len(self.words))))

    def _is_finite(self, index: int) -> bool:
        text = self.words[index].text
        if text in self.lexicon.words["modala"]:
            return True
        forms = {form.form for form in self.lexicon.verbs.get(text, ())}
        return PRESENT in forms or (bool(forms) and text.endswith(("de", "te")))

    def _text(self, index: int) -> str:
        return self.words[index].text if 0 <= index < len(self.words) else ""
