"""Rules on wording: exact places, what cancels them, how much they weigh, and what they suggest."""

import pytest

from segplan.findings import Severity
from support.small_project import findings_alone, findings_of, plan_with

POINT = "beslutspunkt:\n  organ: KN\n  senast: {}\n  underlag: Kostnadsberäkning.\n  nästa_steg: Öppettiderna ändras."
METRIC = "mått: {måttenhet: barn, utgångsvärde: 1, målvärde: 2, senast: 2023-11-30, datakälla: registret}"


def _wording(text: str, rest: str = "# utan: mått, slutkriterium, tidplan") -> str:
    return plan_with(measure=f"{rest}\nformulering: {text}")


def test_all_vague_words_of_a_family_are_one_finding() -> None:
    (found,) = findings_of("SP304", {"2023": _wording("Främja läsning och verka för fler böcker.")})
    assert found.message.startswith("”Främja”")
    (other,) = found.related
    assert other.location.span.start.column - found.location.span.start.column == len("Främja läsning och ")
    assert other.location.span.end.column - other.location.span.start.column == len("verka för")


def test_one_fault_is_one_finding_whatever_else_is_missing() -> None:
    bare = _wording("Främja läsning. Stärka biblioteken vid behov.", "# utan: mått, slutkriterium, tidplan")
    codes = ("SP304", "SP305", "SP307", "SP310", "SP312")
    assert {code: len(findings_of(code, {"2023": bare})) for code in codes} == dict.fromkeys(codes, 0) | {"SP304": 1}
    process = _wording("Taxan ses över.", "# utan: mått, slutkriterium, tidplan, beslutsfattare")
    assert len(findings_of("SP302", {"2023": process})) == 1
    assert findings_of("SP208", {"2023": process}) == []


def test_the_worst_words_come_first_whatever_their_order() -> None:
    (found,) = findings_of("SP304", {"2023": _wording("Taxan ses över under våren. Främja läsning.")})
    assert found.message.startswith("”Främja”")
    assert findings_of("SP302", {"2023": _wording("Taxan ses över under våren. Främja läsning.")}) == []


def test_a_criterion_that_can_be_checked_rescues_all_but_a_position() -> None:
    def found(code: str, text: str, criterion: str) -> int:
        return len(findings_of(code, {"2023": plan_with(measure=f"formulering: {text}\nslutkriterium: {criterion}")}))

    assert found("SP302", "Taxan ses över.", "Ett förslag är lämnat till nämnden.") == 0
    assert found("SP302", "Taxan ses över.", "Översynen är klar.") == 1
    assert found("SP302", "Taxan ses över.", "Åtgärden är genomförd.") == 1
    assert found("SP301", "Ta ställning till taxan.", "Beslut är fattat.") == 1


@pytest.mark.parametrize(
    ("code", "text"),
    [("SP301", "Ta ställning till taxan."), ("SP302", "Se över taxan."), ("SP303", "Utreda taxan.")],
)
def test_a_complete_decision_point_cancels_a_process(code: str, text: str) -> None:
    assert len(findings_of(code, {"2023": _wording(text)})) == 1
    assert len(findings_of(code, {"2023": _wording(text, "# utan: slutkriterium\n" + POINT.format("okänt"))})) == 1
    assert findings_of(code, {"2023": _wording(text, "# utan: slutkriterium\n" + POINT.format("2023-09-30"))}) == []


@pytest.mark.parametrize(
    ("code", "text"), [("SP304", "Främja läsning."), ("SP305", "Stärka läsningen."), ("SP306", "Insatser för läsning.")]
)
def test_a_target_with_a_day_cancels_an_effort_but_a_decision_point_does_not(code: str, text: str) -> None:
    without = "# utan: slutkriterium\n"
    assert findings_of(code, {"2023": _wording(text, without + METRIC)}) == []
    assert len(findings_of(code, {"2023": _wording(text, without + METRIC.replace("2023-11-30", "okänt"))})) == 1
    point = "# utan: mått, slutkriterium\n" + POINT.format("2023-09-30")
    assert len(findings_of(code, {"2023": _wording(text, point)})) == 1


def test_a_borderline_wording_is_a_warning() -> None:
    (timed,) = findings_of("SP302", {"2023": _wording("Taxan ses över under hösten.")})
    (open_ended,) = findings_of("SP302", {"2023": _wording("Taxan ses över.")})
    (in_field,) = findings_of("SP302", {"2023": _wording("Taxan ses över.", "# utan: mått, slutkriterium")})
    (for_ever,) = findings_of("SP303", {"2023": _wording("Följa utvecklingen.", "# utan: mått, slutkriterium")})
    assert (timed.severity, in_field.severity) == (Severity.WARNING, Severity.WARNING)
    assert (open_ended.severity, for_ever.severity) == (Severity.ERROR, Severity.ERROR)


def test_a_draft_is_judged_more_mildly() -> None:
    draft = plan_with(plan="planstatus: utkast", measure="# utan: slutkriterium\nformulering: Taxan ses över.")
    (found,) = findings_of("SP302", {"2023": draft})
    assert found.severity is Severity.WARNING


def test_a_retold_wording_is_judged_since_it_is_there() -> None:
    origin = "# utan: slutkriterium\nursprung: {slag: belagd, källa: protokoll, avser: [formulering]}"
    assert len(findings_of("SP302", {"2023": _wording("Taxan ses över.", origin)})) == 1


def test_the_remedy_is_filled_from_the_fields() -> None:
    (found,) = findings_of("SP302", {"2023": _wording("Se över taxan.", "# utan: slutkriterium")})
    assert (
        "”Kulturförvaltningen ska se över taxan och lämna senast den 30 november 2023 förslag till [vilka ändringar] "
        "till kulturnämnden, som beslutar senast [dag]."
    ) in found.remedy


def test_the_remedy_uses_the_code_when_there_is_no_register() -> None:
    (found,) = findings_alone("SP302", _wording("Taxan ses över.", "# utan: slutkriterium"))
    assert "KF lämnar senast den 30 november 2023 förslag till [vilka ändringar] till KN" in found.remedy


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
