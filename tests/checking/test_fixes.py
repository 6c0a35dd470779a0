"""Fixes mend their fault and nothing else, in every example of every rule that has one."""

from pathlib import Path

import pytest

from segplan.checking.check import check
from segplan.checking.fixing import Fixing, fix_files
from segplan.checking.selection import Selection
from segplan.checking.workspace import SourceFile
from segplan.findings import Finding
from segplan.project import Project
from segplan.rules.registry import Rule, all_rules
from support import small_plan
from support.rule_examples import EXAMPLE_DATE, Example, examples

ALL = Selection(Project(Path("nowhere")), None)


def sources(example: Example) -> list[SourceFile]:
    return [
        SourceFile(Path(path).stem, path, example.raw(path), "/register/" in path) for path in sorted(example.files)
    ]


def findings_of(files: list[SourceFile], example: Example) -> list[Finding]:
    return check(ALL.workspace(files), example.as_of)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_has_a_fix_when_its_page_says_so(rule: Rule) -> None:
    found = [finding for example in examples(rule, "Fel") for finding in example.findings(rule.code)]
    assert any(finding.fix for finding in found) is rule.has_fix


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.has_fix], ids=lambda rule: rule.code)
def test_a_fix_mends_its_fault_and_gives_no_new_one(rule: Rule) -> None:
    for example in examples(rule, "Fel"):
        files = sources(example)
        before = findings_of(files, example)
        fixing = fix_files(ALL, files, example.as_of)
        mended = {file.path: file.after for file in fixing.files}
        after = findings_of([file._replace(raw=mended.get(file.path, file.raw)) for file in files], example)
        assert fixing.left == ()
        assert [one for one in after if one.fix and one.accepted is None] == []
        faults = [one for one in after if one.code.startswith("SP0")]
        assert {one.code for one in faults} <= {one.code for one in before}


MIXED = (
    small_plan.plan_text(2023)
    .replace("geografi: [öster]", "geografi: östter  # kommentar")
    .replace('nr: "1.1"', "nr:\t1.1")
    .replace("rådighet: full", "rådighat: Full")
    .replace("rubrik: Prova på-kurser", "rubrik: Prova på-\u00adkur\u200bser")
    .replace("i_korthet:", "i_korhet:")
    .replace("start: 2023-02-01", "start: 1 februari 2023")
)


def mixed_files() -> list[SourceFile]:
    registers = [
        SourceFile(name, f"plans/register/{name}.yaml", small_plan.register_text(name).encode(), True)
        for name in small_plan.REGISTERS
    ]
    return [SourceFile("2023", "plans/2023.yaml", ("\ufeff" + MIXED.replace("\n", "\r\n")).encode()), *registers]


def test_many_fixes_in_one_file_compose_and_keep_the_rest() -> None:
    fixing = fix_files(ALL, mixed_files(), EXAMPLE_DATE)
    (file,) = fixing.files
    expected = small_plan.plan_text(2023).replace("geografi: [öster]", "geografi: [öster]  # kommentar")
    assert file.after.decode() == expected.replace("\n", "\r\n")
    assert fixing.left == ()
    assert [one.code for one in fixing.mended if one.code in ("SP003", "SP106")] == ["SP003", "SP003", "SP106"]


def test_a_second_run_has_nothing_to_mend() -> None:
    (file,) = fix_files(ALL, mixed_files(), EXAMPLE_DATE).files
    files = [one._replace(raw=file.after) if one.path == file.path else one for one in mixed_files()]
    assert fix_files(ALL, files, EXAMPLE_DATE) == Fixing((), (), ())


def test_an_excepted_finding_is_not_mended() -> None:
    exception = "# segplan: ignore[SP106] skäl: Platsen läggs in i registret efter sommaren."
    text = small_plan.plan_text(2023, plan={"planstatus": "planstatus: utkast"})
    text = text.replace("geografi: [öster]", f"geografi: [östter]  {exception}")
    files = [one._replace(raw=text.encode()) if one.stem == "2023" else one for one in mixed_files()]
    assert fix_files(ALL, files, EXAMPLE_DATE) == Fixing((), (), ())
