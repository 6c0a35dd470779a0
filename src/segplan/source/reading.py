"""From the bytes of one file to a model, or to all faults of the file at once."""

from typing import Generic, NamedTuple, TypeVar

from pydantic import ValidationError

from segplan.model.base import PlanPart
from segplan.places import Place, Position, Route
from segplan.source import fault
from segplan.source.characters import find_forbidden, first_shift
from segplan.source.document import SourceDocument
from segplan.source.encoding import decode
from segplan.source.events import EventReader
from segplan.source.fault import Fault
from segplan.source.misspelled import misspelled
from segplan.source.schema_wording import explain_schema_error
from segplan.source.tabs import find_tabs
from segplan.source.tree import MappingNode

Part = TypeVar("Part", bound=PlanPart)

MOST_FAULTS = 50
"""So many faults of one file are shown; the rest are counted."""


class Reading(NamedTuple, Generic[Part]):
    """What reading a file gave. `value` is `None` when there were faults that hinder a model."""

    document: SourceDocument
    value: Part | None
    faults: tuple[Fault, ...]


def read(name: str, path: str, raw: bytes, model: type[Part]) -> Reading[Part]:
    """Read a file's bytes as the model. Never raises for what the bytes hold.

    `name` is the document's name in findings, `path` how the file is shown to people.
    """
    text, faults = decode(raw)
    if any(found.code in fault.UNREADABLE for found in faults):
        return Reading(SourceDocument(name, path, text, None), None, tuple(faults))
    readable, forbidden = find_forbidden(text)
    reader = EventReader(readable)
    reader.read()
    document = SourceDocument(name, path, text, reader.root)
    faults += _without_echoes(
        reader, forbidden, find_tabs(readable, reader.scalars, _broken_at(reader)), document.lines
    )
    value, schema_faults, untold = None, list[Fault](), 0
    if reader.complete and not any(found.code == fault.EMPTY_FILE for found in faults):
        value, schema_faults, untold = _validate(document, model, reader.silenced)
    faults = _without_doubted(faults, schema_faults) + schema_faults
    if any(found.code != fault.BYTE_ORDER_MARK for found in faults):
        value = None
    return Reading(
        document, value, _first_and_count(sorted(faults, key=lambda found: (found.span, found.code)), untold)
    )


def _first_and_count(faults: list[Fault], untold: int) -> tuple[Fault, ...]:
    """Give the first faults, and one that counts the rest; that a file cannot be read is always told."""
    told = faults[:MOST_FAULTS]
    told += [found for found in faults[MOST_FAULTS:] if found.code in fault.UNREADABLE]
    rest = len(faults) - len(told) + untold
    if not rest:
        return tuple(told)
    last = told[-1]
    return (*told, Fault(last.code, last.span, f"… och {rest} fel till", "Rätta felen ovan och pröva filen igen."))


def _broken_at(reader: EventReader) -> Position | None:
    """Give the place after which the text was not read, if any."""
    return None if reader.complete else reader.faults[-1].span.start


def _without_echoes(reader: EventReader, forbidden: list[Fault], tabs: list[Fault], lines: list[str]) -> list[Fault]:
    """Give all faults of the text, without syntax faults that a character or tab already explains."""
    tab_places = {found.span.start for found in tabs}
    shifted = first_shift(forbidden, lines)

    def is_echo(found: Fault) -> bool:
        start = found.span.start
        is_after_shift = shifted is not None and shifted <= start
        return found.code == fault.MALFORMED and (is_after_shift or start in tab_places)

    return [*forbidden, *(found for found in reader.faults if not is_echo(found)), *tabs]


def _validate(
    document: SourceDocument, model: type[Part], silenced: set[Route]
) -> tuple[Part | None, list[Fault], int]:
    """Give the model, or the first faults in the order of the models and how many more there are."""
    root = document.root
    if not isinstance(root, MappingNode):
        span = document.locate(Place(document.name, ()))
        message = "Filen ska bestå av nycklar med värden"
        return None, [Fault(fault.WRONG_TYPE, span, message, "Börja med formatversion: 0 på första raden.")], 0
    try:
        return model.model_validate(root.data), [], 0
    except ValidationError as error:
        details = error.errors(include_url=False)
    silenced = silenced | misspelled(details)
    heard = [detail for detail in details if not _is_silenced(tuple(detail["loc"]), silenced)]
    faults = [explain_schema_error(document, model, dict(detail)) for detail in heard[:MOST_FAULTS]]
    return None, faults, len(heard) - len(faults)


def _without_doubted(faults: list[Fault], schema_faults: list[Fault]) -> list[Fault]:
    """Give the faults without those on numbers that the model refuses, since it says how to write them."""
    refused = {found.route for found in schema_faults}
    return [found for found in faults if found.code != fault.UNQUOTED_NUMBER or found.route not in refused]


def _is_silenced(route: Route, silenced: set[Route]) -> bool:
    return any(route[:depth] in silenced for depth in range(len(route) + 1))
