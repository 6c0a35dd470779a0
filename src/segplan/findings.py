"""What can be wrong: problems as rules see them, findings as people see them."""

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from segplan.edits import Edit
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


class Fix(NamedTuple):
    """The one safe answer to a fault: what it does, in Swedish, and the edits of the file that the fault is in.

    A fix never changes what an adopted plan says, only how it is written.
    """

    description: str
    edits: tuple[Edit, ...]


class Problem(NamedTuple):
    """A fault as a rule reports it: one primary place, what is wrong and what to do.

    `severity` overrides the rule's own. `dated` says that the problem depends on today's date. `fix`
    is there when the fault has exactly one safe answer.
    """

    place: Place
    message: str
    remedy: str
    related: tuple[RelatedPlace, ...] = ()
    severity: Severity | None = None
    dated: bool = False
    fix: Fix | None = None


class RelatedLocation(NamedTuple):
    """A related place after it has been found in a file."""

    location: Location
    note: str


class Finding(NamedTuple):
    """A fault with its place in a file; the only form that reports and exit codes know.

    `plan` is the document's name ("2023", "organisation"), `measure` the measure's identifier when
    the place lies in one, `route` the place in the words of the file. `dated` findings follow the
    calendar and count for the exit code only when a date was asked for. `accepted` holds the
    reason when the finding has been accepted, or excepted in the file when it is `suppressed`.
    `fingerprint` tells the same finding in another run, `fix` is what `--fix` does about it, if anything.
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
    fingerprint: str = ""
    fix: Fix | None = None
    suppressed: bool = False


class Mended(NamedTuple):
    """A fault that `--fix` has mended: where and what it was, what was done, and the lines before and after."""

    location: Location
    code: str
    description: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def sort_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Order findings by file, place and code, so that output never depends on rule order."""
    return sorted(findings, key=lambda finding: (finding.location, finding.code, finding.message))
