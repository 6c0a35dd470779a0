"""Rules on coverage count per plan, name the register's entry, and respect what sources do not tell."""

import pytest

from segplan.findings import Severity
from support.small_project import findings_alone, findings_of, plan_with

SEVERAL_YEARS = "giltighetstid: {från: 2022-07-01, till: 2024-06-30}"
PROBLEM = (
    "problem:\n  - id: glest-mellan-bussarna\n    rubrik: Få bussar\n    beskrivning: En i timmen.\n    nämns_i: [{}]"
)


def test_a_problem_is_told_of_with_its_place_in_the_register() -> None:
    (found,) = findings_of("SP701", {"2023": plan_with()}, {"problem": PROBLEM.format(2023)})
    assert found.route == "områden"
    assert [related.location.path for related in found.related] == ["plans/register/problem.yaml"]
    assert "problem: [glest-mellan-bussarna]" in found.remedy


@pytest.mark.parametrize(("year", "hits"), [(2021, 0), (2022, 1), (2024, 1), (2025, 0)])
def test_a_plan_over_several_years_answers_for_each_of_them(year: int, hits: int) -> None:
    plans = {"2022": plan_with(2022, SEVERAL_YEARS)}
    assert len(findings_of("SP701", plans, {"problem": PROBLEM.format(year)})) == hits


def test_a_file_read_alone_has_no_problems_to_answer_for() -> None:
    assert findings_alone("SP701", plan_with(measure="# utan: problem")) == []


def test_the_balance_is_told_once_and_names_a_few_measures() -> None:
    item = '- id: kurs-{0}\n  nr: "1.{0}"\n  rubrik: Kurs {0}\n  formulering: Kulturskolan håller {0} kurser.\n'
    plan = plan_with(measures="".join(item.format(number) for number in range(1, 8)))
    (found,) = findings_of("SP702", {"2023": plan})
    assert found.message.startswith("7 av 7 åtgärder")
    assert "”Kurs 5” och 2 till" in found.remedy
    assert found.severity is Severity.HINT


@pytest.mark.parametrize(("code", "key"), [("SP702", "ansats"), ("SP703", "geografi")])
def test_unknown_is_accepted_in_an_adopted_plan_but_not_in_a_draft(code: str, key: str) -> None:
    measure = f"# utan: {key}\nokänt: [{key}]"
    assert findings_of(code, {"2023": plan_with(measure=measure)}) == []
    assert len(findings_of(code, {"2023": plan_with(plan="planstatus: utkast", measure=measure)})) == 1
