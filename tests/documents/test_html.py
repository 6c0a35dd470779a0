"""The page is accessible by construction: landmarks, roles, labels, contrast, and nothing from outside."""

import re

import pytest

from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import light_formats
from segplan.documents.outputs.html import html
from segplan.documents.sender import Sender
from segplan.documents.templating import built_in_folder
from segplan.documents.tree import Document, Node
from support.document_contexts import built_in_templates
from support.rich_project import material_of, rich_files


@pytest.fixture(scope="module")
def page() -> str:
    files = build(material_of(rich_files()), all_documents(), light_formats(), built_in_templates())
    return files["atgardsplan-2023.html"].decode()


def test_the_page_has_language_title_skip_link_and_landmarks(page: str) -> None:
    assert page.startswith('<!DOCTYPE html>\n<html lang="sv">')
    assert "<title>Åtgärdsplan för jämlika villkor 2023 – Provköpings kommun</title>" in page
    assert page.index('<a class="skip" href="#innehall">') < page.index("<header") < page.index('<main id="innehall"')
    assert page.count("<h1>") == 1
    assert '<nav class="contents" aria-labelledby="innehallsforteckning">' in page


def test_the_running_head_carries_the_example_notice(page: str) -> None:
    assert '<header class="running"><p class="warning">EXEMPEL – inte en handling från Provköpings kommun</p>' in page
    assert '@top-left { content: "EXEMPEL \\2013  inte en handling från Provköpings kommun"; }' in page


def test_search_engines_get_what_the_page_is_about_with_its_mark(page: str) -> None:
    said = re.search(r'<meta name="description" content="([^"]*)">', page)
    assert said is not None
    assert said[1].startswith("EXEMPEL – inte en handling från Provköpings kommun. ")
    assert said[1].endswith("Åtgärdsplan för jämlika villkor 2023")


def test_the_trail_stands_before_the_content_and_ends_with_the_page_itself(page: str) -> None:
    trail = page[page.index('<nav class="trail" aria-label="Du är här">') : page.index("<main")]
    assert '<li><a href="index.html">Start</a></li>' in trail
    assert trail.count("<li>") == 2
    assert '<span aria-current="page">Åtgärdsplan för jämlika villkor 2023</span>' in trail


def test_a_short_document_is_laid_out_as_one() -> None:
    body = Node("article", {"class": "short"}, (Node("header", {}, (Node("h1", {}, ("T",)),)),))
    assert '<article class="short">' in html.write(Document("T", Sender("Å"), "", "", body)).decode()


def written_row(first: str, *others: str) -> str:
    head = Node("thead", {}, (Node("tr", {}, tuple(Node("th", {}, (one,)) for one in "ABC"[: len(others) + 1])),))
    cells = (Node("th", {"scope": "row"}, (first,)), *(Node("td", {"class": "number"}, (one,)) for one in others))
    table = Node("table", {}, (head, Node("tbody", {}, (Node("tr", {}, cells),))))
    written = html.write(Document("T", Sender("Å"), "", "", Node("article", {}, (table,)))).decode()
    return written.split("<tbody>")[1].split("</tbody>")[0]


def test_a_cell_that_says_that_there_is_nothing_is_marked_for_cards() -> None:
    row = written_row("Rad", "–", "3")
    assert '<td class="number nothing" data-label="B">–</td><td class="number" data-label="C">3</td>' in row


def test_a_row_of_nothing_else_keeps_its_cells() -> None:
    assert "nothing" not in written_row("Rad", "–", "–")


def test_a_table_of_words_and_one_number_each_is_not_made_to_cards() -> None:
    style = (built_in_folder() / "_style.css").read_text("utf-8")
    assert ".pair { display: table;" in style
    start = build(material_of(rich_files()), all_documents(), light_formats(), built_in_templates())
    page = start["atgardssida-prova-pa-kurser-2023.html"].decode()
    assert '<table class="narrow pair">' in page
    assert "pair" not in start["forvaltningens-atgarder-kf-2023.html"].decode().split("</style>")[1]


def test_a_number_that_heads_a_row_has_the_heading_of_its_column() -> None:
    assert '<th scope="row" data-label="A">1.12</th>' in written_row("1.12", "3")
    assert '<th scope="row">Rad 1</th>' in written_row("Rad 1", "3")


def test_what_only_leads_elsewhere_and_the_trail_are_not_printed() -> None:
    printed = (built_in_folder() / "_style.css").read_text("utf-8").split("@media print")[1]
    assert ".skip, .running, .trail, .ways { display: none; }" in printed


def test_nothing_is_fetched_and_nothing_runs(page: str) -> None:
    assert not re.search(r"<(script|link|img|iframe)|url\(|@import|\son\w+=", page)


def test_every_cell_is_labelled_with_its_column(page: str) -> None:
    cells = re.findall(r"<td[^>]*>", page)
    assert cells
    assert all("data-label=" in cell for cell in cells)
    assert '<td data-label="Till när">30\u00a0november\u00a02023</td>' in page


def test_every_contents_link_leads_to_a_heading(page: str) -> None:
    targets = re.findall(r'href="#(avsnitt-\d+)"', page)
    assert targets
    assert all(page.count(f'<h2 id="{target}">') == 1 for target in targets)


def test_column_widths_follow_their_weights(page: str) -> None:
    assert '<col style="width: 7.7%"><col style="width: 38.5%">' in page


def test_text_in_the_page_boxes_cannot_leave_its_string() -> None:
    body = Node("article", {}, (Node("h1", {}, ("T",)),))
    written = html.write(Document('"; } </style>', Sender("Å"), "", "", body)).decode()
    assert "</style>" not in written.partition("<style>")[2].partition("</style>")[0]
    assert 'content: "Å \\b7  \\22 \\3b  \\7d  \\3c \\2f style\\3e "' in written


def _luminance(colour: str) -> float:
    if len(colour) == 4:
        colour = "#" + "".join(digit * 2 for digit in colour[1:])
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("ink", "paper"),
        ("ink", "soft"),
        ("quiet", "paper"),
        ("quiet", "soft"),
        ("term", "paper"),
        ("accent", "paper"),
        ("accent", "soft"),
        ("paper", "accent"),
        ("warn-ink", "paper"),
        ("warn-ink", "warn-back"),
    ],
)
def test_contrast_is_at_least_what_wcag_asks(ink: str, paper: str, scheme: str) -> None:
    """WCAG 2.1, 1.4.3: at least 4.5 to 1, in light and in dark."""
    light, dark = (built_in_folder() / "_style.css").read_text("utf-8").split("prefers-color-scheme: dark")
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", light if scheme == "light" else dark))
    lighter, darker = sorted((_luminance(colours[one]) for one in (ink, paper)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
