"""A template's result is refused unless it is a whole, accessible document in the subset."""

import pytest

from segplan.documents.reading import read_tree
from segplan.errors import TemplateError

HEAD = "<h1>Titel</h1>"
ROW = '<tr><th scope="row">a</th><td>1</td></tr>'
COLUMNS = '<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>'


def article(inside: str) -> str:
    return f"<article><header>{HEAD}</header>{inside}</article>"


def test_a_whole_document_is_read_with_set_and_trimmed_text() -> None:
    tree = read_tree(article("<section><h2> § 31 </h2><p>\n ett  <strong>två</strong> </p></section>"), "m")
    assert [node.text for node in tree.walk() if node.tag in ("h2", "p")] == ["§\u00a031", "ett två"]


def test_tables_are_numbered_in_order() -> None:
    table = f"<table><caption>Tal</caption>{COLUMNS}<tbody>{ROW}</tbody></table>"
    tree = read_tree(article(table + table), "m")
    assert [node.text for node in tree.walk() if node.tag == "caption"] == ["Tabell\u00a01. Tal", "Tabell\u00a02. Tal"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<article><p>&nbsp;</p></article>", "välformad"),
        ("<article><br></article>", "<br> stängs inte"),
        ("<!DOCTYPE html><article/>", "DOCTYPE"),
        ("<div/>", "<div>"),
        (article("<script>alert(1)</script>"), "<script>"),
        (article("<p><table/></p>"), "<table> får inte stå i <p>"),
        (article("<ul>löst<li>a</li></ul>"), "text direkt i <ul>: löst"),
        (article('<p onclick="x">a</p>'), "onclick"),
        (article('<p class="röd">a</p>'), "klassen röd"),
        (article('<p><a href="javascript:alert(1)">a</a></p>'), "javascript"),
        (article('<p><a href="#borta">a</a></p>'), "ingenstans"),
        (article('<section id="a"><p>a</p></section><section id="a"><p>b</p></section>'), "id a"),
        (article("<h3>Hopp</h3>"), "Hopp hoppar från nivå 1 till 3"),
        ("<article><h2>A</h2></article>", "börja med en h1"),
        (article("<p> </p>"), "tomt <p>"),
        (article("<ul/>"), "tom <ul>"),
        (article("<dl><dt>a</dt></dl>"), "dl"),
        (article("<dl><dt>a</dt><dt>b</dt><dd>c</dd></dl>"), "dl"),
        (article(f"<table>{COLUMNS}<tbody>{ROW}</tbody></table>"), "caption"),
        (article(f"<table><caption>T</caption>{COLUMNS}<tbody/></table>"), "rader"),
        (article(f"<table><caption>T</caption>{COLUMNS}<tbody><tr><td>1</td></tr></tbody></table>"), "1 celler"),
        (
            article(f"<table><caption>T</caption>{COLUMNS.replace('col', 'row')}<tbody>{ROW}</tbody></table>"),
            "huvudraden",
        ),
        (
            article(f"<table><caption>T</caption>{COLUMNS}<tbody>{ROW.replace('>1<', '><')}</tbody></table>"),
            "tomt <td>",
        ),
        (
            article(f"<table><caption>T</caption>{COLUMNS}<tbody><tr><th>a</th><td>1</td></tr></tbody></table>"),
            "radhuvud",
        ),
    ],
)
def test_a_breach_is_named_together_with_the_template(text: str, said: str) -> None:
    with pytest.raises(TemplateError) as caught:
        read_tree(text, "plan/document.j2.html")
    assert said in caught.value.message
    assert "plan/document.j2.html" in caught.value.message
    assert caught.value.hint
