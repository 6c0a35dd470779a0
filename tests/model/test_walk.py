"""Walking a plan gives every part and text once, with the route that leads to it."""

from datetime import date
from decimal import Decimal

import pytest

from segplan.model.common import Origin
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.targets import Schedule
from segplan.model.values import UNKNOWN
from segplan.model.walk import fields_by_key, parts_within, says_something, texts_within
from support.reading import reading_of
from support.small_plan import plan_text

ORIGINS = {"ursprung": "ursprung: {slag: exempel}", "okänt": "okänt: [finansiering]"}


def plan_of(text: str) -> Plan:
    plan = reading_of(text).value
    assert plan is not None
    return plan


def test_parts_come_with_their_routes() -> None:
    plan = plan_of(plan_text(2023, measure=ORIGINS))
    routes = [route for route, part in parts_within(plan) if isinstance(part, Origin)]
    assert routes == [("områden", 0, "åtgärder", 0, "ursprung")]


def test_every_text_of_the_file_is_given_once() -> None:
    plan = plan_of(plan_text(2023, measure=ORIGINS))
    texts = list(texts_within(parts_within(plan)))
    assert len(texts) == len(set(texts))
    found = dict(texts)
    assert found["ärende", "beslut", 0, "beslutsfattare"] == "kommunstyrelsen"
    assert found["områden", 0, "åtgärder", 0, "okänt", 0] == "finansiering"
    assert found["områden", 0, "åtgärder", 0, "ansats", "skäl"].startswith("Kurserna ger barn")


def test_fields_are_known_by_their_swedish_keys() -> None:
    assert fields_by_key(Measure)["slutkriterium"] == "closing_criterion"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, False),
        (UNKNOWN, False),
        ((), False),
        ((UNKNOWN,), False),
        (False, True),
        (Decimal(0), True),
        ("okänt läge", True),
        (Schedule.model_validate({"start": "okänt"}), False),
        (Schedule.model_validate({"start": "okänt", "slut": "2023-05-31"}), True),
    ],
)
def test_only_what_is_known_says_something(value: object, expected: bool) -> None:
    assert says_something(value) is expected


def test_the_newest_follow_up_speaks_and_of_one_day_the_last_in_the_file() -> None:
    log = (
        "uppföljning:\n  - {datum: 2023-08-31, läge: pågår}\n  - {datum: 2023-12-15, läge: avbruten}\n"
        "  - {datum: 2023-12-15, läge: genomförd}\n  - {datum: 2023-04-30, läge: ej_påbörjad}"
    )
    measure = plan_of(plan_text(2023, measure={"uppföljning": log})).measures[0]
    newest = measure.newest_follow_up
    assert newest is measure.follow_ups[2]
    assert newest.reported_on == date(2023, 12, 15)
