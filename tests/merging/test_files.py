"""Two branches' edits of one plan are merged by measure and field, with an honest conflict where both differ."""

import pytest

from segplan.merging.files import Merged, merge_files, resolved
from segplan.merging.marking import Sides
from segplan.model.plan import Plan
from segplan.source.reading import read
from support.small_plan import plan_text

SIDES = Sides("HEAD", "gren")


def plan(**keys: str) -> str:
    """Give a plan with two measures, and keys of the second instead of its own."""
    text = plan_text(2023)
    first = text[text.index("      - id:") :]
    second = first.replace("prova-på-kurser", "läxhjälp").replace('"1.1"', '"1.2"').replace("Prova på-", "Andra ")
    for old, new in keys.items():
        assert old in second
        second = second.replace(old, new)
    return text + second


BASE = plan()
THIRD = BASE[BASE.rindex("      - id:") :].replace("läxhjälp", "tredje").replace('"1.2"', '"1.3"')


def merged(ours: str, theirs: str, base: str = BASE) -> Merged:
    return merge_files(base.encode(), ours.encode(), theirs.encode(), SIDES, Plan)


def value_of(raw: bytes | str) -> Plan:
    reading = read("2023", "2023.yaml", raw.encode() if isinstance(raw, str) else raw, Plan)
    assert reading.value is not None, reading.faults
    return reading.value


def with_heading(text: str, heading: str) -> str:
    """Give the text with another heading of its first measure."""
    return text.replace("rubrik: Prova på-kurser nära hemmet", f"rubrik: {heading}")


def with_end(text: str, day: str) -> str:
    """Give the text with another last day of its first measure."""
    return text.replace("slut: 2023-11-30", f"slut: {day}", 1)


def test_different_fields_of_one_measure() -> None:
    found = merged(with_heading(BASE, "Kurser"), with_end(BASE, "2023-12-15"))
    assert found.conflicts == 0
    assert found.content.decode() == with_end(with_heading(BASE, "Kurser"), "2023-12-15")


def test_neighbouring_lines_that_git_cannot_merge() -> None:
    ours = with_heading(BASE, "Kurser")
    theirs = BASE.replace('nr: "1.1"', 'nr: "1.9"')
    found = merged(ours, theirs)
    assert found == Merged(with_heading(theirs, "Kurser").encode(), 0)


def test_different_measures_added_on_both_sides() -> None:
    ours, theirs = BASE + THIRD, BASE + THIRD.replace("tredje", "fjärde").replace('"1.3"', '"1.4"')
    found = merged(ours, theirs)
    assert found.conflicts == 0
    assert [one.identifier for one in value_of(found.content).measures][:2] == ["prova-på-kurser", "läxhjälp"]
    assert {one.identifier for one in value_of(found.content).measures} >= {"tredje", "fjärde"}


def test_the_same_measure_added_on_both_sides() -> None:
    assert merged(BASE + THIRD, BASE + THIRD) == Merged((BASE + THIRD).encode(), 0)
    found = merged(BASE + THIRD, BASE + THIRD.replace("målvärde: 24", "målvärde: 30"))
    assert found.conflicts == 1
    assert "målvärde: 24\n=======\n          målvärde: 30\n" in found.content.decode().replace("  " * 6, "          ")


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_measure_removed_on_one_side_and_untouched_on_the_other(is_ours: bool) -> None:
    removed, other = BASE[: BASE.rindex("      - id:")], with_heading(BASE, "Kurser")
    found = merged(removed, other) if is_ours else merged(other, removed)
    assert found == Merged(with_heading(removed, "Kurser").encode(), 0)


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_measure_removed_on_one_side_and_edited_on_the_other(is_ours: bool) -> None:
    removed, edited = BASE[: BASE.rindex("      - id:")], plan(**{"rubrik: Andra kurser": "rubrik: Läxhjälp i kurser"})
    found = merged(removed, edited) if is_ours else merged(edited, removed)
    assert found.conflicts == 1
    text = found.content.decode()
    assert resolved(text, SIDES, take_theirs=is_ours) == edited
    assert resolved(text, SIDES, take_theirs=not is_ours) == removed


def test_the_same_field_changed_on_both_sides() -> None:
    ours = with_heading(with_end(BASE, "2023-10-31"), "Kurser i vår")
    found = merged(ours, with_heading(BASE, "Kurser i höst"))
    assert found.conflicts == 1
    assert found.content.decode() == ours.replace(
        "        rubrik: Kurser i vår\n",
        "<<<<<<< HEAD\n        rubrik: Kurser i vår\n=======\n        rubrik: Kurser i höst\n>>>>>>> gren\n",
    )


def test_a_field_removed_on_one_side_and_changed_on_the_other() -> None:
    line = "        rådighet: full\n"
    found = merged(BASE.replace(line, "", 1), BASE.replace("rådighet: full", "rådighet: delad", 1))
    assert found.conflicts == 1
    text = found.content.decode()
    assert resolved(text, SIDES, take_theirs=False) == BASE.replace(line, "", 1)
    assert resolved(text, SIDES, take_theirs=True) == BASE.replace("rådighet: full", "rådighet: delad", 1)


def test_follow_ups_of_both_sides_stand_in_the_order_of_their_days() -> None:
    entry = "        uppföljning:\n          - datum: {}\n            läge: pågår\n            resultat: {}\n"
    end = BASE.index("      - id: läxhjälp")
    ours = BASE[:end] + entry.format("2023-12-15", "Alla kurser.") + BASE[end:]
    theirs = BASE[:end] + entry.format("2023-06-15", "Tolv kurser.") + BASE[end:]
    found = merged(ours, theirs)
    assert found.conflicts == 0
    days = [str(one.reported_on) for one in value_of(found.content).measures[0].follow_ups]
    assert days == ["2023-06-15", "2023-12-15"]


@pytest.mark.parametrize("is_ours", [True, False])
def test_comments_are_kept(is_ours: bool) -> None:
    commented = BASE.replace('nr: "1.1"', 'nr: "1.1" # numret är nytt')
    other = with_heading(BASE, "Kurser")
    found = merged(commented, other) if is_ours else merged(other, commented)
    assert found == Merged(with_heading(commented, "Kurser").encode(), 0)


def test_a_comment_that_would_be_lost_leaves_the_merge_to_git() -> None:
    ours = with_heading(BASE, "Kurser # ett\n").replace("# ett\n\n", " # ett\n")
    theirs = BASE.replace('nr: "1.1"', 'nr: "1.1" # två')
    found = merged(ours, theirs)
    assert found.is_by_line
    assert found.conflicts == 1
    assert b"# ett" in found.content
    assert b"# tv\xc3\xa5" in found.content


@pytest.mark.parametrize("broken", ["x: [", "x: 1\nx: 2\n", "\ufffe", ""])
def test_a_version_that_cannot_be_read_leaves_the_merge_to_git(broken: str) -> None:
    found = merged(broken, with_heading(BASE, "Kurser"))
    assert found.is_by_line
    assert found.conflicts > 0


def test_nothing_changed_and_one_side_changed() -> None:
    changed = with_heading(BASE, "Kurser")
    assert merged(BASE, BASE) == Merged(BASE.encode(), 0)
    assert merged(changed, BASE) == Merged(changed.encode(), 0)
    assert merged(BASE, changed) == Merged(changed.encode(), 0)
    assert merged(changed, changed) == Merged(changed.encode(), 0)


def test_windows_line_ends_are_kept() -> None:
    base, ours, theirs = (one.replace("\n", "\r\n") for one in (BASE, with_heading(BASE, "A"), with_heading(BASE, "B")))
    found = merged(ours, theirs, base)
    assert found.conflicts == 1
    assert found.content.count(b"\n") == found.content.count(b"\r\n")
