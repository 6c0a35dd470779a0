"""Markdown has a list of contents, and its links lead to headings as GitHub names them."""

import re
from html import unescape
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from segplan.documents.anchors import heading_anchors
from segplan.documents.outputs.markdown import markdown
from segplan.documents.tree import Document
from support.documents import document_named, document_of


def shown(document: Document) -> str:
    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return str(reader.render(markdown.write(document).decode()))


def named_headings(page: str) -> set[str]:
    """The names of headings in a page, made as GitHub makes them."""
    names: list[str] = []
    for heading in re.findall(r"<h\d>(.*?)</h\d>", page):
        text = unescape(re.sub("<[^>]*>", "", heading)).lower()
        name = "".join(one for one in text if one.isalnum() or one in "-_ ").replace(" ", "-")
        same = sum(one == name or re.fullmatch(rf"{re.escape(name)}-\d+", one) is not None for one in names)
        names.append(f"{name}-{same}" if same else name)
    return {*names}


@pytest.mark.parametrize("name", ["åtgärdsplan", "uppföljning", "ledningsmodell", "årshjul"])
def test_every_link_within_the_document_leads_to_a_heading(name: str) -> None:
    page = shown(document_named(name))
    links = {unquote(one) for one in re.findall('href="#([^"]*)"', page)}
    assert links
    assert links <= named_headings(page)


def test_a_long_document_has_contents_and_a_short_one_has_not() -> None:
    chapters = "".join(f"<section><h2>Del {index}</h2><p>a</p></section>" for index in range(5))
    text = markdown.write(document_of(chapters)).decode()
    assert "**Innehåll**\n\n- [Del 0](#del-0)\n" in text
    assert "Innehåll" not in markdown.write(document_of("<p>a</p>")).decode()


def test_a_link_to_a_section_leads_to_its_heading_and_one_to_no_heading_is_text() -> None:
    made = document_of(
        '<p><a href="#ett">till *ett*</a> och <a href="#två">till två</a></p>'
        '<section id="ett"><h2>Så går det – 50 %</h2><p>a</p></section><section id="två"><p>b</p></section>'
    )
    text = markdown.write(made).decode()
    assert r"[till \*ett\*](#så-går-det--50-) och till två" in text


def test_headings_with_the_same_words_get_numbers() -> None:
    made = document_of("".join("<section><h2>Mål</h2><p>a</p></section>" for _ in range(3)))
    assert list(heading_anchors(made.body).values())[1:] == ["mål", "mål-1", "mål-2"]


def test_marks_stand_close_to_their_words() -> None:
    made = document_of("<p>a<strong> fet </strong>b <em>*</em> c</p>")
    assert r"a **fet** b *\** c" in markdown.write(made).decode()
    assert "<strong>fet</strong>" in shown(made)


@pytest.mark.parametrize(
    "text",
    [
        "[^1] och [^1]: fot",
        "[x] gjort",
        "- [ ] ogjort",
        "| a | b |",
        "#!",
        "1986. Ett år",
        "12) tolv",
        "a\\",
        "&nbsp;&amp;",
        "www.a.se",
        "~~a~~ ==b== ++c++",
        "<details>",
        "***",
        "===",
        "```",
        "    fyra steg in",
    ],
)
def test_what_looks_like_markdown_is_text_in_every_place(text: str) -> None:
    written = text.replace("&", "&amp;").replace("<", "&lt;")
    made = document_of(
        f"<section><h2>{written}</h2><p>{written}</p><ul><li>{written}</li></ul><ol><li>{written}</li></ol>"
        f"<dl><dt>{written}</dt><dd>{written}</dd><dd>{written}</dd></dl><table><caption>{written}</caption><thead><tr>"
        f'<th scope="col">{written}</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">{written}</th>'
        f"<td>1</td></tr></tbody></table><aside><p>{written}</p></aside></section>"
    )
    page = shown(made)
    assert unescape(re.sub("<[^>]*>", "", page)).count(text.strip()) == 11
    assert {*re.findall(r"<(\w+)", page)} <= {
        *[
            "h1",
            "h2",
            "p",
            "br",
            "ul",
            "ol",
            "li",
            "strong",
            "em",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "blockquote",
        ]
    }
