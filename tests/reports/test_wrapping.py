"""Styled text is broken at spaces, and never inside a word or at a non-breaking space."""

from segplan.reports.styled import Piece, Style, plain_text
from segplan.reports.wrapping import wrap


def test_lines_fill_the_width_and_go_on_under_the_text() -> None:
    assert plain_text(wrap(["ett två tre fyra"], 14, "Före: ")) == "Före: ett två\n      tre fyra\n"


def test_the_rest_may_be_indented_otherwise() -> None:
    assert plain_text(wrap(["ett två tre"], 9, "- ", "    ")) == "- ett två\n    tre\n"


def test_a_non_breaking_space_holds_words_together() -> None:
    assert plain_text(wrap(["högst 24\u00a0kurser"], 10)) == "högst\n24\u00a0kurser\n"


def test_a_word_wider_than_the_line_stands_alone() -> None:
    assert plain_text(wrap(["en samhällsbyggnadsförvaltning till"], 10)) == "en\nsamhällsbyggnadsförvaltning\ntill\n"


def test_a_style_may_end_inside_a_word() -> None:
    (one,) = wrap([Piece("ny", Style.ADDED), Piece(". Klart")], 40)
    assert [(piece.text, piece.style) for piece in one if piece.text] == [
        ("ny", Style.ADDED),
        (". Klart", Style.PLAIN),
    ]


def test_nothing_to_wrap_is_one_line() -> None:
    assert plain_text(wrap([], 10, "Före: ")) == "Före:\n"
