"""Names in a running list."""

from collections.abc import Sequence

from segplan.swedish import listed, uncapitalised

_COMMON_WORDS = frozenset(
    ("hela", "innerstaden", "jämförbara", "landsbygden", "mindre", "resursstarka", "riket", "små", "större", "övriga")
)
"""Words that begin a name without being one: Större tätorter, but not Norrby."""


def listed_names(names: Sequence[str]) -> str:
    """Give `Norrby, Söder och större tätorter`; semicolons or samt keep names apart that hold commas or och."""
    first, *others = names or [""]
    shown = [first, *map(name_in_sentence, others)]
    if not any(_is_compound(name) for name in shown):
        return listed(shown)
    if any(_is_compound(name) for name in shown[:-1]) or "," in shown[-1]:
        return "; ".join(shown)
    return f"{', '.join(shown[:-1])} samt {shown[-1]}" if others else first


def _is_compound(name: str) -> bool:
    return "," in name or " och " in name


def name_in_sentence(name: str) -> str:
    """Give a name, or several, inside a sentence: `hela kommunen`, but `Norrby`."""
    word = name.partition(" ")[0].lower()
    return uncapitalised(name) if word in _COMMON_WORDS else name
