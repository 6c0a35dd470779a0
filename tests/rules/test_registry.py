"""Rules are well formed: code, name, file and page agree."""

import pytest

from segplan.rules.registry import Rule, all_rules


def test_codes_and_names_are_unique() -> None:
    rules = all_rules()
    assert len({rule.code for rule in rules}) == len(rules)
    assert len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_name_is_the_file_and_the_code_names_the_folder(rule: Rule) -> None:
    folder, name = rule.module.split(".")[-2:]
    assert name == rule.name.replace("-", "_")
    assert folder == rule.family.folder


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_page_has_its_headings_in_order(rule: Rule) -> None:
    headings = [line for line in rule.page.splitlines() if line.startswith("## ")]
    assert headings[:3] == ["## Varför", "## Fel", "## Rätt"]
    assert headings[3:] in ([], ["## Automatisk rättning"])
    first = rule.page.splitlines()[0]
    assert first.endswith(".")
    assert first[0].isupper()
