"""Time limits, numbers and deadlines are told from names, ages and frequencies."""

import pytest

from segplan.wording.analysis import analyse
from segplan.wording.deadlines import deadline_in, is_only_time
from segplan.wording.lexicon import lexicon
from segplan.wording.quantities import quantities
from segplan.wording.result import Kind
from segplan.wording.words import split_words


@pytest.mark.parametrize(
    "text",
    [
        "senast vid skolstart",
        "före den 1 december",
        "under 2025",
        "under hösten",
        "till och med vårterminen",
        "t.o.m. vecka 34",
        "från den 3 mars",
        "30/6",
        "2025-06-30",
        "inom två veckor",
        "inom 3 år",
        "första kvartalet",
        "under läsåret 2025/26",
        "i januari",
        "vid årsskiftet",
        "under året",
        "i maj 2026",
    ],
)
def test_a_time_limit_is_found(text: str) -> None:
    assert analyse(f"Biblioteket öppnar {text}.").time_limits


@pytest.mark.parametrize(
    "text",
    [
        "enligt Agenda 2030",
        "enligt Vision 2040",
        "enligt plan 2018–2026",
        "varje månad",
        "två gånger per år",
        "varje sommarlov",
        "per kvartal",
        "i årskurs 4–6",
        "på sikt",
        "löpande",
        "på Ringvägen 12",
        "för barn 6–15 år",
    ],
)
def test_what_only_looks_like_a_time_limit_is_not_one(text: str) -> None:
    assert not analyse(f"Biblioteket ger läxhjälp {text}.").time_limits


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("24 kurser hålls", Kind.COUNT),
        ("minst sextio elever deltar", Kind.COUNT),
        ("minst 2000 elever deltar", Kind.COUNT),
        ("andelen ska vara 80 procent", Kind.SHARE),
        ("föreningen får 20 000 kronor", Kind.MONEY),
        ("möten hålls två gånger per år", Kind.RATE),
        ("möten hålls en gång i månaden", Kind.RATE),
        ("läxhjälp ges tre kvällar i veckan", Kind.RATE),
    ],
)
def test_a_quantity_is_found_with_its_kind(text: str, kind: Kind) -> None:
    assert [one.kind for one in quantities(split_words(text, lexicon()))] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "barn i årskurs 3 simmar",
        "barn 6–15 år simmar",
        "enligt 5 kap. 4 § SoL",
        "senast den 9 juni",
        "under 2025 öppnar",
        "mål 4 i planen",
        "kommunens två boenden rustas",
        "de tre stadsdelarna rustas",
        "riksväg 40 byggs om",
        "WCAG 2.1 gäller",
        "öppet kl. 18 på vardagar",
    ],
)
def test_a_number_that_is_no_quantity_is_left_out(text: str) -> None:
    assert quantities(split_words(text, lexicon())) == []


@pytest.mark.parametrize(
    "text", ["Klart senast 2023-11-30.", "2023-12-31", "Åtgärden är genomförd under hösten", "December 2023"]
)
def test_a_criterion_that_is_only_a_time_is_recognised(text: str) -> None:
    assert is_only_time(text)


@pytest.mark.parametrize(
    "text", ["24 kurser har hållits", "Nämnden har beslutat om taxan före juni", "Klart", "Mål 4 är nått"]
)
def test_a_criterion_that_says_something_is_not_only_a_time(text: str) -> None:
    assert not is_only_time(text)


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("Avtalet är tecknat senast 2023-11-30.", "senast 2023-11-30"),
        ("Avtalet är tecknat senast den 30 november.", "senast den 30 november"),
        ("Avtalet är tecknat före sommaren.", "före sommaren"),
        ("Skylten sitter uppe 30 juni", "30 juni"),
    ],
)
def test_a_deadline_is_given_with_its_words(text: str, deadline: str) -> None:
    span = deadline_in(text)
    assert span is not None
    assert text[slice(*span)] == deadline


def test_the_period_of_a_measurement_is_no_deadline() -> None:
    assert deadline_in("Andelen är 70 procent i mätningen hösten 2023") is None
