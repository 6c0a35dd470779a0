"""Every kind of change is explained, by code and by name."""

import pytest

from segplan.diff import MIRRORS, SEVERITIES, Kind, Severity
from segplan.reports.change_pages import MEANINGS, find_kind, kind_page, kinds_page
from segplan.reports.styled import plain_text


@pytest.mark.parametrize("kind", Kind, ids=lambda kind: kind.word)
def test_a_kind_is_found_and_explained(kind: Kind) -> None:
    assert find_kind(kind.code.lower()) is find_kind(kind.word) is kind
    page = plain_text(kind_page(kind))
    assert MEANINGS[kind] in page.replace("\n", " ")
    assert SEVERITIES[kind].label in page
    assert f"| {kind.code} | `{kind.word}` |" in kinds_page()


def test_the_mirror_of_a_mirror_is_the_kind_itself() -> None:
    for kind in Kind:
        assert all(kind in MIRRORS[mirror] for mirror in MIRRORS[kind])
        if len(MIRRORS[kind]) == 1 and kind not in MIRRORS[Kind.ADDED]:
            (mirror,) = MIRRORS[kind]
            assert SEVERITIES[mirror] is SEVERITIES[kind].mirror
    assert {SEVERITIES[kind] for kind in MIRRORS[Kind.ADDED]} == {Severity.DECREASES, Severity.UNCHANGED}


def test_the_kinds_are_those_that_others_build_on() -> None:
    assert [kind.word for kind in Kind] == [
        "added",
        "continued",
        "dropped",
        "completed",
        "handed_over",
        "unaccounted",
        "split",
        "merged",
        "reworded",
        "renumbered",
        "moved",
        "retitled",
        "number_removed",
        "number_added",
        "modal_weakened",
        "modal_strengthened",
        "owner_changed",
        "owner_removed",
        "owner_added",
        "level_changed",
        "control_lost",
        "control_gained",
        "deadline_later",
        "deadline_earlier",
        "deadline_follows_year",
        "milestone_removed",
        "milestone_added",
        "target_weakened",
        "target_strengthened",
        "indicator_removed",
        "indicator_added",
        "scope_narrowed",
        "scope_widened",
        "orientation_to_compensatory",
        "orientation_to_structural",
        "resources_decreased",
        "resources_increased",
        "status_changed",
        "corrected",
        "other",
    ]


def test_the_page_of_a_kind_is_no_wider_than_a_rules_page() -> None:
    pages = [plain_text(kind_page(kind)) for kind in Kind]
    assert max(len(one) for page in pages for one in page.splitlines()) <= 100
