"""How binding a text is: ska, bör or kan, and the words that take a promise back or promise nothing."""

from collections.abc import Iterator

from segplan.diff.judging import Judged, Verdict
from segplan.diff.kinds import Kind
from segplan.diff.subjects import Subject
from segplan.wording.analysis import analyse
from segplan.wording.lexicon import Lexicon
from segplan.wording.words import split_words

_STRENGTH = {
    **dict.fromkeys(("ska", "måste"), 3),
    **dict.fromkeys(("bör", "borde", "avser", "strävar"), 2),
    **dict.fromkeys(("kan", "får", "kunde", "vill"), 1),
}
_BINDING = 3
"""Also of a text without any such word: ”Skolan håller tio kurser”."""


def obligation_changes(before: str, after: str, judged: Judged) -> Iterator[Verdict]:
    """Give the verdict on how binding a text is, by the words that only one of the versions has.

    A word such as kan counts when it stands where the other version has another, since ”så att fler kan
    delta” binds nobody to less.
    """
    known = judged.names.lexicon
    old, new = _modals(before, known), _modals(after, known)
    gone, come = _only_in(old, new), _only_in(new, old)
    was = min((_STRENGTH[word] for word in gone), default=_BINDING)
    now = min((_STRENGTH[word] for word in come), default=_BINDING)
    if (gone or come) and was != now:
        yield _verdict(was > now, gone, come)
        return
    old, new = _loose(before, known), _loose(after, known)
    gone, come = _only_in(old, new), _only_in(new, old)
    if len(gone) != len(come):
        yield _verdict(len(come) > len(gone), gone, come)


def _verdict(is_weaker: bool, gone: list[str], come: list[str]) -> Verdict:
    kind = Kind.MODAL_WEAKENED if is_weaker else Kind.MODAL_STRENGTHENED
    shown = (", ".join(gone) or None, ", ".join(come) or None)
    return Verdict(kind, subject=Subject.OBLIGATION_IN_TEXT, shown=shown)


def _modals(text: str, known: Lexicon) -> list[str]:
    """Give the words that tell how binding a text is; a kan that only says what a purpose makes possible is none."""
    words = [word.text for word in split_words(text, known)]
    return [word for index, word in enumerate(words) if word in _STRENGTH and not _is_of_purpose(words, index)]


def _is_of_purpose(words: list[str], index: int) -> bool:
    near = words[max(0, index - 6) : index]
    return _STRENGTH[words[index]] == 1 and bool({"att", "som", "där", "vad", "hur", "när", "om"} & set(near))


def _loose(text: str, known: Lexicon) -> list[str]:
    """Give the words that take a promise back, as vid behov, and those that promise nothing, as verka för.

    Vague words beside something that can be ticked off take nothing back.
    """
    found = analyse(text, known)
    spans = sorted({*found.hedges, *(one.span for one in found.vague if not one.borderline)})
    words = (text[start:end].lower() for start, end in spans)
    return [word for word in words if word not in _STRENGTH]


def _only_in(words: list[str], other: list[str]) -> list[str]:
    left = list(other)
    only = []
    for word in words:
        if word in left:
            left.remove(word)
        else:
            only.append(word)
    return only
