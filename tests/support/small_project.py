"""A small plan repository in memory, made of the smallest plan with other keys."""

from collections.abc import Mapping
from datetime import date

from segplan.checking.check import check
from segplan.checking.workspace import SourceFile, read_workspace
from segplan.findings import Finding
from support import small_plan
from support.rule_examples import EXAMPLE_DATE, Example


def plan_with(
    year: int = 2023,
    plan: str = "",
    measure: str = "",
    measures: str | None = None,
) -> str:
    """Give the smallest plan of a year with fragments laid over it and its measure."""
    keys = small_plan.split_keys(measure) | dict.fromkeys(small_plan.without_keys(measure), "# utan")
    return small_plan.plan_text(year, small_plan.split_keys(plan), None, keys, measures)


def findings_of(
    code: str,
    plans: Mapping[str, str],
    registers: Mapping[str, str] | None = None,
    as_of: date = EXAMPLE_DATE,
) -> list[Finding]:
    """Give the findings with a code in a repository of plan texts by document name.

    `registers` holds fragments that are laid over the smallest registers.
    """
    fragments = {**dict.fromkeys(small_plan.REGISTERS, ""), **(registers or {})}
    texts = {name: small_plan.register_text(name, small_plan.split_keys(text)) for name, text in fragments.items()}
    files = {f"plans/{name}.yaml": text for name, text in plans.items()}
    files |= {f"plans/register/{name}.yaml": text for name, text in texts.items()}
    return Example(files, as_of=as_of).findings(code)


def findings_alone(code: str, text: str, as_of: date = EXAMPLE_DATE) -> list[Finding]:
    """Give the findings with a code in a plan that is read without registers and other years."""
    workspace = read_workspace([SourceFile("2023", "2023.yaml", text.encode())], alone=True)
    return [finding for finding in check(workspace, as_of) if finding.code == code]
