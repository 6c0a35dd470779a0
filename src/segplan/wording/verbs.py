"""The verbs of the lexicon: a written word is cut into stem and ending, so that no table of forms is needed."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from segplan.wording.inflection import (
    Pattern,
    VerbForm,
    irregular,
    irregular_verb,
    pattern_of,
    stem_of,
    stems_and_endings,
)


class Verbs:
    """All verbs by their stems, and the irregular ones by their written forms."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.known: set[str] = set()
        self.stems: dict[str, list[tuple[str, Pattern]]] = defaultdict(list)
        self.irregular: dict[str, list[VerbForm]] = defaultdict(list)
        for name, endings in data["böjning"].items():
            pattern = pattern_of(endings)
            for verb in data["verb"][name].split():
                self.known.add(verb)
                self.stems[stem_of(verb, endings)].append((verb, pattern))
        for line in data["verb"]["oregelbundna"].splitlines():
            verb = irregular_verb(line)
            for prefix in ("", *data["verb"]["förled"].get(verb, "").split()):
                self.known.add(prefix + verb)
                for written, meaning in irregular(line, prefix):
                    self.irregular[written].append(meaning)

    def forms(self, word: str) -> tuple[VerbForm, ...]:
        """Give every verb form that a written word can be."""
        found = list(self.irregular.get(word, ()))
        for stem, ending in stems_and_endings(word):
            for verb, pattern in self.stems.get(stem, ()):
                found += [VerbForm(verb, form) for form in pattern.get(ending, ())]
        return tuple(found)
