"""How binding a text is, also by vague words and by the words that a repository has added."""

from typing import Any

import pytest

from segplan.diff import Kind, compare
from segplan.wording.additions import Additions, extended
from support.plan_values import area, measure, plan


def kinds(before: str, after: str, **more: Any) -> list[tuple[Kind, str | None, str | None]]:
    first, second = (plan(2023, area(measure("a", formulering=text))) for text in (before, after))
    changes = compare(first, second, **more).changes
    return [(one.kind, one.before, one.after) for one in changes if one.kind is not Kind.REWORDED]


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ("Skolan verkar för fler läger.", "verkar för"),
        ("Skolan ska ta ställning till läger.", "ta ställning till"),
        ("Skolan ordnar vid behov läger.", "vid behov"),
    ],
)
def test_vague_words_that_come_make_a_text_less_binding(after: str, told: str) -> None:
    before = "Skolan ordnar läger."
    (found,) = kinds(before, after)
    assert found[0] is Kind.MODAL_WEAKENED
    assert found[2] is not None
    assert told in found[2]
    assert kinds(after, before)[0][0] is Kind.MODAL_STRENGTHENED


def test_a_repository_s_own_words_are_read_in_texts() -> None:
    texts = ("Skolan ordnar läger.", "Skolan ordnar läger om andan faller på.")
    assert kinds(*texts) == []
    own = extended(Additions(hedges=("om andan faller på",)))
    assert kinds(*texts, known=own) == [(Kind.MODAL_WEAKENED, None, "om andan faller på")]
