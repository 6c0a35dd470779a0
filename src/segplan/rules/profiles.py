"""Which rules apply to a plan in each of its stages, and how much they weigh there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, cached_property
from typing import NamedTuple

from segplan.findings import Severity
from segplan.model.plan import PlanStatus
from segplan.rules.registry import Rule, all_rules
from segplan.rules.selectors import FILE_FAMILY, codes_of, narrows_one
from segplan.wording.vocabulary import PACKED, Vocabulary


class Stage(Enum):
    """A stage that a plan goes through; a plan that has ended is judged as an adopted one."""

    DRAFT = "utkast"
    PREPARATION = "beredning"
    ADOPTED = "fastställd"

    @property
    def status(self) -> PlanStatus:
        """The status of plans in the stage."""
        return PlanStatus(self.value)


def stage_of(status: PlanStatus) -> Stage:
    """Give the stage that a plan of this status is in."""
    return Stage.ADOPTED if status.is_adopted else Stage(status.value)


class Choices(NamedTuple):
    """What somebody has chosen: selectors of rules, and levels by selector.

    An empty `select` chooses every rule that is not optional. `include` adds optional ones.
    """

    select: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}


EVERY_RULE = Choices()
"""No choice: every rule that is not optional, with its own levels."""


class _Vote(NamedTuple):
    """What a selector says of the rules it names. The narrowest counts, then the later layer, then a no."""

    breadth: int
    earliness: int
    wanted: bool


@dataclass(frozen=True)
class Profile:
    """What applies in one stage, from layers of choices: the settings first, and what was asked for last.

    Of several selectors that name a rule the narrowest counts, so that a rule may be chosen out of
    a family that is ignored. Of equally narrow ones the later layer counts.
    """

    stage: Stage | None
    layers: tuple[Choices, ...] = ()
    asked: tuple[Choices, ...] = ()

    @cached_property
    def lasting(self) -> "Profile":
        """What applies without what was asked for on the command line."""
        return Profile(self.stage, self.layers) if self.asked else self

    @property
    def _every_layer(self) -> tuple[Choices, ...]:
        return (*self.layers, *self.asked)

    def is_on(self, rule: Rule) -> bool:
        """Tell whether a rule is judged."""
        return rule.code in self._on

    def severity_of(self, rule: Rule, own: Severity | None = None) -> Severity:
        """Give how much a finding of a rule weighs; `own` is what the finding says itself."""
        if rule.code in self._severities:
            return self._severities[rule.code]
        return own or rule.severity_in(self.stage.status if self.stage else PlanStatus.ADOPTED)

    @cached_property
    def _on(self) -> frozenset[str]:
        return frozenset(rule.code for rule in all_rules() if rule.family == FILE_FAMILY or self._elected(rule))

    def _elected(self, rule: Rule) -> bool:
        votes = [_Vote(len(all_rules()) + 1, 1, not rule.optional and not any(one.select for one in self._every_layer))]
        for number, layer in enumerate(self._every_layer):
            chosen = (one for one in layer.select if not rule.optional or narrows_one(one))
            votes += _votes(rule, (*chosen, *layer.include), -number, wanted=True)
            votes += _votes(rule, layer.ignore, -number, wanted=False)
        return min(votes).wanted

    @cached_property
    def _severities(self) -> dict[str, Severity]:
        """The levels that were chosen; the narrowest selector counts, then the later layer."""
        chosen: dict[str, Severity] = {}
        named = [(len(codes_of(one)), -n, one) for n, layer in enumerate(self._every_layer) for one in layer.severity]
        for _, number, selector in sorted(named, reverse=True):
            chosen |= dict.fromkeys(codes_of(selector), self._every_layer[-number].severity[selector])
        return chosen


def _votes(rule: Rule, selectors: Iterable[str], earliness: int, *, wanted: bool) -> list[_Vote]:
    return [_Vote(len(codes_of(one)), earliness, wanted) for one in selectors if rule.code in codes_of(one)]


@dataclass(frozen=True)
class Profiles:
    """The profile of every stage, that of the registers, which have no stage, and the words to judge by."""

    by_stage: Mapping[Stage | None, Profile] = field(default_factory=dict)
    vocabulary: Vocabulary = PACKED

    def of(self, status: PlanStatus | None) -> Profile:
        """Give the profile for plans of a status; without one that for registers and files."""
        return self.by_stage[stage_of(status) if status else None]


def make_profiles(
    general: tuple[Choices, ...],
    by_stage: Mapping[Stage, Choices],
    asked: tuple[Choices, ...] = (),
    vocabulary: Vocabulary = PACKED,
) -> Profiles:
    """Give the profiles where the choices for a stage come after the general ones, and what was asked for last."""
    profiles: dict[Stage | None, Profile] = {None: Profile(None, general, asked)}
    for stage in Stage:
        profiles[stage] = Profile(stage, (*general, by_stage.get(stage, EVERY_RULE)), asked)
    return Profiles(profiles, vocabulary)


@cache
def default_profiles() -> Profiles:
    """Give the profiles as the rules themselves say."""
    return make_profiles((), {})
