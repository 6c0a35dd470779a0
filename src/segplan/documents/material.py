"""What a document is made from: one plan with its neighbours, registers and findings."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from segplan.findings import Finding
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.model.view import Series


@dataclass(frozen=True)
class Material:
    """A plan, everything it is read with, and the findings of all plans that are read together.

    `name` is the plan's document name ("2023"). `as_of` is the day that was asked for, or `None`:
    a document never knows what day it is. `unread_registers` names the registers whose files have faults.
    """

    name: str
    plan: Plan
    series: Series
    registers: Registers
    all_findings: tuple[Finding, ...] = ()
    as_of: date | None = None
    unread_registers: tuple[str, ...] = ()

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The plan's own findings; those that follow the calendar only when a day was asked for."""
        return tuple(
            one for one in self.all_findings if one.plan == self.name and (self.as_of is not None or not one.dated)
        )

    @property
    def predecessor(self) -> Plan | None:
        """The plan that this one replaces, when it could be read."""
        return self.series.predecessor(self.plan)

    @property
    def unread(self) -> tuple[str, ...]:
        """What the document is made without, because the files have faults, in sentences."""
        registers = [f"Registret {name} hade fel i filen och är inte använt." for name in self.unread_registers]
        years = sorted(year for year in self.series.unreadable if year < self.plan.year)
        return (*registers, *(f"Planen för {year} hade fel i filen och är inte använd." for year in years))

    def about(self, plan: Plan) -> "Material":
        """The same material for a document about another plan of the series."""
        if plan is self.plan:
            return self
        return replace(self, name=self.series.names.get(plan.year, str(plan.year)), plan=plan)
