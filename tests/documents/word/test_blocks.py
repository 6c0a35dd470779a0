"""Words, rows and boxes keep together on Word's pages, and captions are numbered by Word."""

import io
import re
import zipfile

from segplan.documents.outputs.docx import docx
from segplan.documents.word.facts import kept_together
from support.documents import document_of


def text_of(inside: str) -> str:
    with zipfile.ZipFile(io.BytesIO(docx.write(document_of(inside)))) as archive:
        return archive.read("word/document.xml").decode()


def paragraphs(text: str) -> dict[str, str]:
    """The properties of every paragraph by its text."""
    found = re.findall(r"<w:p><w:pPr>(.*?)</w:pPr>(.*?)</w:p>", text)
    return {"".join(re.findall(r"<w:t [^>]*>([^<]*)", inside)): properties for properties, inside in found}


def test_the_first_and_the_last_of_many_rows_keep_to_their_neighbours_and_few_rows_stay_together() -> None:
    assert kept_together(10, 6) == {0, 8}
    assert kept_together(6, 6) == {0, 1, 2, 3, 4}
    assert kept_together(1, 6) == frozenset()


def test_a_row_that_keeps_to_the_next_says_so() -> None:
    rows = "".join(f'<tr><th scope="row">rad {index}</th></tr>' for index in range(9))
    found = paragraphs(
        text_of(
            f'<table><caption>T</caption><thead><tr><th scope="col">A</th></tr></thead><tbody>{rows}</tbody></table>'
        )
    )
    assert [index for index in range(9) if "keepNext" in found[f"rad {index}"]] == [0, 7]


def test_a_caption_has_a_number_that_word_counts_and_keeps_to_its_table() -> None:
    text = text_of(
        '<table><caption>Tal</caption><thead><tr><th scope="col">A</th></tr></thead>'
        '<tbody><tr><th scope="row">a</th></tr></tbody></table>'
    )
    assert " SEQ Tabell \\* ARABIC " in text
    assert "keepNext" in paragraphs(text)["Tabell\u00a01. Tal"]


def test_a_line_that_leads_to_a_list_and_the_lines_of_a_sender_stay_together() -> None:
    found = paragraphs(
        text_of(
            "<section><h2>Ett</h2><p>Planen har två områden:</p><ul><li>a</li></ul><p>Slut.</p></section>"
            "<section><h2>Avsändare</h2><p>Kommunen</p><p>Chef</p><p>Inte undertecknad.</p></section>"
        )
    )
    kept = [text for text, properties in found.items() if "keepNext" in properties]
    assert kept == ["Planen har två områden:", "Kommunen", "Chef"]


def test_text_after_a_list_has_room_above_it() -> None:
    found = paragraphs(text_of("<ul><li>a</li></ul><p>efter</p>"))
    assert '<w:spacing w:before="120"/>' in found["efter"]


def test_two_boxes_in_a_row_are_not_drawn_as_one() -> None:
    found = paragraphs(text_of("<aside><p>a</p></aside><aside><p>b</p></aside>"))
    assert re.findall("<w:ind.*?/>", found["a"]) != re.findall("<w:ind.*?/>", found["b"])


def test_a_term_that_is_too_wide_stands_on_a_line_of_its_own() -> None:
    found = paragraphs(text_of("<dl><dt>Ekonomiska konsekvenser</dt><dd>x</dd><dt>Till</dt><dd>y</dd></dl>"))
    assert "SegplanFactTerm" in found["Ekonomiska konsekvenser"]
    assert "SegplanFact" in found["Tilly"]
