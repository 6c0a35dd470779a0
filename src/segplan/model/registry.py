"""All registers together, and the table of their names."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, Self
from unicodedata import normalize

from segplan.model.base import PlanPart
from segplan.model.directory import Directory
from segplan.model.registers.acceptances import AcceptanceRegister
from segplan.model.registers.approvals import ApprovalRegister
from segplan.model.registers.documents import DocumentRegister, SourceDocumentEntry
from segplan.model.registers.geography import GeographicPlace, GeographyRegister
from segplan.model.registers.goals import Goal, GoalRegister
from segplan.model.registers.grant import GrantRegister
from segplan.model.registers.indicators import Indicator, IndicatorRegister
from segplan.model.registers.organisation import OrganisationRegister
from segplan.model.registers.policies import PolicyRegister
from segplan.model.registers.problems import ProblemEntry, ProblemRegister
from segplan.model.registers.steering import SteeringRegister
from segplan.model.walk import PartAt, parts_within


class RegisterKind(NamedTuple):
    """A sort of register: the attribute of `Registers` that holds it, and its model."""

    attribute: str
    model: type[PlanPart]


REGISTERS: dict[str, RegisterKind] = {
    "handlingar": RegisterKind("documents", DocumentRegister),
    "organisation": RegisterKind("organisation", OrganisationRegister),
    "geografi": RegisterKind("geography", GeographyRegister),
    "indikatorer": RegisterKind("indicators", IndicatorRegister),
    "mål": RegisterKind("goals", GoalRegister),
    "problem": RegisterKind("problems", ProblemRegister),
    "styrdokument": RegisterKind("policies", PolicyRegister),
    "styrning": RegisterKind("steering", SteeringRegister),
    "statsbidrag-2018": RegisterKind("grant", GrantRegister),
    "accepterade": RegisterKind("acceptances", AcceptanceRegister),
    "godkända-ändringar": RegisterKind("approvals", ApprovalRegister),
}
"""Register name → attribute and model. A file may be named without å, ä and ö."""

REGISTER_MODELS: dict[str, type[PlanPart]] = {name: kind.model for name, kind in REGISTERS.items()}
"""Register name → model."""


def register_of_file(stem: str) -> str | None:
    """Give the register that a file stem names, accepting ASCII spellings (`mal`) and decomposed letters."""
    plain = str.maketrans("åäö", "aao")
    composed = normalize("NFC", stem)
    return next((name for name in REGISTER_MODELS if composed in (name, name.translate(plain))), None)


@dataclass(frozen=True)
class Registers:
    """The registers of one repository; an absent file is `None`, so that rules can tell."""

    documents: DocumentRegister | None = None
    organisation: OrganisationRegister | None = None
    geography: GeographyRegister | None = None
    indicators: IndicatorRegister | None = None
    goals: GoalRegister | None = None
    problems: ProblemRegister | None = None
    policies: PolicyRegister | None = None
    steering: SteeringRegister | None = None
    grant: GrantRegister | None = None
    acceptances: AcceptanceRegister | None = None
    approvals: ApprovalRegister | None = None

    @classmethod
    def from_names(cls, values: Mapping[str, Any]) -> Self:
        """Give the registers with these values by name; `None` for one that could not be read."""
        return cls(**{REGISTERS[name].attribute: value for name, value in values.items()})

    @cached_property
    def by_name(self) -> dict[str, PlanPart]:
        """The registers that are there, by name."""
        values = ((name, getattr(self, kind.attribute)) for name, kind in REGISTERS.items())
        return {name: value for name, value in values if value is not None}

    @cached_property
    def parts(self) -> dict[str, tuple[PartAt, ...]]:
        """Every part of the registers that are there with its route, by the register's name."""
        return {name: parts_within(register) for name, register in self.by_name.items()}

    @cached_property
    def directory(self) -> Directory | None:
        """The organisations of the register by everything that they may be called."""
        return Directory(self.organisation.organisations) if self.organisation else None

    @cached_property
    def document_by_id(self) -> dict[str, SourceDocumentEntry]:
        """Source documents by identifier."""
        return {entry.identifier: entry for entry in self.documents.documents} if self.documents else {}

    @cached_property
    def place_by_id(self) -> dict[str, GeographicPlace]:
        """Places by identifier."""
        return {place.identifier: place for place in self.geography.places} if self.geography else {}

    @cached_property
    def indicator_by_id(self) -> dict[str, Indicator]:
        """Indicators by identifier."""
        return {entry.identifier: entry for entry in self.indicators.indicators} if self.indicators else {}

    @cached_property
    def goal_by_id(self) -> dict[str, Goal]:
        """Goals by identifier."""
        return {goal.identifier: goal for goal in self.goals.goals} if self.goals else {}

    @cached_property
    def problem_by_id(self) -> dict[str, ProblemEntry]:
        """Problems by identifier."""
        return {entry.identifier: entry for entry in self.problems.problems} if self.problems else {}
