"""From TOML text to settings, or to an error with file, line and column."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from segplan.configuration.configuration import Configuration
from segplan.configuration_file.faults import explain
from segplan.configuration_file.positions import offset_of, position_of
from segplan.errors import UsageError
from segplan.places import Location, Position, Route, Span


class SettingsText(NamedTuple):
    """The text that settings stand in: its path as shown, and the tables that they lie under there."""

    path: str
    text: str
    tables: Route = ()

    def fault(self, route: Route, message: str, remedy: str, *, on_key: bool = False) -> UsageError:
        """Give the error for a fault at a route of the settings, with file, line and column."""
        return self._at(position_of(self.text, (*self.tables, *route), on_key=on_key), message, remedy)

    def not_toml(self, error: tomllib.TOMLDecodeError) -> UsageError:
        """Give the error for a text that is not TOML, at the place that tomllib tells."""
        place = re.search(r"line (\d+), column (\d+)", str(error))
        last = self.text.splitlines() or [""]
        position = Position(int(place[1]) - 1, int(place[2]) - 1) if place else Position(len(last) - 1, len(last[-1]))
        remedy = 'Skriv inställningar som nyckel = "värde", under tabellens namn inom hakparentes: [validate].'
        if not self.text[offset_of(self.text, position) :][:1].isascii():
            remedy = 'En nyckel med å, ä eller ö skrivs inom citattecken: [validate.profile."fastställd"].'
        if re.match(r"Cannot (overwrite|declare)", str(error)):
            return self._at(position, "Nyckeln eller tabellen finns redan", "Behåll en av dem, och ta bort den andra.")
        return self._at(position, "Filen är inte giltig TOML här", remedy)

    def _at(self, position: Position, message: str, remedy: str) -> UsageError:
        return UsageError(f"{Location(self.path, Span(position, position))}: {message}", remedy)


def parse_settings(source: SettingsText) -> Configuration | None:
    """Give the settings of a text; nothing when the tables that they lie under are not there.

    Raises `UsageError` for text that is not TOML, an unknown key and a value of the wrong kind.
    """
    try:
        document: Any = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise source.not_toml(error) from None
    for table in source.tables:
        document = document.get(table) if isinstance(document, Mapping) else None
    if document is None:
        return None
    try:
        return Configuration.model_validate(document)
    except ValidationError as refused:
        raise _first_fault(source, refused) from None


def _first_fault(source: SettingsText, refused: ValidationError) -> UsageError:
    """Give the error about the fault that stands first in the text, and how many there are."""
    errors = refused.errors(include_url=False)
    placed = sorted(errors, key=lambda one: position_of(source.text, (*source.tables, *one["loc"]), on_key=True))
    message, remedy = explain(Configuration, placed[0])
    if len(placed) > 1:
        message += f" (och {len(placed) - 1} fel till i filen)"
    return source.fault(placed[0]["loc"], message, remedy, on_key=placed[0]["type"] == "extra_forbidden")
