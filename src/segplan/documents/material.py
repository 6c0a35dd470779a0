"""What a document is made from: one plan with its neighbours, registers and findings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from segplan.configuration.report import ReportTable
from segplan.documents.compared import Compared
from segplan.documents.document_set import ALONE, DocumentSet
from segplan.documents.letterhead import PLAIN, Letterhead
from segplan.documents.subject import Scope, Subject
from segplan.findings import Finding, Severity
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.model.view import Series
from segplan.wording.lexicon import Lexicon

_DEFAULTS = ReportTable.model_construct()


def _unjudged(_name: str) -> tuple[Finding, ...]:
    return ()


@dataclass(frozen=True)
class Material:
    """A plan, everything it is read with, and what the rules find in it.

    `name` is the plan's document name ("2023"). `as_of` is the day that was asked for, or `None`:
    a document never knows what day it is. `judge` gives the findings of a plan by its document name; it is
    asked when a document tells of them, so that plans which none is about are not judged. `unread_registers`
    names the registers whose files have faults. `commit` is the version of the plan files as git names it, or
    empty when it is not known. `lexicon` holds the words that texts are read with, when they are not the packed
    ones, and `compared` the comparison that was asked for, whose later plan this is. `subject` is what the document
    is about; `None` before that has been chosen. `documents` are those that are written together with this one.
    """

    name: str
    plan: Plan
    series: Series
    registers: Registers
    judge: Callable[[str], tuple[Finding, ...]] = _unjudged
    as_of: date | None = None
    unread_registers: tuple[str, ...] = ()
    commit: str = ""
    settings: ReportTable = _DEFAULTS
    letterhead: Letterhead = PLAIN
    lexicon: Lexicon | None = None
    compared: Compared | None = None
    subject: Subject | None = None
    documents: DocumentSet = ALONE

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The plan's own findings; those that follow the calendar only when a day was asked for."""
        return tuple(
            one for one in self.judge(self.name) if one.plan == self.name and (self.as_of is not None or not one.dated)
        )

    @cached_property
    def faults(self) -> dict[str, tuple[Finding, ...]]:
        """The findings that are more than hints, by the identifier of the measure that they are about."""
        found: dict[str, list[Finding]] = {}
        for one in self.findings:
            if one.measure is not None and one.severity > Severity.HINT:
                found.setdefault(one.measure, []).append(one)
        return {identifier: tuple(those) for identifier, those in found.items()}

    @cached_property
    def first_measures(self) -> dict[str, Measure]:
        """The measures by identifier; of several with the same, the first."""
        return {one.identifier: one for one in reversed(self.plan.measures)}

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

    @property
    def measure(self) -> Measure | None:
        """The measure that the document is about, when it is about one."""
        if self.subject is None or self.subject.scope is not Scope.MEASURE:
            return None
        return self.first_measures.get(self.subject.identifier)

    @property
    def day(self) -> date | None:
        """The document's day: the one that was asked for, or that of the newest decision that has one."""
        decisions = self.plan.case.decisions if self.plan.case else ()
        days = [one.date for one in decisions if isinstance(one.date, date)]
        return self.as_of or max(days, default=None)

    @property
    def reported_day(self) -> date | None:
        """The day of a document that tells how it went: never before the newest report that it retells."""
        reports = [entry.reported_on for one in self.plan.measures for entry in one.follow_ups]
        return self.as_of or max([*reports, *([self.day] if self.day else [])], default=None)

    def about(self, subject: Subject) -> "Material":
        """The same material for a document about another plan of the series, or about a part of one."""
        name = self.name if subject.plan is self.plan else self.series.names.get(subject.plan.year)
        return replace(self, name=name or str(subject.plan.year), plan=subject.plan, subject=subject)
