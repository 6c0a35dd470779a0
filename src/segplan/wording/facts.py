"""What is known of a word by itself: the verbs it can be a form of, and the lists it stands in."""

from typing import NamedTuple

from segplan.wording.inflection import BASE, IMPERATIVE, PARTICIPLE, PAST, PRESENT, SUPINE, VerbForm

_NOTHING: frozenset[str] = frozenset()


class Facts(NamedTuple):
    """What a written word can be.

    `verbs` are the verb forms, `acting` the verbs it can be when it says what is to be done. `lists`
    are the lists of the lexicon that hold it, `verb_lists` those that hold a verb it can be, `alone` those that hold the whole word and not only
    the end of a compound. `families` are those of vague phrases that it is a noun of. `plural` and `genitive`
    tell how a listed noun is inflected, `is_party` that it can be somebody who acts.
    """

    verbs: tuple[VerbForm, ...] = ()
    acting: tuple[str, ...] = ()
    forms: frozenset[str] = _NOTHING
    lists: frozenset[str] = _NOTHING
    verb_lists: frozenset[str] = _NOTHING
    alone: frozenset[str] = _NOTHING
    families: tuple[str, ...] = ()
    plural: bool = False
    genitive: bool = False
    is_party: bool = False

    @property
    def finite(self) -> bool:
        """Whether the word can be a verb in the present or the past."""
        return PRESENT in self.forms or "modala" in self.lists or self.past

    @property
    def past(self) -> bool:
        """Whether the word can only tell what was done."""
        return PAST in self.forms and PARTICIPLE not in self.forms and BASE not in self.forms

    @property
    def supine(self) -> bool:
        """Whether the word can follow har or ha."""
        return SUPINE in self.forms

    @property
    def only_imperative(self) -> bool:
        """Whether the word acts only as a command, so that it is a noun inside a sentence."""
        return IMPERATIVE in self.forms and BASE not in self.forms and PRESENT not in self.forms


UNKNOWN = Facts()
