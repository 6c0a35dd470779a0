"""What the rules on indicators share: every text that is said to be one, and where it stands."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.findings import Severity
from segplan.model.view import RegisterView
from segplan.places import Place

_GRANT = "statsbidrag-2018"


class WrittenIndicator(NamedTuple):
    """A text that stands as an indicator. `milder` is the level when it is retold from an application."""

    place: Place
    name: str
    milder: Severity | None = None


def written_indicators(view: RegisterView) -> Iterator[WrittenIndicator]:
    """Give the indicators that the municipality has worded itself, and those of a retold application."""
    for index, indicator in enumerate(view.registers.indicators.indicators if view.registers.indicators else ()):
        if indicator.system is None:
            yield WrittenIndicator(
                view.place("indikatorer", "indikatorer", index, "namn"), " ".join(indicator.name.split())
            )
    for index, area in enumerate(view.registers.grant.areas if view.registers.grant else ()):
        for number, text in enumerate(area.indicators):
            place = view.place(_GRANT, "områden", index, "indikatorer_enligt_ansökan", number)
            yield WrittenIndicator(place, " ".join(text.split()).rstrip("."), Severity.HINT)
