"""What can be wrong: problems as rules see them, findings as people see them."""

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from segplan.places import Location, Place


class Severity(IntEnum):
    """How much a finding weighs; ordered, so that levels can be compared."""

    HINT = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The Swedish word that people see."""
        return {Severity.HINT: "råd", Severity.WARNING: "varning", Severity.ERROR: "fel"}[self]


class RelatedPlace(NamedTuple):
    """Another place that explains a problem, with a few words about why."""

    place: Place
    note: str


class Problem(NamedTuple):
    """A fault as a rule reports it: one primary place, what is wrong and what to do.

    `severity` overrides the rule's own. `dated` says that the problem depends on today's date.
    """

    place: Place
    message: str
    remedy: str
    related: tuple[RelatedPlace, ...] = ()
    severity: Severity | None = None
    dated: bool = False


class RelatedLocation(NamedTuple):
    """A related place after it has been found in a file."""

    location: Location
    note: str


class Finding(NamedTuple):
    """A fault with its place in a file; the only form that reports and exit codes know.

    `plan` is the document's name ("2023", "organisation"), `measure` the measure's identifier when
    the place lies in one, `route` the place in the words of the file. `dated` findings follow the
    calendar and count for the exit code only when a date was asked for. `accepted` holds the
    reason when the finding has been accepted.
    """

    code: str
    name: str
    severity: Severity
    message: str
    remedy: str
    location: Location
    plan: str
    measure: str | None = None
    route: str = ""
    related: tuple[RelatedLocation, ...] = ()
    dated: bool = False
    accepted: str | None = None


def sort_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Order findings by file, place and code, so that output never depends on rule order."""
    return sorted(findings, key=lambda finding: (finding.location, finding.code, finding.message))
