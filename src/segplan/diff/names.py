"""The names behind the codes and identifiers that measures use."""

from collections.abc import Mapping
from functools import cached_property

from segplan.diff.organisations import Organisations
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.wording.lexicon import Lexicon, lexicon


class Names:
    """Names from the registers and from the plans; what has no name there is shown as written.

    `known` is the lexicon that texts are read with; the packed one when none is given.
    """

    def __init__(self, registers: Registers, plans: tuple[Plan, ...], known: Lexicon | None = None) -> None:
        self.registers = registers
        self.before, self.after = plans[0], plans[-1]
        self._known = known

    @property
    def is_one_year(self) -> bool:
        """Whether the plans are versions of one year's plan."""
        return self.before.year == self.after.year

    @property
    def runs_forward(self) -> bool:
        """Whether the plan before is not of a later year than the plan after."""
        return self.before.year <= self.after.year

    @property
    def in_order(self) -> tuple[Plan, Plan]:
        """The two plans, the one of the earlier year first."""
        return (self.before, self.after) if self.runs_forward else (self.after, self.before)

    @property
    def lexicon(self) -> Lexicon:
        """The words that texts are read with."""
        return lexicon() if self._known is None else self._known

    @cached_property
    def organisations(self) -> Organisations:
        """The organisations by any of their names."""
        return Organisations(self.registers.directory)

    @cached_property
    def by_key(self) -> Mapping[str, Mapping[str, str]]:
        """The key of the file → identifier → name, for every key that holds identifiers."""
        registers = self.registers
        indicators = {key: entry.name for key, entry in registers.indicator_by_id.items()}
        goals = {key: entry.name for key, entry in registers.goal_by_id.items()}
        return {
            "geografi": {key: place.name for key, place in registers.place_by_id.items()},
            "indikatorer": indicators,
            "indikator": indicators,
            "nämndmål": goals,
            "mål": goals,
            "problem": {key: entry.heading for key, entry in registers.problem_by_id.items()},
            "ben": {leg.identifier: leg.description for plan in (self.before, self.after) for leg in plan.legs},
        }

    def of(self, key: str, identifier: str) -> str:
        """Give the name of an identifier that stands under a key of the file."""
        return self.by_key.get(key, {}).get(identifier, identifier)
