"""Exceptions in a draft's comments hide what they name, where they stand, until they expire."""

from datetime import date

from segplan.checking.check import check
from segplan.checking.workspace import Workspace
from segplan.findings import Finding
from support import small_plan
from support.rich_project import workspace_of

DAY = date(2023, 6, 30)
REASON = "skäl: Ansvarig utses när remissvaren har kommit in."


def workspace(comment: str, status: str = "utkast", field: str = "id: prova-på-kurser") -> Workspace:
    text = small_plan.plan_text(2023, plan={"planstatus": f"planstatus: {status}"}, measure={"ansvarig": "# utan"})
    files = {"plans/2023.yaml": text.replace(field, f"{field}  {comment}", 1)}
    files |= {f"plans/register/{name}.yaml": small_plan.register_text(name) for name in small_plan.REGISTERS}
    return workspace_of(files)


def shown(comment: str, status: str = "utkast", field: str = "id: prova-på-kurser", day: date = DAY) -> list[str]:
    return [one.code for one in _findings(comment, status, field, day) if one.accepted is None]


def _findings(
    comment: str, status: str = "utkast", field: str = "id: prova-på-kurser", day: date = DAY
) -> list[Finding]:
    return check(workspace(comment, status, field), day)


def test_the_finding_is_there_without_an_exception() -> None:
    assert shown("") == ["SP201"]


def test_an_excepted_finding_is_kept_with_its_reason() -> None:
    (found,) = _findings(f"# segplan: ignore[SP201] {REASON}")
    assert (found.code, found.suppressed, found.accepted) == ("SP201", True, REASON.removeprefix("skäl: "))


def test_a_plan_in_preparation_may_except_and_an_adopted_may_not() -> None:
    assert shown(f"# segplan: ignore[SP201] {REASON}", "beredning") == []
    assert shown(f"# segplan: ignore[SP201] {REASON}", "fastställd") == ["SP914", "SP201"]


def test_an_exception_at_another_field_does_not_reach_the_finding() -> None:
    assert shown(f"# segplan: ignore[SP201] {REASON}", field="rådighet: full") == ["SP201", "SP916"]


def test_the_exception_and_its_finding_follow_the_calendar_when_it_has_expired() -> None:
    comment = f"# segplan: ignore[SP201] {REASON} till: 2023-06-30"
    assert shown(comment) == []
    found = _findings(comment, day=date(2023, 7, 1))
    assert [(one.code, one.dated, one.accepted) for one in found] == [("SP915", True, None), ("SP201", True, None)]


def test_a_reasonless_exception_gives_one_finding() -> None:
    assert shown("# segplan: ignore[SP201]") == ["SP912"]


def test_each_code_is_judged_by_itself() -> None:
    assert shown(f"# segplan: ignore[SP201, SP310, SP2001, SP003] {REASON}") == ["SP916", "SP913", "SP914"]


def test_an_exception_in_a_register_is_refused() -> None:
    files = {"plans/2023.yaml": small_plan.plan_text(2023)}
    files |= {f"plans/register/{name}.yaml": small_plan.register_text(name) for name in small_plan.REGISTERS}
    files["plans/register/handlingar.yaml"] += f"# segplan: ignore[SP111] {REASON}\n"
    assert [one.code for one in check(workspace_of(files), DAY)] == ["SP914"]
