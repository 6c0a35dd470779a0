"""How people name rules: by code, by the beginning of codes, by name, or by family."""

from collections.abc import Iterator
from functools import cache

from segplan.rules.families import FAMILIES, Family, family_of
from segplan.rules.registry import all_rules

_PLAIN = str.maketrans("åäö", "aao")
FILE_FAMILY = FAMILIES[0]
"""What is wrong with a file itself is always told: what cannot be read cannot be judged."""


@cache
def codes_of(selector: str) -> frozenset[str]:
    """Give the codes of the rules that a selector names; none for a selector that names nothing.

    `SP301`, `vague-measure`, `SP3`, `formulering` and `wording` are selectors; å, ä and ö may be
    written a and o.
    """
    wanted = _plain(selector)
    return frozenset(rule.code for rule in all_rules() if wanted in _plain_names(rule.code))


def narrows_one(selector: str) -> bool:
    """Tell whether a selector is a rule's own code or name."""
    wanted = _plain(selector)
    return any(wanted in (_plain(rule.code), _plain(rule.name)) for rule in all_rules())


def known_selectors() -> Iterator[str]:
    """Give every selector worth proposing: families, codes and names."""
    for family in FAMILIES:
        yield from (family.word, f"SP{family.digit}")
    for rule in all_rules():
        yield from (rule.code, rule.name)


@cache
def _plain_names(code: str) -> frozenset[str]:
    rule = next(rule for rule in all_rules() if rule.code == code)
    beginnings = {code[:length] for length in range(len("SP"), len(code) + 1)}
    return frozenset(map(_plain, {*beginnings, rule.name, *_names_of(family_of(code))}))


def _names_of(family: Family) -> tuple[str, ...]:
    return family.word, family.title, family.folder


def _plain(text: str) -> str:
    return text.strip().lower().translate(_PLAIN)
