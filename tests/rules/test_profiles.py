"""Which rules apply, and how much they weigh: the narrowest choice counts, then the later layer."""

from collections.abc import Iterator
from typing import Any

import pytest

from segplan.findings import Problem, Severity
from segplan.model.plan import PlanStatus
from segplan.model.view import PlanView
from segplan.rules import profiles as profiles_module
from segplan.rules import selectors as selectors_module
from segplan.rules.profiles import Choices, Profile, Stage, default_profiles, make_profiles
from segplan.rules.registry import Rule, all_rules, rule, rule_by_code
from segplan.rules.selectors import codes_of, known_selectors

WORDING = frozenset(one.code for one in all_rules() if one.code.startswith("SP3"))


@pytest.mark.parametrize("selector", ["SP3", "sp3", "formulering", "Formulering", "wording"])
def test_a_family_is_named_by_its_digit_its_word_and_its_folder(selector: str) -> None:
    assert codes_of(selector) == WORDING


@pytest.mark.parametrize("selector", ["uppföljning", "uppfoljning", "followup", "SP5"])
def test_swedish_letters_may_be_written_plainly(selector: str) -> None:
    assert codes_of(selector) == {one.code for one in all_rules() if one.code.startswith("SP5")}


def test_a_rule_is_named_by_code_and_name_and_some_rules_by_the_beginning_of_their_codes() -> None:
    assert codes_of("SP201") == codes_of("owner-missing") == {"SP201"}
    assert codes_of("SP31") == {code for code in WORDING if code.startswith("SP31")} != WORDING
    assert codes_of("SP") == {one.code for one in all_rules()}


@pytest.mark.parametrize("selector", ["", "S", "SP3x", "formulering SP3", "regler"])
def test_what_names_nothing_names_nothing(selector: str) -> None:
    assert codes_of(selector) == frozenset()


def test_everything_that_is_proposed_names_something() -> None:
    assert [one for one in known_selectors() if not codes_of(one)] == []


def on(*layers: Choices) -> set[str]:
    return {one.code for one in all_rules() if Profile(None, layers).is_on(one)}


FILE = {one.code for one in all_rules() if one.code.startswith("SP0")}
EVERY = {one.code for one in all_rules() if not one.optional}
PLAIN_WORDING = WORDING & EVERY


def test_without_choices_every_rule_applies() -> None:
    assert on() == {one.code for one in all_rules() if not one.optional}


def test_a_selection_leaves_only_faults_of_the_file_besides() -> None:
    assert on(Choices(select=("formulering",))) == PLAIN_WORDING | FILE


def test_faults_of_the_file_are_told_whatever_is_chosen() -> None:
    assert on(Choices(select=("SP201",), ignore=("SP0", "SP001"))) == {"SP201"} | FILE


def test_what_is_ignored_is_left_out() -> None:
    assert on(Choices(ignore=("SP3", "SP201"))) == EVERY - WORDING - {"SP201"}


def test_the_narrower_of_two_choices_counts() -> None:
    assert on(Choices(select=("SP301",), ignore=("formulering",))) == {"SP301"} | FILE
    assert on(Choices(select=("formulering",), ignore=("SP301",))) == (PLAIN_WORDING - {"SP301"}) | FILE


def test_to_ignore_counts_when_both_are_as_narrow() -> None:
    assert on(Choices(select=("SP301", "SP302"), ignore=("SP301",))) == {"SP302"} | FILE


def test_the_command_line_counts_before_settings_that_are_as_narrow() -> None:
    assert on(Choices(ignore=("SP301",)), Choices(select=("SP301",))) == {"SP301"} | FILE
    assert "SP301" not in on(Choices(select=("SP301",)), Choices(ignore=("SP301",)))
    assert "SP301" not in on(Choices(ignore=("SP301",)), Choices(select=("formulering",)))


@pytest.fixture
def optional_rule(monkeypatch: pytest.MonkeyPatch) -> Iterator[Rule]:
    """Give a rule that is judged only when it is asked for, among all the others."""

    def readability(view: PlanView) -> Iterator[Problem]:
        """En mening är svår att läsa."""
        yield from ()

    made = rule("SP399", optional=True)(readability)
    rules = (*all_rules(), made)

    def every() -> tuple[Rule, ...]:
        return rules

    for module in (profiles_module, selectors_module):
        monkeypatch.setattr(module, "all_rules", every)
    _forget()
    yield made
    _forget()


def _forget() -> None:
    caches: tuple[Any, ...] = (selectors_module.codes_of, selectors_module._plain_names)
    for one in caches:
        one.cache_clear()


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        (Choices(), False),
        (Choices(select=("formulering",)), False),
        (Choices(select=("SP399",)), True),
        (Choices(select=("readability",)), True),
        (Choices(include=("SP399",)), True),
        (Choices(include=("formulering",)), True),
        (Choices(include=("SP399",), ignore=("formulering",)), True),
        (Choices(include=("formulering",), ignore=("SP399",)), False),
    ],
)
def test_an_optional_rule_applies_only_when_asked_for(optional_rule: Rule, choices: Choices, expected: bool) -> None:
    assert Profile(None, (choices,)).is_on(optional_rule) is expected


def test_to_include_an_optional_rule_leaves_the_others_on(optional_rule: Rule) -> None:
    profile = Profile(None, (Choices(include=("SP399",)),))
    assert {one.code for one in all_rules() if profile.is_on(one)} == EVERY


def severity(layers: tuple[Choices, ...], own: Severity | None = None) -> Severity:
    return Profile(Stage.ADOPTED, layers).severity_of(rule_by_code()["SP301"], own)


def test_a_chosen_level_counts_before_the_rules_and_the_findings_own() -> None:
    assert severity(()) is Severity.ERROR
    assert severity((), Severity.HINT) is Severity.HINT
    assert severity((Choices(severity={"SP301": Severity.WARNING}),), Severity.HINT) is Severity.WARNING


def test_the_narrower_level_counts_and_then_the_later() -> None:
    family, code = {"SP3": Severity.HINT}, {"SP301": Severity.WARNING}
    assert severity((Choices(severity=code), Choices(severity=family))) is Severity.WARNING
    assert severity((Choices(severity=code), Choices(severity={"SP301": Severity.HINT}))) is Severity.HINT


def test_a_stage_has_its_own_choices_and_a_plan_that_has_ended_those_of_adopted_ones() -> None:
    made = make_profiles((Choices(ignore=("SP2",)),), {Stage.ADOPTED: Choices(ignore=("SP301",))})
    found = rule_by_code()["SP301"]
    applies = {status: made.of(status).is_on(found) for status in (*PlanStatus, None)}
    assert applies == {
        PlanStatus.DRAFT: True,
        PlanStatus.PREPARATION: True,
        PlanStatus.ADOPTED: False,
        PlanStatus.ENDED: False,
        None: True,
    }
    assert not made.of(PlanStatus.ADOPTED).is_on(rule_by_code()["SP201"])


def test_the_rules_own_levels_in_drafts_are_the_default_profile() -> None:
    for one in all_rules():
        assert default_profiles().of(PlanStatus.DRAFT).severity_of(one) is one.draft
        assert default_profiles().of(PlanStatus.ADOPTED).severity_of(one) is one.severity
