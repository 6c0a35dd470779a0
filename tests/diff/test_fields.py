"""The tables of compared fields cover the models, and each field is compared as it should be."""

from typing import Any

import pytest

from segplan.diff import Form, Kind, Subject, compare
from segplan.diff.measure_fields import MEASURE_FIELDS, NOT_COMPARED
from segplan.diff.plans import AREA_FIELDS, PLAN_FIELDS
from segplan.model.measure import Measure
from support.plan_values import area, measure, organisations, plan

CHANGES: list[tuple[Subject, dict[str, Any], dict[str, Any], str | None, str | None]] = [
    (Subject.NUMBER, {"nr": "1.1"}, {"nr": "1.2"}, "1.1", "1.2"),
    (Subject.HEADING, {"rubrik": "Kurser"}, {"rubrik": "Läger"}, "Kurser", "Läger"),
    (Subject.WORDING, {"formulering": "En"}, {"formulering": "Två"}, "En", "Två"),
    (Subject.IN_SHORT, {"i_korthet": "En"}, {}, "En", None),
    (Subject.OWNER, {"ansvarig": {"förvaltning": "KF"}}, {"ansvarig": {"förvaltning": "SF"}}, "KF", "SF"),
    (Subject.OWNER, {"ansvarig": "berörda"}, {"ansvarig": {"förvaltning": "SF"}}, "berörda", "SF"),
    (Subject.OWNER, {"ansvarig": {"förvaltning": "SF"}}, {}, "SF", None),
    (Subject.BOARD, {}, {"ansvarig": {"nämnd": "KN"}}, None, "KN"),
    (Subject.UNIT_IN_CHARGE, {}, {"ansvarig": {"enhet": "Stab"}}, None, "Stab"),
    (Subject.FUNCTION_IN_CHARGE, {}, {"ansvarig": {"funktion": "chef"}}, None, "chef"),
    (Subject.DECISION_MAKER, {"beslutsfattare": "KN"}, {"beslutsfattare": "KS"}, "KN", "KS"),
    (
        Subject.PARTICIPANT,
        {"medverkande": [{"aktör": "SF", "roll": "samverkar"}]},
        {"medverkande": [{"aktör": "SF", "roll": "utför"}]},
        "SF (samverkar)",
        "SF (utför)",
    ),
    (Subject.CONTROL, {"rådighet": "full"}, {"rådighet": "delad"}, "full", "delad"),
    (Subject.RUN_BY, {}, {"drivs_av": "en förening"}, None, "en förening"),
    (Subject.OWN_PART, {}, {"kommunens_del": "Bidrag"}, None, "Bidrag"),
    (Subject.START, {"tidplan": {"start": "2023-01-01"}}, {}, "1\u00a0januari\u00a02023", None),
    (
        Subject.END,
        {"tidplan": {"slut": "2023-06-30"}},
        {"tidplan": {"slut": "2023-12-31"}},
        "30\u00a0juni\u00a02023",
        "31\u00a0december\u00a02023",
    ),
    (Subject.CONTINUOUS, {"tidplan": {"löpande": "nej"}}, {"tidplan": {"löpande": "ja"}}, "nej", "ja"),
    (Subject.REVIEW, {}, {"tidplan": {"omprövas": "2023-12-31"}}, None, "31\u00a0december\u00a02023"),
    (
        Subject.MILESTONE,
        {"hållpunkter": [{"senast": "2023-05-01", "vad": "Klart"}]},
        {"hållpunkter": [{"senast": "2023-06-01", "vad": "Klart"}]},
        "1\u00a0maj\u00a02023: Klart",
        "1\u00a0juni\u00a02023: Klart",
    ),
    (Subject.CLOSING_CRITERION, {"slutkriterium": "Gjort"}, {}, "Gjort", None),
    (Subject.METRIC_UNIT, {"mått": {"måttenhet": "kurser"}}, {"mått": {"måttenhet": "barn"}}, "kurser", "barn"),
    (Subject.BASELINE, {"mått": {"utgångsvärde": 5}}, {"mått": {"utgångsvärde": 1000}}, "5", "1\u00a0000"),
    (Subject.BASELINE_DATE, {}, {"mått": {"mätdatum": "2022-12-31"}}, None, "31\u00a0december\u00a02022"),
    (
        Subject.TARGET,
        {"mått": {"målvärde": 24, "måttenhet": "kurser"}},
        {"mått": {"målvärde": 12, "måttenhet": "kurser"}},
        "24 kurser",
        "12 kurser",
    ),
    (Subject.TARGET_DATE, {}, {"mått": {"senast": "2023-12-31"}}, None, "31\u00a0december\u00a02023"),
    (Subject.DATA_SOURCE, {}, {"mått": {"datakälla": "Enkät"}}, None, "Enkät"),
    (Subject.DIRECTION, {"mått": {"önskad_riktning": "öka"}}, {}, "öka", None),
    (Subject.METRIC_INDICATOR, {}, {"mått": {"indikator": "elever"}}, None, "elever"),
    (
        Subject.INTERIM_TARGET,
        {"delmål": [{"senast": "2023-06-30", "värde": 12}]},
        {"delmål": [{"senast": "2023-06-30", "värde": 6}]},
        "12 senast 30\u00a0juni\u00a02023",
        "6 senast 30\u00a0juni\u00a02023",
    ),
    (Subject.INDICATORS, {"indikatorer": ["a", "b"]}, {"indikatorer": ["a"]}, "b", None),
    (Subject.GEOGRAPHY, {"geografi": ["öster"]}, {"geografi": ["väster"]}, "öster", "väster"),
    (Subject.TARGET_GROUP, {"målgrupp": "barn"}, {}, "barn", None),
    (Subject.PROBLEMS, {}, {"problem": ["otrygghet"]}, None, "otrygghet"),
    (Subject.BOARD_GOALS, {}, {"nämndmål": ["fritid"]}, None, "fritid"),
    (
        Subject.APPROACH,
        {"ansats": {"slag": "motverka"}},
        {"ansats": {"slag": "kompensera"}},
        "motverka",
        "kompensera",
    ),
    (
        Subject.APPROACH_REASON,
        {"ansats": {"slag": "motverka"}},
        {"ansats": {"slag": "motverka", "skäl": "Därför"}},
        None,
        "Därför",
    ),
    (Subject.MEASURE_LEG, {}, {"ben": "minska"}, None, "minska"),
    (Subject.AMOUNT, {}, {"finansiering": {"belopp": 13808000}}, None, "13\u00a0808\u00a0000 kronor"),
    (Subject.FUNDED_BY, {}, {"finansiering": {"finansieras_av": "Nämnden"}}, None, "Nämnden"),
    (Subject.WITHIN_BUDGET, {}, {"finansiering": {"inom_ram": "ja"}}, None, "ja"),
    (Subject.CONSEQUENCES, {}, {"konsekvenser": "Personal"}, None, "Personal"),
]

DECISION = {"organ": "KN", "senast": "2023-05-01", "underlag": "Utredning", "nästa_steg": "Genomförs"}
DECISION_CHANGES = [
    (Subject.DECISION_BODY, "organ", "KS", "KN", "KS"),
    (Subject.DECISION_DATE, "senast", "2023-06-01", "1\u00a0maj\u00a02023", "1\u00a0juni\u00a02023"),
    (Subject.DECISION_BASIS, "underlag", "Enkät", "Utredning", "Enkät"),
    (Subject.DECISION_NEXT_STEP, "nästa_steg", "Läggs ner", "Genomförs", "Läggs ner"),
]
CHANGES += [
    (kind, {"beslutspunkt": DECISION}, {"beslutspunkt": {**DECISION, key: to}}, old, new)
    for kind, key, to, old, new in DECISION_CHANGES
]


@pytest.mark.parametrize(("kind", "before", "after", "old", "new"), CHANGES, ids=lambda one: getattr(one, "name", ""))
def test_a_changed_field_is_one_change_of_its_kind(
    kind: Subject, before: dict[str, Any], after: dict[str, Any], old: str | None, new: str | None
) -> None:
    first = plan(2022, area(measure("a", **before)))
    second = plan(2023, area(measure("a", **after)), ersätter=2022)
    changes = [change for change in compare(first, second).differences if change.subject is kind]
    assert {(change.before, change.after) for change in changes} == {(old, new)}
    assert all(change.subject is kind for change in compare(first, second).differences)
    form = Form.ADDED if old is None else Form.REMOVED if new is None else Form.CHANGED
    assert changes[0].form is form


def test_every_kind_of_field_has_a_case_here() -> None:
    assert {case[0] for case in CHANGES} == {field.subject for field in MEASURE_FIELDS}


def test_every_field_of_a_measure_is_compared_or_left_out_for_a_reason() -> None:
    keys = {field.alias for field in Measure.model_fields.values()}
    compared = {field.key.partition(".")[0] for field in MEASURE_FIELDS}
    assert compared | set(NOT_COMPARED) == keys
    assert not compared & set(NOT_COMPARED)


def test_codes_and_keys_are_unique() -> None:
    codes = [kind.code for kind in Kind] + [kind.word for kind in Kind]
    assert len(set(codes)) == len(codes)
    for fields in (MEASURE_FIELDS, PLAN_FIELDS, AREA_FIELDS):
        assert len({field.subject for field in fields}) == len(fields)


def test_places_point_at_the_field_in_both_plans() -> None:
    first = plan(2022, area(), area(measure("a", mått={"målvärde": 24}), number=2, name="Skola"))
    second = plan(2023, area(measure("a", mått={"målvärde": 30}), number=2, name="Skola"), ersätter=2022)
    (change,) = [one for one in compare(first, second).differences if one.subject is Subject.TARGET]
    assert change.places_before[0].document == "2022"
    assert change.places_before[0].route == ("områden", 1, "åtgärder", 0, "mått", "målvärde")
    assert change.places_after[0].document == "2023"
    assert change.places_after[0].route == ("områden", 0, "åtgärder", 0, "mått", "målvärde")
    assert change.field == "mått.målvärde"


def changes_between(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[Form, str | None, str | None]]:
    first = plan(2022, area(measure("a", **before)))
    second = plan(2023, area(measure("a", **after)), ersätter=2022)
    return [(one.form, one.before, one.after) for one in compare(first, second).differences]


def test_what_the_source_does_not_tell_is_not_called_changed() -> None:
    told = {"ansvarig": {"förvaltning": "KF"}}
    silent = {"okänt": ["ansvarig"]}
    assert changes_between({"ansvarig": "okänt"}, told) == [(Form.UNKNOWN, "framgår inte av källan", "KF")]
    assert changes_between({"ansvarig": "okänt"}, silent) == []
    assert changes_between(silent, told) == [(Form.UNKNOWN, "framgår inte av källan", "KF")]
    assert changes_between(told, silent) == [(Form.UNKNOWN, "KF", "framgår inte av källan")]
    assert changes_between(silent, {}) == []
    assert changes_between({"nr": "okänt"}, {"nr": "1.2"}) == [(Form.UNKNOWN, "framgår inte av källan", "1.2")]
    assert changes_between({"okänt": ["geografi"]}, {"geografi": ["öster"]}) == [
        (Form.UNKNOWN, "framgår inte av källan", "öster")
    ]


def test_reordered_lists_and_steps_taken_in_another_year_are_no_change() -> None:
    steps = [{"senast": "2023-05-01", "vad": "Ett"}, {"senast": "2023-06-01", "vad": "Två"}]
    taken = [steps[1], {**steps[0], "klar": "2023-04-01"}]
    assert changes_between({"hållpunkter": steps}, {"hållpunkter": taken}) == []
    assert changes_between({"geografi": ["a", "b"]}, {"geografi": ["b", "a"]}) == []


def test_items_are_paired_by_what_they_are_about() -> None:
    before = {"medverkande": [{"aktör": "A", "roll": "utför"}, {"aktör": "B", "roll": "utför"}]}
    after = {"medverkande": [{"aktör": "C", "roll": "utför"}, {"aktör": "B", "roll": "finansierar"}]}
    assert changes_between(before, after) == [
        (Form.CHANGED, "B (utför)", "B (finansierar)"),
        (Form.ADDED, None, "C (utför)"),
        (Form.REMOVED, "A (utför)", None),
    ]


def test_a_spelling_variant_is_no_owner_change() -> None:
    registers = organisations({"kod": "KF", "namn": "Kulturförvaltningen", "skrivs_även": ["kultur"]})
    first = plan(2022, area(measure("a", ansvarig="Kultur", beslutsfattare="kulturförvaltningen")))
    keys: dict[str, Any] = {"ansvarig": {"förvaltning": "KF"}, "beslutsfattare": "KF"}
    second = plan(2023, area(measure("a", **keys)), ersätter=2022)
    assert compare(first, second, None, registers).differences == ()


def test_an_inflected_name_is_the_same_organisation() -> None:
    registers = organisations({"kod": "KF", "namn": "Kulturförvaltningen"})
    first = plan(2022, area(measure("a", ansvarig={"förvaltning": "kulturförvaltningens"})))
    second = plan(2023, area(measure("a", ansvarig={"förvaltning": "KF"})), ersätter=2022)
    assert compare(first, second, None, registers).differences == ()


def test_a_reorganisation_is_told_once_and_is_no_owner_change() -> None:
    registers = organisations(
        {"kod": "SOF", "namn": "Social- och omsorgsförvaltningen", "efterträds_av": ["OF"]},
        {"kod": "OF", "namn": "Omsorgsförvaltningen", "efterträds_av": ["SF"]},
        {"kod": "SF", "namn": "Socialförvaltningen"},
        {"kod": "KF", "namn": "Kulturförvaltningen"},
    )
    owner = {"ansvarig": {"förvaltning": "SOF"}, "medverkande": [{"aktör": "SOF", "roll": "utför"}]}
    successor = {"ansvarig": {"förvaltning": "SF"}, "medverkande": [{"aktör": "SF", "roll": "utför"}]}
    first = plan(2022, area(measure("a", "1.1", **owner), measure("b", "1.2", **owner), measure("c", "1.3", **owner)))
    moved = measure("c", "1.3", ansvarig={"förvaltning": "KF"}, medverkande=owner["medverkande"])
    second = plan(2023, area(measure("a", "1.1", **successor), measure("b", "1.2", **successor), moved), ersätter=2022)
    comparison = compare(first, second, None, registers)
    told, changed = comparison.differences
    assert told.subject is Subject.REORGANISATION
    assert (told.before, told.after) == ("Social- och omsorgsförvaltningen", "Socialförvaltningen")
    assert [name.identifier for name in told.measures_after] == ["a", "b"]
    assert changed.subject is Subject.OWNER
    assert changed.after == "Kulturförvaltningen"
    assert comparison.account.unchanged == 2
    assert [one.subject for one in compare(first, second).differences].count(Subject.OWNER) == 3
