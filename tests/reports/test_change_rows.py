"""Changed values stand beside their label while they are short, and below it when they are long."""

from segplan.diff import Change, Form, Subject
from segplan.reports.change_rows import change_rows
from segplan.reports.styled import plain_text

LONG = "Kulturförvaltningen redovisar för nämnden hur tiderna fördelas " * 3


def rows(*changes: Change, width: int = 60) -> str:
    return plain_text(list(change_rows(changes, width, 2)))


def change(kind: Subject, before: str | None, after: str | None) -> Change:
    form = Form.ADDED if before is None else Form.REMOVED if after is None else Form.CHANGED
    return Change(kind, form, before=before, after=after)


def test_short_values_stand_on_one_line() -> None:
    assert rows(change(Subject.TARGET, "24", "12")) == "  Målvärdet             Före: 24   Efter: 12\n"


def test_values_that_do_not_fit_stand_under_each_other() -> None:
    assert rows(change(Subject.OWNER, "Kulturförvaltningen", "Skolförvaltningen")) == (
        "  Ansvarig förvaltning  Före:  Kulturförvaltningen\n                        Efter: Skolförvaltningen\n"
    )


def test_a_long_value_stands_below_whichever_side_it_is_on() -> None:
    for before, after in ((LONG, "Kort"), ("Kort", LONG)):
        assert rows(change(Subject.WORDING, before, after)).startswith("  Formuleringen\n    Före:  ")


def test_a_long_label_stands_on_a_line_of_its_own() -> None:
    assert rows(change(Subject.DECISION_BASIS, "Enkät", None)) == "  Beslutspunktens underlag\n    Utgår: Enkät\n"


def test_a_word_wider_than_the_room_stands_below() -> None:
    shown = rows(change(Subject.OWNER, None, "Samhällsbyggnadsförvaltningen"), width=54)
    assert shown == "  Ansvarig förvaltning\n    Tillkommer: Samhällsbyggnadsförvaltningen\n"


def test_a_label_is_written_once_for_rows_that_follow_each_other() -> None:
    steps = [change(Subject.INTERIM_TARGET, None, value) for value in ("6", "12")]
    assert rows(*steps) == ("  Delmål                Tillkommer: 6\n                        Tillkommer: 12\n")
