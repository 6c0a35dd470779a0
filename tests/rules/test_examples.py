"""Every rule's page holds examples, and they are true."""

import pytest

from segplan.rules.registry import Rule, all_rules
from support.rule_examples import Example, examples


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_wrong_examples_are_hit_on_the_marked_lines(rule: Rule) -> None:
    found = examples(rule, "Fel")
    assert found, f"{rule.code} has no example under Fel"
    for example in found:
        hits = {
            (finding.location.path, finding.location.span.start.line + 1) for finding in example.findings(rule.code)
        }
        assert hits == example.marked_lines(rule.code), example.files
        assert hits


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_right_examples_are_not_hit(rule: Rule) -> None:
    found = examples(rule, "Rätt")
    assert found, f"{rule.code} has no example under Rätt"
    for example in found:
        assert example.findings(rule.code) == []


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_says_so_when_its_findings_follow_the_calendar(rule: Rule) -> None:
    found = [finding for example in examples(rule, "Fel") for finding in example.findings(rule.code)]
    assert any(finding.dated for finding in found) is rule.dated


def test_the_smallest_plan_is_clean() -> None:
    from segplan.checking.check import check
    from support import small_plan

    files = {"plans/2023.yaml": small_plan.plan_text(2023)}
    files |= {f"plans/register/{name}.yaml": small_plan.register_text(name) for name in small_plan.REGISTERS}
    example = Example(files)
    assert check(example.workspace(), example.as_of) == []
