"""Every single change of a field that carries a commitment gives exactly its kinds, and backwards their mirrors."""

from copy import deepcopy
from typing import Any

import pytest

from segplan.diff import MIRRORS, Comparison, Kind, Severity, compare
from segplan.diff.measure_fields import MEASURE_FIELDS
from support.plan_values import area, measure, plan
from support.rich_registers import rich_registers

RICH: dict[str, Any] = {
    "rubrik": "Prova på-kurser nära hemmet",
    "formulering": "Kulturförvaltningen ska hålla 24 kurser för alla barn i Öster och Väster senast 30 november 2023.",
    "i_korthet": "Barn får prova på kultur.",
    "ansvarig": {"förvaltning": "KF", "nämnd": "KN", "enhet": "Kulturskolan", "funktion": "rektor"},
    "beslutsfattare": "Kulturnämnden",
    "medverkande": [{"aktör": "SF", "roll": "samverkar"}, {"aktör": "Föreningen", "roll": "utför"}],
    "rådighet": "delad",
    "kommunens_del": "Kommunen betalar två lokaler.",
    "ansats": {"slag": "motverka", "skäl": "Avgifter stänger ute."},
    "ben": "barn",
    "geografi": ["öster", "väster"],
    "målgrupp": "barn i årskurs 3–6",
    "problem": ["fritid", "avstånd"],
    "nämndmål": ["kultur"],
    "indikatorer": ["elever", "arbetslöshet"],
    "slutkriterium": "24 kurser är hållna.",
    "beslutspunkt": {"organ": "Kulturnämnden", "senast": "2023-05-01", "underlag": "En rapport", "nästa_steg": "Start"},
    "mått": {
        "måttenhet": "kurser",
        "utgångsvärde": 12,
        "mätdatum": "2022-12-31",
        "målvärde": 24,
        "senast": "2023-11-30",
        "datakälla": "Närvarolistor",
        "indikator": "elever",
    },
    "delmål": [{"senast": "2023-06-30", "värde": 12}],
    "hållpunkter": [{"senast": "2023-03-31", "vad": "Lokaler är bokade"}, {"senast": "2023-05-31", "vad": "Hälften"}],
    "tidplan": {"start": "2023-02-01", "slut": "2023-11-30"},
    "finansiering": {"belopp": 400000, "finansieras_av": "Kulturnämnden", "inom_ram": "ja"},
    "konsekvenser": "En tjänst.",
    "källor": ["protokoll"],
    "anmärkning": "En upplysning.",
    "uppföljning": [{"datum": "2023-06-30", "läge": "påbörjad", "resultat": "Tio kurser."}],
}

GONE = object()
"""Stands for a key that is taken away."""

DOWN, UP, SAME = Severity.DECREASES, Severity.INCREASES, Severity.UNCHANGED

Expected = dict[Kind, Severity]

TEXT = "formulering"
OWNED = RICH["ansvarig"]

MUTATIONS: list[tuple[str, str, Any, Expected]] = [
    ("number", "nr", "1.2", {Kind.RENUMBERED: SAME}),
    ("heading", "rubrik", "Kurser", {Kind.RETITLED: SAME}),
    ("in short", "i_korthet", "Barn får prova.", {Kind.REWORDED: SAME}),
    ("text: other words", TEXT, ("hålla", "ge"), {Kind.REWORDED: SAME}),
    ("text: number gone", TEXT, ("24 kurser", "kurser"), {Kind.REWORDED: SAME, Kind.NUMBER_REMOVED: DOWN}),
    ("text: number lower", TEXT, ("24", "12"), {Kind.REWORDED: SAME, Kind.TARGET_WEAKENED: DOWN}),
    ("text: number in words", TEXT, ("24", "tolv"), {Kind.REWORDED: SAME, Kind.TARGET_WEAKENED: DOWN}),
    ("text: up to", TEXT, ("24", "upp till 24"), {Kind.REWORDED: SAME, Kind.TARGET_WEAKENED: DOWN}),
    ("text: at least", TEXT, ("24", "minst 24"), {Kind.REWORDED: SAME, Kind.TARGET_STRENGTHENED: UP}),
    ("text: about", TEXT, ("24", "cirka 24"), {Kind.REWORDED: SAME, Kind.TARGET_WEAKENED: DOWN}),
    ("text: not all", TEXT, ("alla barn", "barn"), {Kind.REWORDED: SAME, Kind.SCOPE_NARROWED: DOWN}),
    ("text: share", TEXT, ("24 kurser", "80 procent av kurserna"), {Kind.REWORDED: SAME, Kind.NUMBER_REMOVED: DOWN, Kind.NUMBER_ADDED: UP}),
    ("text: bör", TEXT, (" ska ", " bör "), {Kind.REWORDED: SAME, Kind.MODAL_WEAKENED: DOWN}),
    ("text: kan", TEXT, (" ska ", " kan "), {Kind.REWORDED: SAME, Kind.MODAL_WEAKENED: DOWN}),
    ("text: vid behov", TEXT, ("hålla", "vid behov hålla"), {Kind.REWORDED: SAME, Kind.MODAL_WEAKENED: DOWN}),
    ("text: om möjligt", TEXT, ("hålla", "om möjligt hålla"), {Kind.REWORDED: SAME, Kind.MODAL_WEAKENED: DOWN}),
    ("text: later", TEXT, ("30 november", "31 december"), {Kind.REWORDED: SAME, Kind.DEADLINE_LATER: DOWN}),
    ("text: later year", TEXT, ("november 2023", "november 2024"), {Kind.REWORDED: SAME, Kind.DEADLINE_LATER: DOWN}),
    ("text: no time", TEXT, (" senast 30 november 2023", ""), {Kind.REWORDED: SAME, Kind.DEADLINE_LATER: DOWN}),
    ("text: owner", TEXT, ("Kulturförvaltningen", "Skolförvaltningen"), {Kind.REWORDED: SAME, Kind.OWNER_CHANGED: SAME}),
    ("text: no owner", TEXT, ("Kulturförvaltningen", "Man"), {Kind.REWORDED: SAME, Kind.OWNER_REMOVED: DOWN}),
    ("text: districts", TEXT, ("Öster och Väster", "Öster"), {Kind.REWORDED: SAME, Kind.SCOPE_NARROWED: DOWN}),
    ("text: some", TEXT, ("alla barn", "några barn"), {Kind.REWORDED: SAME, Kind.SCOPE_NARROWED: DOWN}),
    ("owner: another", "ansvarig", OWNED | {"förvaltning": "SF"}, {Kind.OWNER_CHANGED: SAME}),
    ("owner: unclear", "ansvarig", OWNED | {"förvaltning": "berörda förvaltningar"}, {Kind.OWNER_CHANGED: DOWN}),
    ("owner: outside", "ansvarig", OWNED | {"förvaltning": "Föreningen"}, {Kind.OWNER_CHANGED: SAME, Kind.CONTROL_LOST: DOWN}),
    ("owner: gone", "ansvarig", GONE, {Kind.OWNER_REMOVED: DOWN}),
    ("owner: okänt", "ansvarig", "okänt", {Kind.OWNER_REMOVED: DOWN}),
    ("owner: no board", "ansvarig", {"förvaltning": "KF", "enhet": "Kulturskolan", "funktion": "rektor"}, {Kind.OWNER_REMOVED: DOWN}),
    ("owner: another unit", "ansvarig", OWNED | {"enhet": "Biblioteket"}, {Kind.OWNER_CHANGED: SAME}),
    ("owner: no function", "ansvarig", {key: OWNED[key] for key in ("förvaltning", "nämnd", "enhet")}, {Kind.OWNER_CHANGED: SAME}),
    ("owner: successor", "ansvarig", OWNED | {"förvaltning": "KFF"}, {Kind.OTHER: SAME}),
    ("level: official", "beslutsfattare", "tjänsteperson", {Kind.LEVEL_CHANGED: DOWN}),
    ("level: another body", "beslutsfattare", "Skolnämnden", {Kind.OTHER: SAME}),
    ("level: not told", "beslutsfattare", GONE, {Kind.OTHER: DOWN}),
    ("participant: gone", "medverkande", RICH["medverkande"][:1], {Kind.OTHER: SAME}),
    ("participant: role", "medverkande", [{"aktör": "SF", "roll": "utför"}, RICH["medverkande"][1]], {Kind.OTHER: SAME}),
    ("control: less", "rådighet", "begränsad", {Kind.CONTROL_LOST: DOWN}),
    ("control: more", "rådighet", "full", {Kind.CONTROL_GAINED: UP}),
    ("control: run by others", "drivs_av", "Föreningen", {Kind.CONTROL_LOST: DOWN}),
    ("own part: gone", "kommunens_del", GONE, {Kind.OTHER: DOWN}),
    ("own part: number", "kommunens_del", "Kommunen betalar lokaler.", {Kind.REWORDED: SAME, Kind.NUMBER_REMOVED: DOWN}),
    ("approach", "ansats", {"slag": "kompensera", "skäl": "Avgifter stänger ute."}, {Kind.ORIENTATION_TO_COMPENSATORY: SAME}),
    ("approach: other", "ansats", {"slag": "samordna", "skäl": "Avgifter stänger ute."}, {Kind.OTHER: SAME}),
    ("approach: reason", "ansats", {"slag": "motverka", "skäl": "Därför."}, {Kind.REWORDED: SAME}),
    ("leg", "ben", GONE, {Kind.OTHER: SAME}),
    ("places: fewer", "geografi", ["öster"], {Kind.SCOPE_NARROWED: DOWN}),
    ("places: more", "geografi", ["öster", "väster", "norr"], {Kind.SCOPE_WIDENED: UP}),
    ("places: others", "geografi", ["öster", "norr"], {Kind.SCOPE_NARROWED: DOWN, Kind.SCOPE_WIDENED: UP}),
    ("places: everywhere", "geografi", ["hela-kommunen"], {Kind.SCOPE_WIDENED: UP}),
    ("places: gone", "geografi", GONE, {Kind.SCOPE_NARROWED: DOWN}),
    ("target group", "målgrupp", "barn", {Kind.REWORDED: SAME}),
    ("problems", "problem", ["fritid"], {Kind.OTHER: SAME}),
    ("board goals", "nämndmål", GONE, {Kind.OTHER: SAME}),
    ("indicator: gone", "indikatorer", ["elever"], {Kind.INDICATOR_REMOVED: DOWN}),
    ("indicator: another", "indikatorer", ["elever", "trygghet"], {Kind.INDICATOR_REMOVED: DOWN, Kind.INDICATOR_ADDED: UP}),
    ("criterion: gone", "slutkriterium", GONE, {Kind.OTHER: DOWN}),
    ("criterion: number", "slutkriterium", "Kurser är hållna.", {Kind.REWORDED: SAME, Kind.NUMBER_REMOVED: DOWN}),
    ("decision: level", "beslutspunkt", RICH["beslutspunkt"] | {"organ": "kulturchefen"}, {Kind.LEVEL_CHANGED: DOWN}),
    ("decision: later", "beslutspunkt", RICH["beslutspunkt"] | {"senast": "2023-06-01"}, {Kind.DEADLINE_LATER: DOWN}),
    ("decision: basis", "beslutspunkt", RICH["beslutspunkt"] | {"underlag": "En enkät"}, {Kind.REWORDED: SAME}),
    ("decision: next step", "beslutspunkt", RICH["beslutspunkt"] | {"nästa_steg": "Slut"}, {Kind.REWORDED: SAME}),
    ("metric: lower", "mått.målvärde", 18, {Kind.TARGET_WEAKENED: DOWN}),
    ("metric: higher", "mått.målvärde", 30, {Kind.TARGET_STRENGTHENED: UP}),
    ("metric: below the baseline", "mått.målvärde", 6, {Kind.TARGET_WEAKENED: DOWN}),
    ("metric: no target", "mått.målvärde", GONE, {Kind.NUMBER_REMOVED: DOWN}),
    ("metric: okänt", "mått.målvärde", "okänt", {Kind.NUMBER_REMOVED: DOWN}),
    ("metric: later", "mått.senast", "2023-12-31", {Kind.DEADLINE_LATER: DOWN}),
    ("metric: no day", "mått.senast", GONE, {Kind.DEADLINE_LATER: DOWN}),
    ("metric: another indicator", "mått.indikator", "trygghet", {Kind.INDICATOR_REMOVED: DOWN, Kind.INDICATOR_ADDED: UP}),
    ("metric: no indicator", "mått.indikator", GONE, {Kind.INDICATOR_REMOVED: DOWN}),
    ("metric: unit", "mått.måttenhet", "tillfällen", {Kind.OTHER: SAME}),
    ("metric: baseline", "mått.utgångsvärde", 10, {Kind.OTHER: SAME}),
    ("metric: baseline date", "mått.mätdatum", "2022-06-30", {Kind.OTHER: SAME}),
    ("metric: source", "mått.datakälla", "Enkät", {Kind.OTHER: SAME}),
    ("metric: direction", "mått.önskad_riktning", "öka", {Kind.OTHER: SAME}),
    ("interim: gone", "delmål", GONE, {Kind.MILESTONE_REMOVED: DOWN}),
    ("interim: lower", "delmål", [{"senast": "2023-06-30", "värde": 6}], {Kind.TARGET_WEAKENED: DOWN}),
    ("interim: later", "delmål", [{"senast": "2023-08-31", "värde": 12}], {Kind.DEADLINE_LATER: DOWN}),
    ("milestone: gone", "hållpunkter", RICH["hållpunkter"][:1], {Kind.MILESTONE_REMOVED: DOWN}),
    ("milestone: later", "hållpunkter", [{**RICH["hållpunkter"][0], "senast": "2023-04-30"}, RICH["hållpunkter"][1]], {Kind.DEADLINE_LATER: DOWN}),
    ("milestone: another", "hållpunkter", [RICH["hållpunkter"][0], {"senast": "2023-05-31", "vad": "Annat"}], {Kind.MILESTONE_REMOVED: DOWN, Kind.MILESTONE_ADDED: UP}),
    (
        "milestone: taken",
        "hållpunkter",
        [{**RICH["hållpunkter"][0], "klar": "2023-03-30"}, RICH["hållpunkter"][1]],
        {Kind.STATUS_CHANGED: SAME},
    ),
    ("schedule: later", "tidplan.slut", "2023-12-31", {Kind.DEADLINE_LATER: DOWN}),
    ("schedule: earlier", "tidplan.slut", "2023-10-31", {Kind.DEADLINE_EARLIER: UP}),
    ("schedule: no end", "tidplan.slut", GONE, {Kind.DEADLINE_LATER: DOWN}),
    ("schedule: okänt", "tidplan.slut", "okänt", {Kind.DEADLINE_LATER: DOWN}),
    ("schedule: start", "tidplan.start", "2023-03-01", {Kind.OTHER: SAME}),
    ("schedule: continuous", "tidplan.löpande", "ja", {Kind.OTHER: SAME}),
    ("schedule: review", "tidplan.omprövas", "2023-11-01", {Kind.DEADLINE_EARLIER: UP}),
    ("money: less", "finansiering.belopp", 300000, {Kind.RESOURCES_DECREASED: DOWN}),
    ("money: none", "finansiering.belopp", GONE, {Kind.RESOURCES_DECREASED: DOWN}),
    ("money: from whom", "finansiering.finansieras_av", "Ett bidrag", {Kind.REWORDED: SAME}),
    ("money: budget", "finansiering.inom_ram", "nej", {Kind.OTHER: SAME}),
    ("consequences", "konsekvenser", "Två tjänster.", {Kind.REWORDED: SAME}),
    ("sources", "källor", GONE, {Kind.OTHER: SAME}),
    ("remark", "anmärkning", GONE, {Kind.OTHER: SAME}),
    ("follow-up: state", "uppföljning", [{**RICH["uppföljning"][0], "läge": "genomförd"}], {Kind.STATUS_CHANGED: SAME}),
    ("follow-up: words", "uppföljning", [{**RICH["uppföljning"][0], "resultat": "Sex kurser."}], {Kind.OTHER: SAME}),
    ("follow-up: new", "uppföljning", [*RICH["uppföljning"], {"datum": "2023-12-31", "läge": "genomförd"}], {Kind.STATUS_CHANGED: SAME}),
    ("form: white space", TEXT, (" ", "  "), {}),
    ("form: dash", "målgrupp", "barn i årskurs 3-6", {}),
    ("form: hyphen", "rubrik", "Prova på‑kurser nära hemmet", {}),
    ("order: places", "geografi", ["väster", "öster"], {}),
    ("order: steps", "hållpunkter", RICH["hållpunkter"][::-1], {}),
    ("order: participants", "medverkande", RICH["medverkande"][::-1], {}),
    ("spelling: owner", "ansvarig", OWNED | {"förvaltning": "kulturförvaltningen"}, {}),
    ("spelling: board", "beslutsfattare", "kulturnämnden", {}),
]  # fmt: skip


def mutated(key: str, value: Any) -> dict[str, Any]:
    keys = deepcopy(RICH)
    *above, last = key.split(".")
    part = keys
    for one in above:
        part = part[one]
    if isinstance(value, tuple):
        assert value[0] in part[last]
        part[last] = part[last].replace(*value)
    elif value is GONE:
        del part[last]
    else:
        part[last] = value
    return keys


def between(before: dict[str, Any], after: dict[str, Any]) -> Comparison:
    first, second = (plan(2023, area(measure("kurser", **keys), measure("annan", "1.9"))) for keys in (before, after))
    return compare(first, second, None, rich_registers())


def kinds(comparison: Comparison) -> Expected:
    return {change.kind: change.severity for change in comparison.changes}


@pytest.mark.parametrize(
    ("key", "value", "expected"), [one[1:] for one in MUTATIONS], ids=[one[0] for one in MUTATIONS]
)
def test_a_single_change_gives_exactly_its_kinds_and_backwards_their_mirrors(
    key: str, value: Any, expected: Expected
) -> None:
    after = mutated(key, value)
    assert kinds(between(RICH, after)) == expected
    turned = {next(iter(MIRRORS[kind])): severity.mirror for kind, severity in expected.items()}
    assert kinds(between(after, RICH)) == turned


def test_every_compared_field_is_mutated() -> None:
    touched = {key for _, key, *_ in MUTATIONS}
    for field in MEASURE_FIELDS:
        assert field.key in touched or field.key.partition(".")[0] in touched, field.key


@pytest.mark.parametrize(
    ("metric", "target", "kind"),
    [
        ({"målvärde": 8, "indikator": "arbetslöshet"}, 6, Kind.TARGET_STRENGTHENED),
        ({"målvärde": 8, "indikator": "arbetslöshet"}, 9, Kind.TARGET_WEAKENED),
        ({"målvärde": 8, "utgångsvärde": 10}, 9, Kind.TARGET_WEAKENED),
        ({"målvärde": 8, "utgångsvärde": 10}, 7, Kind.TARGET_STRENGTHENED),
        ({"målvärde": 8, "önskad_riktning": "minska", "indikator": "elever"}, 7, Kind.TARGET_STRENGTHENED),
        ({"målvärde": 8}, 7, Kind.TARGET_WEAKENED),
    ],
)
def test_the_wished_direction_tells_which_target_is_sharper(metric: dict[str, Any], target: int, kind: Kind) -> None:
    before, after = {"mått": metric}, {"mått": metric | {"målvärde": target}}
    assert set(kinds(between(before, after))) == {kind}
    assert set(kinds(between(after, before))) == set(MIRRORS[kind])


def test_an_interim_target_follows_the_wished_direction_of_its_quantity() -> None:
    before = {"mått": {"målvärde": 8, "indikator": "arbetslöshet"}, "delmål": [{"senast": "2023-06-30", "värde": 9}]}
    after = {**before, "delmål": [{"senast": "2023-06-30", "värde": 10}]}
    assert set(kinds(between(before, after))) == {Kind.TARGET_WEAKENED}


PLAN_MUTATIONS: list[tuple[str, dict[str, Any], dict[str, Any], Expected]] = [
    ("status", {"planstatus": "utkast"}, {"planstatus": "fastställd"}, {Kind.STATUS_CHANGED: SAME}),
    ("title", {"titel": "En plan"}, {"titel": "En annan plan"}, {Kind.RETITLED: SAME}),
    ("purpose", {"syfte": "Att minska."}, {"syfte": "Att öka."}, {Kind.REWORDED: SAME}),
    ("leg", {}, {"ben": [{"id": "a", "beskrivning": "A"}]}, {Kind.OTHER: SAME}),
    ("replaces", {}, {"ersätter": 2022}, {Kind.OTHER: SAME}),
    (
        "an account that is changed",
        {"förs_inte_vidare": [{"plan": 2022, "id": "x", "orsak": "genomförd"}]},
        {"förs_inte_vidare": [{"plan": 2022, "id": "x", "orsak": "avbruten"}]},
        {Kind.OTHER: SAME},
    ),
]


@pytest.mark.parametrize(
    ("before", "after", "expected"), [one[1:] for one in PLAN_MUTATIONS], ids=[one[0] for one in PLAN_MUTATIONS]
)
def test_a_single_change_of_the_plan_gives_exactly_its_kinds(
    before: dict[str, Any], after: dict[str, Any], expected: Expected
) -> None:
    first, second = plan(2023, area(), **before), plan(2023, area(), **after)
    assert kinds(compare(first, second)) == expected
    assert set(kinds(compare(second, first))) == {next(iter(MIRRORS[kind])) for kind in expected}
