"""The documents of a set that are not pages for residents, ordered as a reader looks for them."""

from collections.abc import Iterable
from dataclasses import dataclass

from segplan.documents.document_set import START, DocumentSet, SetDocument, Way
from segplan.documents.parts.ways import DISTRICT_PAGE, DISTRICT_PICTURE, FOLLOW_UP, MEASURE_PAGE, PLAN
from segplan.swedish import capitalised

_SHELVES = (
    ("Hela planen och hur det gick", (PLAN, FOLLOW_UP, "ändringsredovisning")),
    ("Mer om arbetet", (DISTRICT_PICTURE, "förvaltningens-åtgärder", "årshjul", "ledningsmodell")),
    ("För den som granskar", ("protokollsanteckningar", "utvärderingsunderlag", "statsbidragsansökan")),
)
_OTHERS = "Fler dokument"
_DRAFTS = "Utkast"
_ON_DRAFTS = "De här handlingarna är utkast. De är inte granskade, inte undertecknade och inte expedierade."
_OF_NO_YEAR = {"ledningsmodell", "statsbidragsansökan"}
"""Kinds that are not about the year of the plan, so that its year does not tell what they are."""

_ELSEWHERE = {START, MEASURE_PAGE, DISTRICT_PAGE}


@dataclass(frozen=True)
class Copy:
    """One document: the way to it, and to the same document for printing and working on."""

    way: Way
    files: tuple[Way, ...]


@dataclass(frozen=True)
class Sort:
    """The documents of a kind, with what they are."""

    name: str
    summary: str
    copies: tuple[Copy, ...]


@dataclass(frozen=True)
class Shelf:
    """Kinds that belong together, under a heading, with what must be said of them all or nothing."""

    heading: str
    notice: str
    sorts: tuple[Sort, ...]


def shelves(documents: DocumentSet) -> tuple[Shelf, ...]:
    """Give every document that is not a start page or a page for residents; drafts apart from the others, last.

    A kind that no shelf names stands among the others.
    """
    rest = [one for one in documents.documents if one.kind not in _ELSEWHERE and not one.is_draft]
    drafts = [one for one in documents.documents if one.is_draft]
    named = {kind for _, kinds in _SHELVES for kind in kinds}
    found = [Shelf(heading, "", _sorts(rest, kinds)) for heading, kinds in _SHELVES]
    found.append(Shelf(_OTHERS, "", _sorts(rest, dict.fromkeys(one.kind for one in rest if one.kind not in named))))
    found.append(Shelf(_DRAFTS, _ON_DRAFTS, _sorts(drafts, dict.fromkeys(one.kind for one in drafts))))
    return tuple(one for one in found if one.sorts)


def _sorts(documents: Iterable[SetDocument], kinds: Iterable[str]) -> tuple[Sort, ...]:
    listed = list(documents)
    groups = ([one for one in listed if one.kind == kind] for kind in kinds)
    return tuple(
        Sort(_called(group[0].kind), group[0].summary, tuple(Copy(_way(one), one.papers) for one in group))
        for group in groups
        if group
    )


def _way(one: SetDocument) -> Way:
    if one.name:
        return Way(f"{_called(one.kind)}: {one.name}", one.target)
    return Way(_called(one.kind) if one.kind in _OF_NO_YEAR else f"{_called(one.kind)} {one.year}", one.target)


def _called(kind: str) -> str:
    return capitalised(kind.replace("-", " "))
