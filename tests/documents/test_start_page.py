"""The start page tells how it goes before all else, and the box of an example says the same in fewer words."""

import re

import pytest

from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import light_formats
from support.document_contexts import built_in_templates, context, own_plan
from support.rich_project import material_of, rich_files

KIND = "startsida"


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_whole_plan_is_counted_first() -> None:
    made = context(rich_files(), KIND)
    assert [plain(one) for one in made.going] == [
        "Planen har 4 åtgärder inom 2 områden.",
        "1 pågår, 1 är inte genomförd och 2 har ingen rapport.",
    ]
    assert made.figure is not None
    assert made.table is None


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("utkast", "Den är ett utkast för 2023."),
        ("beredning", "Den är ett förslag för 2023 och är inte beslutad."),
        ("fastställd", "Den är fastställd för 2023."),
        ("upphörd", "Den gällde 2023 och har upphört."),
    ],
)
def test_it_is_said_whether_the_plan_holds(status: str, said: str) -> None:
    files = own_plan()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("planstatus: fastställd", f"planstatus: {status}")
    assert context(files, KIND).summary[0].endswith(said)


def test_before_any_report_there_is_no_figure_of_how_it_went() -> None:
    made = context(own_plan(), KIND)
    assert made.figure is None
    assert made.table is not None
    assert "Ingen har rapporterat hur det går." in made.going


def test_a_single_measure_is_told_of_as_one() -> None:
    made = context(own_plan({"uppföljning": "uppföljning:\n  - {datum: 2024-01-08, läge: genomförd}"}), KIND)
    assert made.going[-1] == "Åtgärden är genomförd."


def test_the_box_of_a_page_for_residents_says_all_that_the_long_one_says() -> None:
    short, long = (context(rich_files(), kind).front.notices[0] for kind in (KIND, "åtgärdsplan"))
    said = plain(" ".join(short.paragraphs))
    for part in (
        "exempel, framställt med verktyget segplan",
        "2 av 4 åtgärder är påhittade: text, ansvarig, tider, tal, status och uppföljning kommer inte från kommunen.",
        "1 är belagd i handlingar; vid den redovisas bara det som källan säger.",
        "1 är härledd.",
    ):
        assert part in said
    assert short.paragraphs[-1] == long.paragraphs[-1]
    assert len(said) < len(" ".join(long.paragraphs))


def test_the_plan_the_follow_up_and_all_others_are_led_to_from_the_top() -> None:
    written = build(material_of(rich_files()), all_documents(), light_formats(), built_in_templates())
    top = written["index.html"].decode().split("Din stadsdel</h2>")[0]
    assert re.findall(r'<a href="([^"]+)">([^<]+)</a></li>', top) == [
        ("atgardsplan-2023.html", "Läs hela planen"),
        ("uppfoljning-2023.html", "Läs uppföljningen"),
        ("#dokument", "Alla dokument"),
    ]


def test_an_area_tells_how_many_measures_it_has_and_how_they_go() -> None:
    written = build(material_of(rich_files()), all_documents(), light_formats(), built_in_templates())
    start = plain(written["index.md"].decode())
    assert "### 1. En rikare fritid\n\n2 åtgärder. 1 pågår och 1 har ingen rapport." in start
    assert "- **[Öster](<stadsdelssida-oster-2023.md>)** 1 åtgärd. Åtgärden pågår." in start
