"""A rule's page shows what is wrong and right so that they can be told apart."""

import re

import pytest

from segplan.reports.example_blocks import readable_examples
from segplan.reports.rule_pages import rule_list, rule_markdown, rule_page
from segplan.reports.styled import plain_text
from segplan.rules.profiles import default_profiles
from segplan.rules.registry import Rule, all_rules, rule_by_code


def _examples(rule: Rule, heading: str) -> set[str]:
    """Give the examples under a heading as they are shown, without the marks of what is hit."""
    section = next(part for part in rule_markdown(rule).split("\n## ") if part.startswith(heading))
    groups = re.split(r"\n\n(?!```)", section)
    shown = ("\n".join(re.findall(r"^```yaml\n(.*?)^```$", group, re.MULTILINE | re.DOTALL)) for group in groups)
    return {re.sub(r" *# SP\d{3}$", "", text, flags=re.MULTILINE) for text in shown if text}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_no_example_is_shown_both_as_wrong_and_as_right(rule: Rule) -> None:
    assert not _examples(rule, "Fel") & _examples(rule, "Rätt")


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_marks_for_the_tests_are_not_shown(rule: Rule) -> None:
    assert "# utan" not in rule_markdown(rule)
    assert all(line == "```yaml" for line in rule_markdown(rule).splitlines() if line.startswith("```y"))
    assert not any("```" in piece.text or "# utan" in piece.text for line in rule_page(rule) for piece in line)


def test_what_a_fragment_belongs_to_is_said_in_a_comment() -> None:
    page = ["```yaml", "a: 1", "```", "```yaml plan", "```", "```yaml mål per 2023-06-30", "```"]
    assert list(readable_examples(page)) == [
        *(
            "```yaml",
            "a: 1",
            "```",
            "```yaml",
            "# Planen",
            "```",
            "```yaml",
            "# Registret mål, vid prövning 2023-06-30",
        ),
        "```",
    ]
    assert list(
        readable_examples(["```yaml åtgärd 2022 per 2023-06-30", "# utan: tidplan, mått", "```", "```yaml"])
    ) == [
        *("```yaml", "# Åtgärden i planen för 2022, vid prövning 2023-06-30", "# tidplan och mått saknas", "```"),
        *("```yaml", "# Åtgärden i planen för 2023"),
    ]


def test_the_plans_of_a_rule_that_compares_them_can_be_told_apart() -> None:
    page = rule_markdown(rule_by_code()["SP612"])
    assert "# Åtgärden i planen för 2022\nuppföljning:" in page
    assert "# Åtgärden i planen för 2023\nformulering:" in page


def test_the_pages_and_the_list_keep_within_the_terminal_and_lose_no_words() -> None:
    listed = plain_text(rule_list(all_rules(), default_profiles().by_stage[None], 60))
    assert max(len(one) for one in listed.splitlines()) <= 60
    assert all(rule.summary.split()[-1] in listed for rule in all_rules())
    for rule in all_rules():
        narrow, wide = (plain_text(rule_page(rule, width)) for width in (60, 1000))
        prose = narrow.partition("\nFel\n")[0]
        assert max(len(one) for one in prose.splitlines()) <= 60, rule.code
        assert narrow.split() == wide.split()
