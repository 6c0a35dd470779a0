"""A finding has the same fingerprint however its file is moved about, and another when the text is another."""

from datetime import date

import pytest

from segplan.checking.check import check
from segplan.checking.workspace import SourceFile, read_workspace
from segplan.findings import Finding
from support import small_plan

SECOND = """\
      - id: andra
        nr: "1.2"
        rubrik: Fritidsbanken öppnar
        formulering: Verka för ett gott samarbete och stärka arbetet
        ansvarig: Kulturförvaltningen
"""


def found_in(text: str) -> list[Finding]:
    return [
        one
        for one in check(
            read_workspace([SourceFile("2023", "2023.yaml", text.encode())], alone=True), date(2023, 6, 30)
        )
        if one.measure == "andra"
    ]


def marks(text: str) -> list[tuple[str, str]]:
    return sorted((one.code, one.fingerprint) for one in found_in(text))


PLAN = small_plan.plan_text(2023) + SECOND
BEFORE = marks(PLAN)


def test_the_findings_of_the_example_are_many_and_all_different() -> None:
    assert len(BEFORE) >= 3
    assert len({mark for _, mark in BEFORE}) == len(BEFORE)


def _measures_swapped(text: str) -> str:
    start = text.index("      - id: prova-på-kurser")
    first, second = text[start : text.index("      - id: andra")], text[text.index("      - id: andra") :]
    return text[:start] + second + first


@pytest.mark.parametrize(
    "moved",
    [
        "# en rad till\n\n" + PLAN,
        PLAN.replace("\n", "\r\n"),
        PLAN.replace('nr: "1.2"', 'nr: "1.7"'),
        _measures_swapped(PLAN),
        PLAN.replace("formulering: Verka", "formulering:   >-\n          Verka").replace(
            "och stärka", "och\n          stärka"
        ),
        PLAN.replace("formulering: Verka", 'formulering: "Verka').replace("stärka arbetet", 'stärka arbetet"'),
        PLAN.replace("        rubrik: Fritidsbanken öppnar\n", "") + "        rubrik: Fritidsbanken öppnar\n",
    ],
    ids=["lines", "line ends", "number", "order", "folded", "quoted", "keys"],
)
def test_moving_about_leaves_the_fingerprints(moved: str) -> None:
    assert moved != PLAN
    assert marks(moved) == BEFORE


def test_another_area_leaves_the_fingerprints_of_a_measure() -> None:
    moved = PLAN.replace(SECOND, "  - nr: 2\n    namn: Trygghet\n    åtgärder:\n" + SECOND.replace("1.2", "2.1"))
    assert marks(moved) == BEFORE


@pytest.mark.parametrize(
    ("old", "new"),
    [("stärka arbetet", "stärka insatserna"), ("id: andra", "id: annan"), ("gott samarbete", "bra samarbete")],
)
def test_another_text_or_measure_is_another_finding(old: str, new: str) -> None:
    text = PLAN.replace(old, new).replace("annan", "andra") if old != "id: andra" else PLAN.replace(old, new)
    others = check(read_workspace([SourceFile("2023", "2023.yaml", text.encode())], alone=True), date(2023, 6, 30))
    wording = {mark for code, mark in BEFORE if code.startswith("SP30")}
    assert wording
    assert wording & {one.fingerprint for one in others} == set()


def test_equal_findings_are_told_apart_by_their_order() -> None:
    doubled = PLAN + SECOND
    codes = [one.code for one in found_in(doubled) if one.code.startswith("SP30")]
    prints = {one.fingerprint for one in found_in(doubled) if one.code.startswith("SP30")}
    assert len(codes) == len(prints) > 1


def test_a_fault_of_the_file_has_one_too() -> None:
    texts = (PLAN + "\tfel: ja\n", "# rad\n" + PLAN + "\tfel: ja\n")
    faults = [
        [
            one.fingerprint
            for one in check(read_workspace([SourceFile("2023", "a.yaml", text.encode())]), date(2023, 6, 30))
        ]
        for text in texts
    ]
    assert faults[0] == faults[1] != []
    assert all(one.startswith("v1-") for one in faults[0])
