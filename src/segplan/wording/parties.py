"""Bodies and roles in a clause: their names with all words, how clearly each is pointed out, and of what kind."""

from collections.abc import Sequence
from typing import NamedTuple

from segplan.wording.result import ActorKind
from segplan.wording.small_words import in_order, listed
from segplan.wording.word import Word

_KINDS = (
    ("politiska", ActorKind.POLITICAL),
    ("externa", ActorKind.EXTERNAL),
    ("förvaltande", ActorKind.ADMINISTRATIVE),
    ("roller", ActorKind.ADMINISTRATIVE),
)
_OPEN = (
    ("öppen_politisk", ActorKind.POLITICAL),
    ("öppen_förvaltande", ActorKind.ADMINISTRATIVE),
    ("öppen_extern", ActorKind.EXTERNAL),
    ("öppen_oklar", ActorKind.UNCLEAR),
)

_DESCRIBING = in_order("namnadjektiv")
_SPECIFYING = listed("preciserande")


class Party(NamedTuple):
    """A body or role: half-open word indexes, its kind, and whether it is told which one it is."""

    start: int
    end: int
    kind: ActorKind
    is_named: bool


def party_at(words: Sequence[Word], index: int) -> Party | None:
    """Give the party whose noun stands at an index, with the words that name it."""
    word = words[index]
    after = words[index + 1] if index + 1 < len(words) else None
    if word.capital and after is not None and after.text == "ab":
        return _company(words, index + 1)
    if word.text == "ab":
        return _company(words, index)
    if not word.facts.is_party or word.quoted or word.facts.acting or _is_other(word, after):
        return None
    kind = _open_kind(word)
    start = _start(words, index)
    if kind is not None:
        return Party(start, _end(words, index, is_named=False), kind, False)
    named = _is_named(words, index, start)
    found = next(kind for listed in (word.facts.alone, word.facts.lists) for name, kind in _KINDS if name in listed)
    return Party(start, _end(words, index, is_named=named), _owned_kind(words, start, index, found), named)


def _owned_kind(words: Sequence[Word], start: int, index: int, kind: ActorKind) -> ActorKind:
    """Give the kind by whose it is told to be: "kommunens fastighetsbolag", "de privata förskolorna"."""
    lists = {name for word in words[max(0, start - 1) : index] for name in word.facts.lists}
    if kind is ActorKind.EXTERNAL and "kommunens" in lists:
        return ActorKind.ADMINISTRATIVE
    return ActorKind.EXTERNAL if kind is ActorKind.ADMINISTRATIVE and "andras" in lists else kind


def _is_other(word: Word, after: Word | None) -> bool:
    """Tell whether the word owns something, or is the first half of ”energi- och klimatrådgivaren”."""
    is_half = after is not None and after.text == "-" and after.start == word.end
    return is_half or (word.facts.genitive and not _is_name_in_s(word))


def _open_kind(word: Word) -> ActorKind | None:
    """Give the kind of a circle that points nobody out, such as kommunen."""
    return next((kind for name, kind in _OPEN if name in word.facts.alone), None)


def _is_name_in_s(word: Word) -> bool:
    return word.text in ("polis", "ks")


def _company(words: Sequence[Word], index: int) -> Party | None:
    """Find "Provhem AB" and names with a capital that end in AB."""
    if words[index].text != "ab" or index == 0 or not words[index - 1].capital:
        return None
    start = index - 1
    while start > 0 and words[start - 1].capital:
        start -= 1
    while start > 0 and words[start - 1].text == "i" and words[start - 2].capital:
        start -= 2
    return Party(max(start, 0), index + 1, ActorKind.ADMINISTRATIVE, True)


def _start(words: Sequence[Word], index: int) -> int:
    """Give where a name begins: ”Barn- och utbildningsnämnden”, ”samtliga nämnder”, ”tekniska kontoret”."""
    start = index
    while start > 1 and words[start - 1].text in ("och", "samt") and words[start - 2].text == "-" and start > 2:
        start -= 3
        while start > 1 and words[start - 1].text == "," and words[start - 2].text == "-" and start > 2:
            start -= 3
    while start > 0:
        before = words[start - 1]
        owner = before.facts.genitive and not before.facts.acting
        adjective = (
            before.text.endswith(("ska", "ala", "iga", "ande", "amma", "nya", "ade", "na", "ny"))
            and not before.facts.verbs
        )
        if (
            "kollektiva" in before.facts.lists
            or (adjective and not before.facts.lists - {"omdömen"})
            or before.text in ("våra", "vår", "alla", "den", "de")
        ):
            start -= 1
        elif owner and before.facts.lists & {"öppen_oklar"}:
            break
        else:
            break
    return start


def _is_named(words: Sequence[Word], index: int, start: int) -> bool:
    """Tell whether the words say which one: a compound, a name of its own, or a word for what it is for."""
    facts = words[index].facts
    before = words[start:index]
    if start > 0 and words[start - 1].facts.genitive and words[start - 1].facts.lists & {"namn", "politiska"}:
        return True
    if words[start].text == "de" or any("kollektiva" in one.facts.lists for one in before):
        return False
    if _is_specified(words, index) or any(one.text.endswith(_DESCRIBING) for one in before):
        return not facts.plural or "roller" in facts.lists
    if facts.plural and "roller" not in facts.lists:
        return False
    return "bara" not in facts.alone


def _is_specified(words: Sequence[Word], index: int) -> bool:
    """Tell whether a name or what it is for follows: ”enheten för vuxenutbildning”, ”fritidsgården Lyktan”."""
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None:
        return False
    if after.capital:
        return True
    following = words[index + 2] if index + 2 < len(words) else None
    if after.text in _SPECIFYING and following is not None and following.text != "att":
        return (
            after.text == "för"
            or following.capital
            or (
                after.text in ("i", "inom", "på", "vid")
                and "roller" not in words[index].facts.lists
                and following.capital
            )
        )
    return False


def _end(words: Sequence[Word], index: int, *, is_named: bool) -> int:
    end = index + 1
    while end < len(words) and words[end].capital and words[end].text[0].isalpha():
        end += 1
    if (
        is_named
        and end == index + 1
        and end + 1 < len(words)
        and words[end].text == "för"
        and not words[end + 1].facts.acting
    ):
        end += 2
        while end + 1 < len(words) and words[end].text in ("och", "-") and not words[end + 1].facts.verbs:
            end += 2
    return min(end, len(words))
