"""How each word of a sentence is meant: as the measure itself, or as its purpose, means or background."""

from enum import Enum

from segplan.wording.inflection import BASE, PRESENT
from segplan.wording.small_words import listed
from segplan.wording.word import Word


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
_REPORTING = listed("återgivande")
_CONDITIONS = listed("inleder_bisats")
_ANSWERING = listed("svarar_för")
_RELATIVE = listed("bisatsord")
_JOINING = listed("binder_satser")
_ENDING = frozenset(":–")
_BEFORE_COMMAND = listed("före_uppmaning")


def acts_at(words: list[Word], index: int) -> bool:
    """Tell whether a word can be a verb that says what is done; a command only stands first."""
    facts = words[index].facts
    if not facts.acting:
        return False
    after = words[index + 1] if index + 1 < len(words) else None
    if after is not None and after.text == "-" and after.start == words[index].end:
        return False  # ”bygg- och miljönämnden”
    if "kan_vara_adjektiv" in facts.lists and index > 0:
        return words[index - 1].text in _BEFORE_COMMAND or "modala" in words[index - 1].facts.lists
    if "tvetydiga" in facts.lists and index > 0:
        before = words[index - 1]
        return not before.text.endswith(("a", "e")) and before.text not in (
            "i",
            "på",
            "av",
            "flera",
            "om",
            "för",
            "till",
            "med",
        )
    if not facts.only_imperative:
        return True
    return index == 0 or words[index - 1].text in _BEFORE_COMMAND or words[index - 1].text.isdigit()


def modes_of(words: list[Word]) -> list[Mode]:
    """Give the mode of each word of a sentence."""
    scan = _Scan(words)
    return [scan.step(index) for index in range(len(words))]


class _Scan:
    """The state of one walk from the first word to the last."""

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        self.mode = Mode.MAIN
        self.fronted = False
        self.finite = 0
        self.awaits_infinitive = False
        self.own_modal = False

    def step(self, index: int) -> Mode:
        opened = self._opens(index)
        if opened is not None:
            self.fronted = index <= 2 and all(word.text in ("i", "med", "och", "mot") for word in self.words[:index])
            self.mode, self.finite, self.own_modal = opened, 0, False
        elif self.mode is not Mode.MAIN:
            self._maybe_close(index)
        self._note_modal(index)
        return self.mode

    def _note_modal(self, index: int) -> None:
        """Remember that "ska" waits for its infinitive, which may come after a relative clause."""
        facts = self.words[index].facts
        if self.mode is Mode.MAIN:
            self.awaits_infinitive = "modala" in facts.lists or (self.awaits_infinitive and BASE not in facts.forms)
        elif "modala" in facts.lists or self.words[index].text == "att":
            self.own_modal = True

    def _opens(self, index: int) -> Mode | None:
        word = self.words[index]
        text = word.text
        if text in _BEFORE_ATT and self._text(index + 1) == "att" and not self._is_answered_for(index):
            return _BEFORE_ATT[text]
        if "rapporterande" in word.facts.lists and self._text(index + 1) in ("att", "hur"):
            return Mode.REPORTED
        is_why = text == "bakgrund" and self._text(index + 1) == "av"
        if is_why or (text in _REPORTING and index > 0):
            return Mode.REPORTED
        if index == 0 and text in _CONDITIONS and self._verb_within(2, 10) and not self._is_short_condition():
            return Mode.REPORTED
        if text in _RELATIVE and index > 0 and self._verb_within(index + 1, 4) and not self._is_likened(index):
            return Mode.RELATIVE
        return None

    def _maybe_close(self, index: int) -> None:
        text = self.words[index].text
        if text in _ENDING or (text in _JOINING and not self._goes_on(index)):
            self.mode = Mode.MAIN
            return
        if self.mode is Mode.RELATIVE and BASE in self.words[index].facts.forms and self.finite:
            if self.awaits_infinitive and not self.own_modal:
                self.mode = Mode.MAIN
            return
        if not self.words[index].facts.finite:
            return
        self.finite += 1
        is_condition = self.mode is Mode.REPORTED and self.fronted
        after_verb = self.fronted and self.mode is not Mode.RELATIVE and self.finite > is_condition
        if after_verb or (self.mode is Mode.RELATIVE and self.finite > 1 and self._text(index - 1) not in _JOINING):
            self.mode = Mode.MAIN

    def _goes_on(self, index: int) -> bool:
        """Tell whether what a coordinator joins belongs to the same purpose, means or relative clause."""
        if self.mode is Mode.REPORTED and self._text(index + 1) == "att":
            return True
        following = index + 1
        while self._text(following) in ("att", "även", "också", "och", "samt", "därmed"):
            following += 1
        forms = self.words[following].facts.forms if following < len(self.words) else frozenset()
        if self.mode is Mode.RELATIVE:
            return PRESENT in forms or not self._verb_in_segment(following)
        if self.fronted and self.words[index].text == ",":
            return BASE in forms and any(word.facts.finite for word in self.words[following + 1 :])
        return BASE in forms or not self._verb_in_segment(following)

    def _verb_in_segment(self, start: int) -> bool:
        for index in range(start, len(self.words)):
            word = self.words[index]
            if word.text in _JOINING or word.text in _ENDING:
                return False
            if "modala" in word.facts.lists or acts_at(self.words, index):
                return True
        return False

    def _is_short_condition(self) -> bool:
        """Tell whether "om möjligt" or "innan sommaren" stands first, and no clause of its own."""
        return len(self.words) > 1 and (self._text(1) == "möjligt" or "tider" in self.words[1].facts.lists)

    def _is_likened(self, index: int) -> bool:
        """Tell whether "som" only likens: "funktionen som mötesplatser ska ses över"."""
        if index + 2 >= len(self.words) or self.words[index].text != "som":
            return False
        noun, after = self.words[index + 1], self.words[index + 2]
        is_noun = bool(noun.facts.lists) and not noun.facts.is_party and not noun.facts.finite
        return is_noun and "modala" in after.facts.lists and not noun.text.endswith(("n", "t", "na", "i", "du"))

    def _is_answered_for(self, index: int) -> bool:
        """Tell whether "för att" says what somebody is responsible for: "ansvarar under perioden för att"."""
        return any(word.text in _ANSWERING for word in self.words[max(0, index - 6) : index])

    def _verb_within(self, start: int, count: int) -> bool:
        return any(self.words[index].facts.finite for index in range(start, min(start + count, len(self.words))))

    def _text(self, index: int) -> str:
        return self.words[index].text if 0 <= index < len(self.words) else ""
