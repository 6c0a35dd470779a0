"""The labelled measure texts and owner strings are well formed, and their labels agree with one another."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Row = dict[str, Any]

FOLDER = Path(__file__).parent / "labelled"
FILES = sorted(path.name for path in FOLDER.glob("*.jsonl"))
OWNER_FILES = [name for name in FILES if name.startswith("owners_")]
MEASURE_FILES = [name for name in FILES if name not in OWNER_FILES]

FLAGS = {"vague_verb", "verifiable", "quantified", "deadline"}
WORDS = {"id", "text", "family", "why"}
LISTS = {"span", "tags"}
MEASURE_FIELDS = {*FLAGS, *WORDS, *LISTS, "actor", "actor_kind", "actor_span", "overall"}
ACTORS = {"named", "vague", "none"}
ACTOR_KINDS = {"political", "administrative", "external", "unclear", "none"}
LEGS = {"B1", "B2", "B3", "B4", "B5"}
"""What is missing in a borderline text, told by one of its tags."""

VERDICT_SHARES = {"measurable": (0.30, 0.45), "borderline": (0.20, 0.32), "not_measurable": (0.30, 0.45)}
LABEL_SHARES = {"ok": (0.30, 0.55), "too_vague": (0.20, 0.45), "external_only": (0.08, 0.30), "missing": (0.08, 0.30)}
HELD_OUT_SHARES = {**LABEL_SHARES, "missing": (0.02, 0.30)}
"""What nobody tunes on is left as it was gathered, with few empty fields."""

every_measure_file = pytest.mark.parametrize("name", MEASURE_FILES)
every_owner_file = pytest.mark.parametrize("name", OWNER_FILES)


def _rows(name: str) -> list[Row]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def _failing(name: str, holds: Callable[[Row], object]) -> list[str]:
    """Give the rows of a file, by id and text, for which a demand does not hold."""
    return [f"{row['id']} {row['text']}" for row in _rows(name) if not holds(row)]


def _bounded(row: Row) -> bool:
    return bool(row["quantified"] or row["deadline"])


def _missing_legs(row: Row) -> set[str]:
    return LEGS.intersection(row["tags"])


def test_the_sets_that_the_engine_is_tuned_on_are_large_enough() -> None:
    assert len(_rows("tuned.jsonl")) >= 320
    assert len(_rows("owners_tuned.jsonl")) >= 140


@pytest.mark.parametrize("names", [MEASURE_FILES, OWNER_FILES], ids=["measures", "owners"])
@pytest.mark.parametrize("field", ["id", "text"])
def test_no_id_and_no_text_stands_twice_in_any_of_the_files(names: list[str], field: str) -> None:
    counted = Counter(" ".join(row[field].casefold().split()) for name in names for row in _rows(name))
    assert [value for value, times in counted.items() if times > 1] == []


@every_measure_file
def test_a_labelled_measure_has_every_field_and_known_values(name: str) -> None:
    assert _failing(name, lambda row: set(row) == MEASURE_FIELDS) == []
    assert _failing(name, lambda row: all(type(row[flag]) is bool for flag in FLAGS)) == []
    assert _failing(name, lambda row: all(row[field].strip() for field in WORDS)) == []
    assert _failing(name, lambda row: all(len(set(row[field])) == len(row[field]) for field in LISTS)) == []
    assert _failing(name, lambda row: row["actor"] in ACTORS and row["actor_kind"] in ACTOR_KINDS) == []
    assert _failing(name, lambda row: row["overall"] in VERDICT_SHARES) == []


@every_measure_file
def test_every_span_is_a_piece_of_the_text_apart_from_the_others(name: str) -> None:
    assert _failing(name, lambda row: all(span and span == span.strip() for span in row["span"])) == []
    assert _failing(name, lambda row: _stand_apart(row["text"], row["span"])) == []
    assert _failing(name, lambda row: row["actor_span"] in row["text"]) == []


def _stand_apart(text: str, spans: list[str]) -> bool:
    for span in sorted(spans, key=len, reverse=True):
        if span not in text:
            return False
        text = text.replace(span, "\N{NULL}", 1)
    return True


@every_measure_file
def test_a_measurable_text_is_clear_verifiable_and_bounded(name: str) -> None:
    def holds(row: Row) -> bool:
        return row["verifiable"] and _bounded(row) and not row["vague_verb"]

    assert _failing(name, lambda row: row["overall"] != "measurable" or holds(row)) == []


@every_measure_file
def test_a_text_that_is_not_measurable_is_vague_or_cannot_be_verified(name: str) -> None:
    def holds(row: Row) -> bool:
        return row["vague_verb"] or not row["verifiable"]

    assert _failing(name, lambda row: row["overall"] != "not_measurable" or holds(row)) == []


@every_measure_file
def test_a_borderline_text_and_no_other_tells_which_leg_is_missing(name: str) -> None:
    assert _failing(name, lambda row: len(_missing_legs(row)) == (row["overall"] == "borderline")) == []


@every_measure_file
@pytest.mark.parametrize(
    ("leg", "holds"),
    [
        ("B1", lambda row: row["verifiable"] and not _bounded(row) and not row["vague_verb"]),
        ("B2", lambda row: row["vague_verb"] and not row["verifiable"] and _bounded(row)),
        ("B3", lambda row: row["vague_verb"] and not row["verifiable"] and _bounded(row)),
        ("B4", lambda row: _bounded(row) and row["verifiable"] == ("checkable_condition" in row["tags"])),
        ("B5", lambda row: not row["verifiable"]),
    ],
)
def test_the_missing_leg_agrees_with_the_other_labels(name: str, leg: str, holds: Callable[[Row], bool]) -> None:
    assert _failing(name, lambda row: leg not in row["tags"] or holds(row)) == []


@every_measure_file
def test_words_are_underlined_unless_the_fault_is_what_is_missing(name: str) -> None:
    def nothing_to_underline(row: Row) -> bool:
        return row["overall"] == "measurable" or "B1" in row["tags"]

    assert _failing(name, lambda row: (row["span"] == []) == nothing_to_underline(row)) == []


@every_measure_file
def test_an_actor_has_a_kind_and_words_and_no_actor_has_neither(name: str) -> None:
    assert _failing(name, lambda row: (row["actor"] == "none") == (row["actor_kind"] == "none")) == []
    assert _failing(name, lambda row: (row["actor"] == "none") == (row["actor_span"] == "")) == []


@every_measure_file
def test_the_verdicts_are_spread_evenly_enough_to_be_measured(name: str) -> None:
    rows = _rows(name)
    assert _outside(Counter(row["overall"] for row in rows), VERDICT_SHARES) == {}
    legs = Counter(leg for row in rows for leg in _missing_legs(row))
    assert _outside(legs, dict.fromkeys(LEGS, (0.10, 0.40))) == {}


@every_owner_file
def test_a_labelled_owner_has_every_field_and_a_known_label(name: str) -> None:
    assert _failing(name, lambda row: set(row) == {"id", "text", "label", "why"}) == []
    assert _failing(name, lambda row: row["label"] in LABEL_SHARES and row["why"].strip()) == []
    assert _failing(name, lambda row: row["text"].strip() or row["label"] == "missing") == []


@every_owner_file
def test_the_owner_labels_are_spread_evenly_enough_to_be_measured(name: str) -> None:
    shares = HELD_OUT_SHARES if "held_out" in name else LABEL_SHARES
    assert _outside(Counter(row["label"] for row in _rows(name)), shares) == {}


def _outside(counted: Counter[str], bounds: dict[str, tuple[float, float]]) -> dict[str, float]:
    """Give the shares that lie outside their bounds."""
    shares = {value: counted[value] / counted.total() for value in bounds}
    return {value: share for value, share in shares.items() if not bounds[value][0] <= share <= bounds[value][1]}
