"""Which area of one plan is which of another."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from segplan.diff.typography import plain
from segplan.lineage import Link
from segplan.model.plan import Plan
from segplan.places import Route

AreaPairs = dict[int, int]
"""The index of an area before → the index of the same area after."""


def match_areas(before: Plan, after: Plan, links: tuple[Link, ...]) -> AreaPairs:
    """Pair the areas: by name, then by where most of their measures went, then by number.

    An area that changed its name keeps its measures; one that changed its number keeps its name.
    """
    pairs: AreaPairs = {}
    for pair in (*_by_name(before, after), *_by_measures(links), *_by_number(before, after)):
        if pair[0] not in pairs and pair[1] not in pairs.values():
            pairs[pair[0]] = pair[1]
    return pairs


def area_index(route: Route) -> int:
    """Give the index of the area that a measure's route goes through."""
    index = route[1]
    assert isinstance(index, int)
    return index


def _by_name(before: Plan, after: Plan) -> Iterator[tuple[int, int]]:
    free: dict[str, list[int]] = defaultdict(list)
    for index, area in enumerate(after.areas):
        free[plain(area.name).casefold()].append(index)
    for index, area in enumerate(before.areas):
        found = free[plain(area.name).casefold()]
        if found:
            yield index, found.pop(0)


def _by_measures(links: tuple[Link, ...]) -> Iterator[tuple[int, int]]:
    """Give pairs where most measures of either area that live on went to or came from the other."""
    routes = [(area_index(link.before.route), area_index(link.after.route)) for link in links]
    shared = Counter(routes)
    left, arrived = Counter(old for old, _ in routes), Counter(new for _, new in routes)
    for (old, new), count in shared.most_common():
        if count * 2 > left[old] and count * 2 > arrived[new]:
            yield old, new


def _by_number(before: Plan, after: Plan) -> Iterator[tuple[int, int]]:
    """Give pairs of the same number when neither area has a measure that could tell."""
    for old, area in enumerate(before.areas):
        for new, other in enumerate(after.areas):
            if area.number == other.number and not (area.measures and other.measures):
                yield old, new
