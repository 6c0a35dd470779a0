"""Rules on what a follow-up says count the newest entry, and leave retold measures alone."""

from segplan.findings import Severity
from support.small_project import findings_of, plan_with

FIGURES = "kontrolltal:\n  utfall:\n    genomförd: {}\n    pågår: {}\n    ej_genomförd: {}\n    källa: protokoll"
STARTED_THEN_DONE = "uppföljning:\n  - datum: 2023-01-10\n    läge: pågår\n  - datum: 2023-01-11\n    läge: genomförd"


def test_sums_count_what_was_reported_by_the_day_of_the_minutes() -> None:
    early = plan_with(plan=FIGURES.format(0, 1, 0), measure=STARTED_THEN_DONE)
    late = plan_with(plan=FIGURES.format(1, 0, 0), measure=STARTED_THEN_DONE)
    assert findings_of("SP505", {"2023": early}) == []
    assert [found.route for found in findings_of("SP505", {"2023": late})] == [
        "kontrolltal.utfall.genomförd",
        "kontrolltal.utfall.pågår",
    ]


def test_sums_without_a_dated_source_count_every_report() -> None:
    figures = FIGURES.format(1, 0, 0).replace("    källa: protokoll", "")
    assert findings_of("SP505", {"2023": plan_with(plan=figures, measure=STARTED_THEN_DONE)}) == []


def test_the_message_on_sums_gives_both_figures() -> None:
    plan = plan_with(plan=FIGURES.format(3, 1, 0), measure=STARTED_THEN_DONE)
    (found,) = findings_of("SP505", {"2023": plan})
    assert found.message == "Protokollet anger 3 med ”Genomförd”, men lägena i filen ger 0"


def test_a_report_with_documented_origin_may_lack_what_its_source_does_not_say() -> None:
    entry = "uppföljning:\n  - datum: 2023-12-15\n    läge: genomförd\n"
    origin = "    ursprung:\n      slag: belagd\n      källa: protokoll\n      avser: [läge]"
    for code in ("SP501", "SP502", "SP511"):
        assert len(findings_of(code, {"2023": plan_with(measure=entry)})) == 1, code
        assert findings_of(code, {"2023": plan_with(measure=entry + origin)}) == [], code


def test_saying_that_nothing_verifies_the_result_weighs_less_than_saying_nothing() -> None:
    entry = "uppföljning:\n  - datum: 2023-12-15\n    läge: genomförd\n    resultat: Klart."
    (silent,) = findings_of("SP502", {"2023": plan_with(measure=entry)})
    (told,) = findings_of("SP502", {"2023": plan_with(measure=entry + "\n    verifieras_av: [Ingen evidens]")})
    assert (silent.severity, told.severity) == (Severity.ERROR, Severity.HINT)


def test_only_the_newest_report_must_tell_what_remains() -> None:
    log = "uppföljning:\n  - datum: 2023-08-31\n    läge: pågår\n  - datum: 2023-12-15\n    läge: genomförd"
    assert findings_of("SP507", {"2023": plan_with(measure=log)}) == []


def test_a_continuous_state_without_any_schedule_is_the_fault_of_the_schedule() -> None:
    log = "uppföljning:\n  - datum: 2023-12-15\n    läge: löpande\n    årets_åtagande_uppfyllt: ja"
    assert findings_of("SP503", {"2023": plan_with(measure="# utan: tidplan\n" + log)}) == []
    open_ended = "tidplan: {start: 2023-02-01}\n" + log
    (found,) = findings_of("SP503", {"2023": plan_with(measure=open_ended)})
    assert "tidplan.omprövas" in found.message
    assert found.remedy.startswith("Lägg till omprövas i tidplan")


def test_a_draft_with_continuous_work_is_judged_more_mildly() -> None:
    measure = "tidplan: {start: 2023-02-01, löpande: ja}"
    (found,) = findings_of("SP503", {"2023": plan_with(plan="planstatus: utkast", measure=measure)})
    assert found.severity is Severity.WARNING


def test_the_direction_of_a_target_may_come_from_the_indicator() -> None:
    metric = "mått: {måttenhet: elever, målvärde: 24, indikator: elever-i-kulturskola}\n"
    log = "uppföljning:\n  - datum: 2023-12-15\n    läge: genomförd\n    utfall: 19"
    falling = "indikatorer:\n  - id: elever-i-kulturskola\n    namn: Kö\n    definition: Kö\n    enhet: antal\n"
    plans = {"2023": plan_with(measure=metric + log)}
    assert len(findings_of("SP512", plans)) == 1
    assert findings_of("SP512", plans, {"indikatorer": falling + "    önskad_riktning: minska"}) == []
    assert findings_of("SP512", plans, {"indikatorer": falling}) == []


def test_an_outcome_that_reaches_the_target_exactly_is_enough() -> None:
    log = "uppföljning:\n  - datum: 2023-12-15\n    läge: genomförd\n    utfall: {}"
    assert findings_of("SP512", {"2023": plan_with(measure=log.format(24))}) == []
    assert len(findings_of("SP512", {"2023": plan_with(measure=log.format(23.5))})) == 1
