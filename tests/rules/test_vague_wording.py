"""Rules on wording: exact places, what cancels them, how much they weigh, and what they suggest."""

import pytest

from segplan.findings import Severity
from support.small_project import findings_alone, findings_of, plan_with

POINT = "beslutspunkt:\n  organ: KN\n  senast: {}\n  underlag: Kostnadsberäkning.\n  nästa_steg: Öppettiderna ändras."
METRIC = "mått: {måttenhet: barn, utgångsvärde: 1, målvärde: 2, senast: 2023-11-30, datakälla: registret}"


def _wording(text: str, rest: str = "# utan: mått") -> str:
    return plan_with(measure=f"{rest}\nformulering: {text}")


def test_all_vague_words_of_a_family_are_one_finding() -> None:
    (found,) = findings_of("SP304", {"2023": _wording("Främja läsning och verka för fler böcker.")})
    assert found.message.startswith("”Främja”")
    (other,) = found.related
    assert other.location.span.start.column - found.location.span.start.column == len("Främja läsning och ")
    assert other.location.span.end.column - other.location.span.start.column == len("verka för")


def test_each_family_says_its_own() -> None:
    plan = _wording("Främja läsning. Stärka biblioteken.")
    assert len(findings_of("SP304", {"2023": plan})) == len(findings_of("SP305", {"2023": plan})) == 1


@pytest.mark.parametrize(
    ("code", "text"),
    [("SP301", "Ta ställning till taxan."), ("SP302", "Se över taxan."), ("SP303", "Utreda taxan.")],
)
def test_a_complete_decision_point_cancels_a_process(code: str, text: str) -> None:
    assert len(findings_of(code, {"2023": _wording(text)})) == 1
    assert len(findings_of(code, {"2023": _wording(text, POINT.format("okänt"))})) == 1
    assert findings_of(code, {"2023": _wording(text, POINT.format("2023-09-30"))}) == []


@pytest.mark.parametrize(
    ("code", "text"), [("SP304", "Främja läsning."), ("SP305", "Stärka läsningen."), ("SP306", "Insatser för läsning.")]
)
def test_a_target_with_a_day_cancels_an_effort_but_a_decision_point_does_not(code: str, text: str) -> None:
    assert findings_of(code, {"2023": _wording(text, METRIC)}) == []
    assert len(findings_of(code, {"2023": _wording(text, METRIC.replace("2023-11-30", "okänt"))})) == 1
    assert len(findings_of(code, {"2023": _wording(text, "# utan: mått\n" + POINT.format("2023-09-30"))})) == 1


def test_a_borderline_wording_is_a_warning() -> None:
    (timed,) = findings_of("SP302", {"2023": _wording("Taxan ses över under hösten.")})
    (open_ended,) = findings_of("SP302", {"2023": _wording("Taxan ses över.")})
    assert (timed.severity, open_ended.severity) == (Severity.WARNING, Severity.ERROR)


def test_a_draft_is_judged_more_mildly() -> None:
    draft = plan_with(plan="planstatus: utkast", measure="formulering: Taxan ses över.")
    (found,) = findings_of("SP302", {"2023": draft})
    assert found.severity is Severity.WARNING


def test_a_retold_wording_is_judged_since_it_is_there() -> None:
    origin = "ursprung: {slag: belagd, källa: protokoll, avser: [formulering]}"
    assert len(findings_of("SP302", {"2023": _wording("Taxan ses över.", origin)})) == 1


def test_the_remedy_is_filled_from_the_fields() -> None:
    (found,) = findings_of("SP302", {"2023": _wording("Taxan ses över.")})
    assert "lämna förslag till Kulturnämnden senast 2023-11-30" in found.remedy


def test_the_remedy_uses_the_code_when_there_is_no_register() -> None:
    (found,) = findings_alone("SP302", _wording("Taxan ses över."))
    assert "lämna förslag till KN senast 2023-11-30" in found.remedy


def test_a_hedge_on_vague_words_is_not_said_twice() -> None:
    plan = _wording("Taxan bör ses över vid behov.")
    assert len(findings_of("SP302", {"2023": plan})) == 1
    assert findings_of("SP307", {"2023": plan}) == []


def test_a_retold_measure_may_lack_criterion_and_time() -> None:
    origin = "# utan: slutkriterium, tidplan, mått\nformulering: Läxhjälp ges.\n"
    retold = origin + "ursprung: {slag: belagd, källa: protokoll, avser: [formulering]}"
    for code in ("SP310", "SP312"):
        assert len(findings_of(code, {"2023": plan_with(measure=origin)})) == 1
        assert findings_of(code, {"2023": plan_with(measure=retold)}) == []


def test_a_date_inside_a_criterion_is_a_warning_at_its_words() -> None:
    text = "24 kurser har hållits senast den 30 november."
    (found,) = findings_of("SP311", {"2023": plan_with(measure=f"slutkriterium: {text}")})
    assert found.severity is Severity.WARNING
    span = found.location.span
    assert span.end.column - span.start.column == len("senast den 30 november")


def test_an_unknown_end_is_a_fault_of_a_proposal_only() -> None:
    measure = "# utan: mått\nformulering: Läxhjälp ges.\ntidplan: {slut: okänt}"
    for status, count in (("beredning", 1), ("utkast", 1), ("fastställd", 0), ("upphörd", 0)):
        plan = plan_with(plan=f"planstatus: {status}", measure=measure)
        assert len(findings_of("SP313", {"2023": plan})) == count, status
        assert findings_of("SP312", {"2023": plan}) == []


def test_a_decision_point_with_a_day_is_a_time_limit() -> None:
    measure = "# utan: mått, tidplan\nformulering: Läxhjälp ges.\n"
    assert len(findings_of("SP312", {"2023": plan_with(measure=measure)})) == 1
    assert findings_of("SP312", {"2023": plan_with(measure=measure + POINT.format("2023-09-30"))}) == []
