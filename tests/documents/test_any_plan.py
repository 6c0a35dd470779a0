"""A document comes of every plan that can be read, whatever the rules have against it."""

import pytest

from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.material import Material
from segplan.documents.outputs.format import light_formats
from segplan.rules.registry import Rule, all_rules
from support.document_contexts import built_in_templates
from support.rule_examples import examples


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_faulty_plans_of_a_rules_page_become_documents(rule: Rule) -> None:
    templates = built_in_templates()
    for example in examples(rule, "Fel"):
        workspace = example.workspace()
        for name, reading in workspace.plans.items():
            if reading.value is not None:
                material = Material(name, reading.value, workspace.series, workspace.register_values)
                assert build(material, all_documents(), light_formats(), templates)
