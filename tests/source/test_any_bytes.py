"""Whatever the bytes, reading never raises, and every fault lies inside the file."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from segplan.model.plan import Plan
from segplan.places import Place
from segplan.source.reading import Reading
from support.reading import reading_of, with_measure

PLAN = with_measure(
    målgrupp='målgrupp: "barn och \\"unga\\""',
    i_korthet="i_korthet: >\n  En mening\n  på två rader.",
    hållpunkter="hållpunkter:\n  - {senast: 2023-06-30, vad: 'Halva tiden'}",
)
_SYNTAX = [":", " ", "\n", "- ", "\t", "'", '"', "{", "}", "[", "]", ",", "#", "|", ">", "&a", "*a", "!", "!!str ", "%"]
_SYNTAX += [
    "?",
    "? ",
    "---\n",
    "...\n",
    "<<: ",
    "~",
    "null",
    "\r",
    "\r\n",
    "\u200b",
    "\ufeff",
    "\u0308",
    "å",
    "\\",
    "@",
    "`",
]


def assert_faults_lie_inside(reading: Reading[Plan]) -> None:
    lines = reading.document.lines
    for found in reading.faults:
        for span in (found.span, *(span for span, _ in found.related)):
            assert span.start <= span.end, found
            assert 0 <= span.start.line <= span.end.line < len(lines), found
            assert span.start.column <= len(lines[span.start.line]), found
            assert span.end.column <= len(lines[span.end.line]), found


@given(st.binary(max_size=200))
def test_any_bytes(raw: bytes) -> None:
    assert_faults_lie_inside(reading_of(raw))


@given(st.lists(st.sampled_from([*_SYNTAX, "formatversion", "områden", "0", "3.10", "text"]), max_size=40))
@settings(max_examples=400)
def test_any_mixture_of_yaml_signs(parts: list[str]) -> None:
    assert_faults_lie_inside(reading_of("".join(parts)))


@given(st.integers(0, len(PLAN)), st.integers(0, 12), st.lists(st.sampled_from(_SYNTAX), max_size=3))
@settings(max_examples=400)
def test_a_real_plan_with_a_part_cut_out_or_put_in(at: int, cut: int, parts: list[str]) -> None:
    assert_faults_lie_inside(reading_of(PLAN[:at] + "".join(parts) + PLAN[at + cut :]))


@given(st.randoms(use_true_random=False))
@settings(max_examples=50)
def test_a_real_plan_with_lines_in_disorder(chance: random.Random) -> None:
    lines = PLAN.splitlines(keepends=True)
    chance.shuffle(lines)
    assert_faults_lie_inside(reading_of("".join(lines)))


@given(st.binary(min_size=1, max_size=3), st.integers(0, len(PLAN.encode())))
def test_a_real_plan_with_other_bytes_in_it(raw: bytes, at: int) -> None:
    whole = PLAN.encode()
    assert_faults_lie_inside(reading_of(whole[:at] + raw + whole[at:]))


def test_every_value_of_a_real_plan_can_be_located() -> None:
    document = reading_of(PLAN).document
    routes = [
        ("kommun",),
        ("områden", 0, "åtgärder", 0, "rubrik"),
        ("områden", 0, "åtgärder", 0, "hållpunkter", 0, "vad"),
    ]
    shown = [document.locate(Place("2023", route)) for route in routes]
    assert [document.lines[span.start.line][span.start.column : span.end.column] for span in shown] == [
        "Provköpings kommun",
        "Prova på-kurser nära hemmet",
        "'Halva tiden'",
    ]
