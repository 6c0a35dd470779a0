"""The slips that people make on one line are told by what they are, not by what they do to YAML."""

import pytest

from segplan.source.events import EventReader
from segplan.source.fault import Fault

HEAD = "åtgärder:\n  - id: läxhjälp\n    uppföljning:\n      - datum: 2027-06-30\n"


def fault_of(rest: str) -> Fault:
    reader = EventReader(HEAD + rest)
    reader.read()
    (found,) = reader.faults
    return found


@pytest.mark.parametrize(
    ("rest", "message", "remedy"),
    [
        (
            '        resultat: "Mässan" hölls.\n',
            "Här fortsätter texten efter det att citattecknet har stängts",
            "Sätt hela texten inom citattecken: resultat: '\"Mässan\" hölls.'",
        ),
        (
            "        resultat: 'Mässan' hölls.\n",
            "Här fortsätter texten efter det att citattecknet har stängts",
            "Sätt hela texten inom citattecken: resultat: \"'Mässan' hölls.\"",
        ),
        (
            "        resultat: [bilaga] om mässan\n",
            "Här fortsätter texten efter det att klammern har stängts",
            "Sätt hela texten inom citattecken: resultat: '[bilaga] om mässan'",
        ),
        (
            '        verifieras_av:\n          - "Lista" över elever\n',
            "Här fortsätter texten efter det att citattecknet har stängts",
            "Sätt hela texten inom citattecken: '\"Lista\" över elever'",
        ),
        (
            f'        resultat: "Mässan" hölls {"och " * 20}\n',
            "Här fortsätter texten efter det att citattecknet har stängts",
            "Sätt hela texten inom citattecken, av ett annat slag än de som står i den.",
        ),
        (
            "        verifieras_av:\n        -Deltagarlista\n",
            "Mellanslag saknas efter strecket",
            "Skriv - Deltagarlista",
        ),
    ],
)
def test_a_slip_is_told_with_the_line_as_it_should_be(rest: str, message: str, remedy: str) -> None:
    found = fault_of(rest)
    assert (found.code, found.message, found.remedy) == ("SP001", message, remedy)


@pytest.mark.parametrize(("rest", "blanks"), [("       läge: pågår\n", 8), ("  rubrik: Läxhjälp\n", 4)])
def test_a_key_that_is_drawn_in_too_little_is_told_how_far_the_point_is(rest: str, blanks: int) -> None:
    found = fault_of(rest)
    assert found.message == "Raden är inte indragen som punkten ovanför"
    assert f"dra in den med {blanks} blanksteg." in found.remedy


def test_a_text_that_ends_a_list_is_not_taken_for_a_key() -> None:
    assert (
        fault_of("      bara text\n      - datum: 2027-12-31\n").message != "Raden är inte indragen som punkten ovanför"
    )
