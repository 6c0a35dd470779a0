"""Exceptions in comments are read with their codes, reason and day, and know what they are about."""

from datetime import date

import pytest

from segplan.source.document import SourceDocument
from segplan.source.events import EventReader
from segplan.source.suppressions import Suppression, find_suppressions

MEASURE = """\
områden:
  - nr: 1
    åtgärder:
      - id: a  # {on_measure}
        formulering: >-  # {on_text}
          Något ska göras
          # detta är text: segplan: ignore[SP301]
        # {above}
        # en annan kommentar

        geografi: [b, c]
        ansvarig:
          förvaltning: KF
"""
FULL = "segplan: ignore[SP301, SP201] skäl: Väntar på remissen. till: 2024-12-31"


def found_in(text: str) -> tuple[Suppression, ...]:
    reader = EventReader(text)
    reader.read()
    return find_suppressions(SourceDocument("2023", "plans/2023.yaml", text, reader.root))


def only(comment: str) -> Suppression:
    (found,) = found_in(f"a: 1  {comment}\n")
    return found


def test_a_whole_exception_is_read() -> None:
    found = only(f"# {FULL}")
    assert [written.code for written in found.codes] == ["SP301", "SP201"]
    assert (found.reason, found.until, found.is_readable) == ("Väntar på remissen.", date(2024, 12, 31), True)
    assert found.codes[1].span.start.column == len("a: 1  # segplan: ignore[SP301, ")


@pytest.mark.parametrize(
    "comment",
    [
        "# segplan: ignore",
        "# segplan: ignore[]",
        "# segplan: ignore[SP301 SP201] skäl: Väntar på remissen.",
        "# segplan ignore[SP301] skäl: Väntar på remissen.",
        "# segplan: ignorera[SP301] skäl: Väntar på remissen.",
        "# segplan: ignore[SP301] Väntar på remissen.",
        "# segplan: ignore[SP301] skäl: Väntar på remissen. till: snart",
        "# segplan: ignore[SP301] skäl: Väntar på remissen. till: 2024-02-30",
        "#segplan: noqa",
    ],
)
def test_an_exception_in_another_form_is_told_as_such(comment: str) -> None:
    assert not only(comment).is_readable


@pytest.mark.parametrize("comment", ["# segplan räknar åtgärderna", "# ignore[SP301]", "# se segplan: ignore[SP301]"])
def test_other_comments_are_no_exceptions(comment: str) -> None:
    assert found_in(f"a: 1  {comment}\n") == ()


def test_a_reason_may_hold_a_word_with_a_colon() -> None:
    found = only("# segplan: ignore[SP301] skäl: Nämnden svarar: i maj, hur långt till: målet  # mer")
    assert not found.is_readable, "till: must be a day"
    assert only("# segplan: ignore[SP301] skäl: Nämnden svarar: i maj").reason == "Nämnden svarar: i maj"


@pytest.mark.parametrize(
    ("place", "route", "is_about", "is_not_about"),
    [
        ("on_measure", "områden[0].åtgärder[0]", "områden[0].åtgärder[0].ansvarig", "områden[0].åtgärder[1]"),
        (
            "on_text",
            "områden[0].åtgärder[0].formulering",
            "områden[0].åtgärder[0].formulering",
            "områden[0].åtgärder[0]",
        ),
        ("above", "områden[0].åtgärder[0].geografi", "områden[0].åtgärder[0].geografi[1]", "områden[0].åtgärder[0].id"),
    ],
)
def test_an_exception_is_about_what_begins_on_its_line(
    place: str, route: str, is_about: str, is_not_about: str
) -> None:
    words = {"on_measure": "x", "on_text": "x", "above": "x", place: FULL}
    (found,) = found_in(MEASURE.format(**words))
    assert found.route == route
    assert found.is_about(99, is_about)
    assert not found.is_about(99, is_not_about)
    assert found.is_about(found.line, "")


@pytest.mark.parametrize(("line", "route"), [("områden:", ""), ("  - nr: 1", "områden[0].nr"), ("    åtgärder:", "")])
def test_no_exception_is_about_several_measures(line: str, route: str) -> None:
    text = MEASURE.format(on_measure="x", on_text="x", above="x")
    (found,) = found_in(text.replace(line, f"{line}  # {FULL}", 1))
    assert found.route == route
