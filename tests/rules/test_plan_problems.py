"""One fault gives one finding: rules are silent when another has said it."""

from segplan.checking.check import check
from segplan.checking.workspace import SourceFile, read_workspace
from segplan.rules.plan_problems import subject_of
from segplan.rules.profiles import Choices, make_profiles
from segplan.rules.registry import all_rules, rule_by_code
from support.rule_examples import EXAMPLE_DATE
from support.small_project import plan_with

BARE = plan_with(measure="# utan: mått, slutkriterium, tidplan\nformulering: Främja läsning.")
WORKSPACE = read_workspace([SourceFile("2023", "2023.yaml", BARE.encode())], alone=True)


def _codes(*general: Choices, asked: Choices | None = None) -> set[str]:
    profiles = make_profiles(general, {}, (asked,) if asked else ())
    return {finding.code for finding in check(WORKSPACE, EXAMPLE_DATE, None, profiles)}


def test_what_is_silent_is_silent_only_about_the_same_measure() -> None:
    assert _codes() & {"SP304", "SP310", "SP312"} == {"SP304"}


def test_a_choice_on_the_command_line_never_gives_other_findings() -> None:
    everything = _codes()
    for code in ("SP310", "SP312", "SP3", "SP304"):
        assert _codes(asked=Choices(select=(code,))) <= everything
    assert _codes(asked=Choices(ignore=("SP304",))) == everything - {"SP304"}


def test_a_rule_that_the_settings_switch_off_silences_nothing() -> None:
    assert _codes(Choices(ignore=("SP304",))) >= {"SP310", "SP312"}


def test_the_subject_is_the_measure_or_the_part_of_the_plan() -> None:
    assert subject_of(("områden", 0, "åtgärder", 3, "mått", "enhet")) == ("områden", 0, "åtgärder", 3)
    assert subject_of(("områden", 0, "nuläge")) == ("områden", 0)
    assert subject_of(("titel",)) == ("titel",)


def test_only_known_rules_that_are_judged_without_asking_silence_others() -> None:
    for rule in all_rules():
        for code in rule.silent_when:
            other = rule_by_code()[code]
            assert not other.optional, rule.code
            assert other.scope is rule.scope, rule.code
            assert rule.code not in other.silent_when, rule.code
