"""Whatever a plan says is shown as it was written, in every format."""

import re
from functools import cache
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import light_formats
from segplan.documents.outputs.markdown import literal
from support.document_contexts import built_in_templates, kind_named
from support.rich_project import material_of, rich_files

HOSTILE = [
    "<script>alert(1)</script>",
    "{{7*7}} {% raw %} {# a #}",
    "a | b || c",
    r"back\slash \| \* \\",
    "*fet* __fet__ _kursiv_ ~~struken~~ `kod` ```",
    "# rubrik #",
    "- punkt",
    "+ punkt",
    "1. punkt",
    "1) punkt",
    "---",
    "===",
    "> citat",
    "[länk](javascript:alert(1)) ![bild](x)",
    "<https://example.org> https://example.org www.example.org a@example.org",
    "&lt;b&gt; &amp; &#65; ]]> <!-- -->",
    "$E=mc^2$ #12 @namn",
    "\"citat\" 'citat' </td></table></article>",
]


PLAIN = ("åtgärdsplan", "uppföljning")
CASES = [*((text, PLAIN) for text in HOSTILE), (" / ".join(HOSTILE), ())]
"""Each text in two documents, and all of them at once in every document."""

KEYS = (
    "rubrik",
    "formulering",
    "målgrupp",
    "konsekvenser",
    "syfte",
    "resultat",
    "sammanfattning",
    "titel",
    "vad",
    "text",
    "samråd",
    "ställning",
)


class _Text(HTMLParser):
    """Collects the text and the tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.tags: set[str] = set()

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def shown(page: str) -> tuple[str, set[str]]:
    parser = _Text()
    parser.feed(page)
    return plain("".join(parser.parts)), parser.tags


@cache
def documents_with(text: str, *names: str) -> dict[str, bytes]:
    """Give the documents of these kinds, or of all, where every text that people write is this one."""
    files = rich_files()
    quoted = "'" + text.replace("'", "''") + "'"
    changed = ("plans/2023.yaml", *(f"plans/register/{name}.yaml" for name in ("styrning", "statsbidrag-2018")))
    for path in changed:
        for key in KEYS:
            files[path] = re.sub(
                rf"^(\s*(?:- )?{key}:) .*$", lambda match: f"{match[1]} {quoted}", files[path], flags=re.MULTILINE
            )
    kinds = [kind_named(name) for name in names] or all_documents()
    return build(material_of(files), kinds, light_formats(), built_in_templates())


@pytest.mark.parametrize(("text", "kinds"), CASES)
def test_hostile_text_is_literal_in_html(text: str, kinds: tuple[str, ...]) -> None:
    for name, content in documents_with(text, *kinds).items():
        if name.endswith("2023.html"):
            said, tags = shown(content.decode())
            assert plain(text) in said, name
            assert not tags & {"script", "b", "img", "blockquote"}


@pytest.mark.parametrize(("text", "kinds"), CASES)
def test_hostile_text_is_literal_in_markdown(text: str, kinds: tuple[str, ...]) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for name, content in documents_with(text, *kinds).items():
        if name.endswith("2023.md"):
            said, tags = shown(reader.render(content.decode()))
            assert plain(text) in said, name
            assert not tags & {"script", "b", "img", "s", "code", "hr"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_leaves_the_tables_of_markdown_whole(text: str) -> None:
    content = documents_with(text, *PLAIN)["atgardsplan-2023.md"].decode()
    calm = documents_with("lugn", *PLAIN)["atgardsplan-2023.md"].decode()
    reader = MarkdownIt("commonmark").enable("table")
    for mark in ("<td", "<tr", "<li", "<h3"):
        assert reader.render(content).count(mark) == reader.render(calm).count(mark), mark


def test_bare_addresses_do_not_become_links_in_markdown() -> None:
    assert literal("https://a.se www.b.se c@d.se") == r"https\://a.se www\.b.se c\@d.se"
