"""What checking costs grows at most in step with the text, whatever the text is."""

import itertools
import json
import sys
from datetime import date

import pytest

from segplan.checking.check import check
from segplan.checking.workspace import SourceFile, read_workspace
from segplan.source.events import MAX_TEXT
from segplan.source.reading import MOST_FAULTS
from support import small_plan
from support.reading import faults_of, with_measure

BY_OFFICIAL = {
    "ärende": (
        "ärende:\n  beslut:\n    - slag: fastställelse\n      beslutsfattare: kommundirektören\n      datum: 2023-01-10"
    )
}
REPEATED = [
    " ",
    ",",
    "(",
    ")",
    "/",
    "a",
    "-",
    "1",
    "1-",
    "a.",
    "\n ",
    "lämna ",
    "lämna till ",
    "lämna förslag, ",
    "KF via ",
    "KF (KN) ",
    "KF, ",
    "KF och ",
    "i samverkan med ",
    "ansvarig ",
    "huvudansvar",
    "ta fram ",
    "se över ",
    "senast ",
    "redovisas i ",
    "19900101-",
    "a@",
]
FIELDS = ["ansvarig", "formulering", "slutkriterium", "rubrik", "beslutsfattare"]
TURNS = itertools.count()


def calls(field: str, repeated: str, length: int) -> int:
    """Count the calls in one check of a plan with a long text that no cache has seen."""
    text = f"x{next(TURNS)} {repeated * (length // len(repeated))} x"
    measure = {field: f"{field}: {json.dumps(text)}", **({} if field == "beslutsfattare" else DECIDED)}
    files = [SourceFile("2023", "plans/2023.yaml", small_plan.plan_text(2023, BY_OFFICIAL, measure=measure).encode())]
    files += [
        SourceFile(name, f"plans/register/{name}.yaml", small_plan.register_text(name).encode(), is_register=True)
        for name in small_plan.REGISTERS
    ]
    counted = itertools.count()
    sys.setprofile(lambda _frame, event, _argument: next(counted) if event in ("call", "c_call") else None)
    try:
        check(read_workspace(files), date(2023, 6, 30))
    finally:
        sys.setprofile(None)
    return next(counted)


DECIDED = {"beslutsfattare": "beslutsfattare: kulturnämnden"}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("repeated", REPEATED)
def test_a_text_four_times_as_long_costs_about_four_times_as_many_calls(field: str, repeated: str) -> None:
    calls(field, repeated, 100)  # word lists and models are made on the first turn
    assert calls(field, repeated, 4000) < 6 * calls(field, repeated, 1000)


def test_many_faults_are_counted_and_not_all_told() -> None:
    text = with_measure(geografi="geografi:\n" + "    -\n" * 1000)
    found = faults_of(text)
    assert len(found) == MOST_FAULTS + 1
    assert found[-1].message == "… och 950 fel till"
    assert found[-1].span == found[-2].span


def test_a_text_over_the_limit_is_told_with_its_place() -> None:
    assert faults_of(with_measure(målgrupp=f"målgrupp: {'a' * MAX_TEXT}")) == []
    (found,) = faults_of(with_measure(målgrupp=f"målgrupp: {'a' * (MAX_TEXT + 1)}"))
    assert (found.code, found.message) == ("SP014", "Texten har fler än 20\u00a0000 tecken")
    assert found.span.start.column > 0


def test_a_limit_that_is_met_after_many_faults_is_told_all_the_same() -> None:
    codes = [one.code for one in faults_of("a: \n" * 60 + "b: " + "[" * 40)]
    assert "SP014" in codes
