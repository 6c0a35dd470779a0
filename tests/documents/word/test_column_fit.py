"""Columns in Word hold what cannot be broken, and together they are no wider than the text."""

from hypothesis import given
from hypothesis import strategies as st

from segplan.documents.tree import Node
from segplan.documents.word.column_fit import fitted_widths
from segplan.documents.word.letter_widths import text_width, widest_piece

PAGE = 9070


def table(rows: list[list[str]], numeric: bool = False) -> Node:
    css = {"class": "number"} if numeric else {}
    head = Node("tr", {}, tuple(Node("th", css, (text,)) for text in rows[0]))
    body = tuple(Node("tr", {}, tuple(Node("td", css, (text,)) for text in row)) for row in rows[1:])
    caption = Node("caption", {}, ("Tal",))
    return Node("table", {}, (caption, Node("thead", {}, (head,)), Node("tbody", {}, body)))


def test_a_date_and_a_range_are_one_piece_and_a_long_word_is_not() -> None:
    date = "31\u00a0december\u00a02023"
    assert widest_piece(f"senast {date}", 9) == text_width(date, 9)
    assert widest_piece("år 2022–2026", 9) == text_width("2022–2026", 9)
    assert widest_piece("Kommunledningsförvaltningen", 9) == text_width("Kommunledn", 9)
    assert widest_piece("Rapportering", 9, whole_words=True) == text_width("Rapportering", 9)


def test_bold_text_is_wider_than_plain() -> None:
    assert text_width("Åtgärd", 9, bold=True) > text_width("Åtgärd", 9)


def test_a_narrow_column_grows_at_the_cost_of_those_with_room() -> None:
    date = "30\u00a0september\u00a02023"
    many = ["Nr", "Mått", "Utgångsvärde", "Delmål", "Utfall", "Målvärde", "Målet nått", "Senast"]
    widths = fitted_widths(table([many, ["1.1", "Platser", "0", "–", "1", "2", "Nej", date]]), PAGE)
    assert widths[7] > text_width(date, 9)
    assert widths[2] > text_width("Utgångsvärde", 8.5, bold=True)
    assert PAGE - 8 <= sum(widths) <= PAGE


@given(
    st.lists(st.lists(st.text(min_size=1, max_size=60), min_size=5, max_size=5), min_size=2, max_size=5),
    st.integers(2835, 15_000),
)
def test_whatever_stands_in_a_table_it_fits_the_page(rows: list[list[str]], page: int) -> None:
    widths = fitted_widths(table(rows), page)
    assert sum(widths) <= page
    assert min(widths) > 0
