"""Where a document tells its origins, and what they lack; shared by the rules on plans and registers."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from segplan.findings import Problem
from segplan.model.base import PlanPart
from segplan.model.common import Origin, OriginKind
from segplan.model.walk import PartAt
from segplan.places import Place, Route


class OriginAt(NamedTuple):
    """An origin, its route, and the part that it tells the origin of."""

    route: Route
    part: PlanPart
    origin: Origin


def origins_within(parts: Iterable[PartAt]) -> Iterator[OriginAt]:
    """Give every origin among the parts of a plan or register with the part that it stands in."""
    by_route = dict(parts)
    for route, part in by_route.items():
        if type(part) is Origin:
            yield OriginAt(route, by_route[route[:-1]], part)


def problem_of_origin(place: Place, origin: Origin, *, needs_covers: bool) -> Problem | None:
    """Give the problem of an origin that lacks what its kind requires.

    `needs_covers` says that a documented origin must tell which fields its source covers.
    """
    missing = dict(_missing(origin, needs_covers))
    if not missing:
        return None
    return Problem(
        place,
        f"Ursprunget är ”{origin.kind.value}”, men {' och '.join(f'”{key}”' for key in missing)} saknas",
        "Lägg till " + "; ".join(f"{key}: {content}" for key, content in missing.items()) + ".",
    )


def _missing(origin: Origin, needs_covers: bool) -> Iterator[tuple[str, str]]:
    if origin.is_retold and origin.source is None:
        yield "källa", "id på handlingen i registret handlingar"
    if origin.kind is OriginKind.DERIVED and origin.how is None:
        yield "hur", "hur uppgifterna följer av källan"
    if origin.kind is OriginKind.DOCUMENTED and needs_covers and not origin.covers:
        yield "avser", "de fält som källan täcker"
