"""A new measure tells who answers for it and until when, or that nobody says."""

from typing import Any

import pytest

from segplan.diff import Subject, compare
from support.plan_values import area, measure, organisations, plan

REGISTERS = organisations({"kod": "KF", "namn": "Kulturförvaltningen"})


@pytest.mark.parametrize(
    ("keys", "owner", "schedule"),
    [
        ({}, "anges inte", "anges inte"),
        ({"okänt": ["ansvarig", "tidplan"]}, "framgår inte av källan", "framgår inte av källan"),
        (
            {"ansvarig": {"förvaltning": "KF"}, "tidplan": {"slut": "2023-12-31"}},
            "Kulturförvaltningen",
            "klar senast 31\u00a0december\u00a02023",
        ),
        ({"ansvarig": "KF m.fl.", "tidplan": {"slut": "okänt"}}, "KF m.fl.", "framgår inte av källan"),
        ({"ansvarig": "okänt"}, "framgår inte av källan", "anges inte"),
        ({"tidplan": {"löpande": "ja"}}, "anges inte", "löpande"),
        (
            {"tidplan": {"löpande": "ja", "omprövas": "2023-12-31"}},
            "anges inte",
            "löpande, omprövas 31\u00a0december\u00a02023",
        ),
    ],
)
def test_owner_and_schedule_of_a_new_measure(keys: dict[str, Any], owner: str, schedule: str) -> None:
    comparison = compare(plan(2022, area()), plan(2023, area(measure("a", **keys)), ersätter=2022), None, REGISTERS)
    (new,) = [change for change in comparison.changes if change.subject is Subject.NEW]
    assert (new.owner, new.schedule) == (owner, schedule)
