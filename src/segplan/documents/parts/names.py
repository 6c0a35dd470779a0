"""From codes and identifiers to the names that people read."""

from dataclasses import dataclass, field

from segplan.model.common import SourceReference
from segplan.model.plan import Plan
from segplan.model.registers.geography import PlaceKind
from segplan.model.registry import Registers
from segplan.model.values import Unknown
from segplan.swedish import uncapitalised

NOT_TOLD = "Framgår inte av källan"
"""What is printed where the source is silent."""

NOT_GIVEN = "Inte angivet"
"""What is printed where the plan itself is silent."""


def told(value: str | Unknown) -> str:
    """Give a text, or say that the source does not tell it."""
    return NOT_TOLD if isinstance(value, Unknown) else value


_COMMON_NOUNS = frozenset(
    {
        PlaceKind.URBAN_AREAS,
        PlaceKind.COUNTRYSIDE,
        PlaceKind.STRONG_AREAS,
        PlaceKind.COMPARABLE,
        PlaceKind.COUNTRY,
    }
)


@dataclass(frozen=True)
class Names:
    """Look-ups in the registers; what is not there is shown as it is written in the plan.

    `cited` gathers the documents that have been cited, for the list of sources.
    """

    registers: Registers
    plan: Plan
    cited: set[str] = field(default_factory=set, init=False, repr=False, compare=False)

    def organisation(self, written: str) -> str:
        """The name of an organisation as it was in the plan's time."""
        directory = self.registers.directory
        return directory.name(written, self.plan.period) if directory else written

    def place(self, identifier: str) -> str:
        """The name of a place."""
        place = self.registers.place_by_id.get(identifier)
        return place.name if place else identifier

    def place_in_sentence(self, identifier: str) -> str:
        """The name of a place inside a sentence, where only proper names keep their capital letter."""
        name, place = self.place(identifier), self.registers.place_by_id.get(identifier)
        common = place is not None and (place.kind in _COMMON_NOUNS or name.startswith("Hela "))
        return uncapitalised(name) if common else name

    def problem(self, identifier: str) -> str:
        """The heading of a problem."""
        problem = self.registers.problem_by_id.get(identifier)
        return problem.heading if problem else identifier

    def goal(self, identifier: str) -> str:
        """The wording of a goal."""
        goal = self.registers.goal_by_id.get(identifier)
        return goal.name if goal else identifier

    def indicator(self, identifier: str) -> str:
        """The name of an indicator."""
        indicator = self.registers.indicator_by_id.get(identifier)
        return indicator.name if indicator else identifier

    def citation(self, source: SourceReference) -> str:
        """A source as it is cited, with page or passage."""
        self.cited.add(source.document)
        entry = self.registers.document_by_id.get(source.document)
        where = [entry.citation if entry else source.document]
        where += [f"sida {source.page}"] if source.page is not None else []
        where += [source.passage] if source.passage else []
        return ", ".join(where)
