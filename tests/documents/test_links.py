"""Documents that are written together lead to each other, no link leads nowhere, and paper has no such links."""

import re
from collections.abc import Mapping
from dataclasses import replace
from html import unescape
from pathlib import Path, PurePath

import pytest

from segplan.documents.build import build, document_of, plan_documents, together
from segplan.documents.document_set import START, DocumentSet, SetDocument
from segplan.documents.kind import all_documents
from segplan.documents.links import address, on_paper
from segplan.documents.material import Material
from segplan.documents.outputs.format import OutputFormat, all_formats, light_formats
from segplan.documents.reading import read_tree
from segplan.documents.templating import Templates
from segplan.errors import TemplateError
from support.document_contexts import built_in_templates, context_of, kind_named, own_plan
from support.rich_project import material_of, rich_files


@pytest.fixture(scope="module")
def written() -> Mapping[str, bytes]:
    return build(material_of(rich_files()), all_documents(), light_formats(), built_in_templates())


def dead_links(files: Mapping[str, bytes], names: frozenset[str]) -> list[str]:
    """Give the relative links of the files that lead to no file, or to no section of a page."""
    sections = {name: set(re.findall(r'\sid="([^"]+)"', one.decode())) for name, one in files.items()}
    dead = []
    for name, content in files.items():
        pattern = r'href="([^"]+)"' if name.endswith(".html") else r"\]\(<([^>]+)>\)"
        for link in map(unescape, re.findall(pattern, content.decode())):
            file, _, section = link.partition("#")
            if not re.match(r"https?:|mailto:", link) and (
                (file and file not in names) or (section and section not in sections[file or name])
            ):
                dead.append(f"{name}: {link}")
    return dead


def test_every_link_leads_to_a_file_and_a_section_that_are_there(written: Mapping[str, bytes]) -> None:
    assert dead_links(written, frozenset(written)) == []
    assert sum(content.count(b'href="') for content in written.values()) > 100


def test_the_search_for_dead_links_finds_them(written: Mapping[str, bytes]) -> None:
    page = written["index.html"].replace(b'href="atgardsplan-2023.html"', b'href="atgardsplan-2024.html"')
    assert dead_links({**written, "index.html": page}, frozenset(written)) != []
    page = written["index.html"].replace(b'id="atgarder"', b'id="annat"')
    assert dead_links({**written, "index.html": page}, frozenset(written)) != []


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_every_document_is_reached_from_the_start_page(written: Mapping[str, bytes], suffix: str) -> None:
    start = written[f"index.{suffix}"].decode()
    for name in written:
        if name.endswith(f".{suffix}") and not name.startswith("index."):
            assert name in start, name


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_every_document_leads_back_to_the_start_page(written: Mapping[str, bytes], suffix: str) -> None:
    for name, content in written.items():
        if name.endswith(f".{suffix}") and not name.startswith("index."):
            assert f"index.{suffix}" in content.decode(), name


@pytest.mark.parametrize("kind", ["åtgärdsplan", "åtgärdssida", "stadsdelssida", START])
def test_a_kind_that_is_written_alone_leads_only_to_itself(kind: str) -> None:
    made = build(material_of(rich_files()), [kind_named(kind)], light_formats(), built_in_templates())
    assert dead_links(made, frozenset(made)) == []
    assert not re.search(rb'<nav class="trail"|<section class="ways">', b"".join(made.values()))


def test_a_measure_and_its_district_lead_to_each_other(written: Mapping[str, bytes]) -> None:
    measure = written["atgardssida-prova-pa-kurser-2023.html"].decode()
    district = written["stadsdelssida-oster-2023.html"].decode()
    assert '<a href="stadsdelssida-oster-2023.html">Allt om Öster</a>' in measure
    assert '<a href="atgardssida-prova-pa-kurser-2023.html">1.1 Prova på-kurser nära hemmet</a>' in district


def test_a_measure_leads_to_those_beside_it_and_to_all_of_its_area(written: Mapping[str, bytes]) -> None:
    first = written["atgardssida-prova-pa-kurser-2023.html"].decode()
    assert "Åtgärden före" not in first
    assert '<a href="atgardssida-oppna-kulturskolan-2023.html">Nästa åtgärd: ' in first
    assert '<a href="index.html#omrade-1">Alla åtgärder inom 1. ' in first
    assert '<a href="atgardssida-prova-pa-kurser-2023.html">Åtgärden före: 1.1 Prova på-kurser' in "".join(
        content.decode() for name, content in written.items() if name.endswith(".html")
    )


def test_tables_of_measures_lead_to_their_pages(written: Mapping[str, bytes]) -> None:
    for name in ("nulagesbild-oster-2023.html", "forvaltningens-atgarder-kf-2023.html", "arshjul-2023.html"):
        assert '<a href="atgardssida-prova-pa-kurser-2023.html">' in written[name].decode(), name
    assert (
        '<a href="stadsdelssida-oster-2023.html">Öster på lätt svenska'
        in written["nulagesbild-oster-2023.html"].decode()
    )


def test_the_follow_up_of_another_year_leads_to_no_page_of_this_year(written: Mapping[str, bytes]) -> None:
    assert b'href="atgardssida-' in written["uppfoljning-2023.html"]
    assert b'href="atgardssida-' not in written["uppfoljning-2022.html"]


def test_of_several_measures_with_one_identifier_only_the_first_has_a_page_to_lead_to() -> None:
    files = rich_files()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("id: ungdomsjobb", "id: vägledning")
    made = build(material_of(files), all_documents(), light_formats(), built_in_templates())
    assert made["atgardsplan-2023.md"].count(b"(<atgardssida-vagledning-2023.md>)") == 1


def fake_format(name: str) -> OutputFormat:
    return OutputFormat(name, "", "", lambda document: on_paper(document).body.text.encode())


def test_papers_of_the_same_run_are_offered_beside_the_page() -> None:
    formats = [one for one in light_formats() if one.name == "html"] + [fake_format("docx"), fake_format("pdf")]
    made = build(material_of(rich_files()), all_documents(), formats, built_in_templates())
    assert "index.pdf" not in made
    start, plan = made["index.html"].decode(), made["atgardsplan-2023.html"].decode()
    assert '(<a href="atgardsplan-2023.pdf">PDF</a>, <a href="atgardsplan-2023.docx">Word</a>)' in start
    assert 'Hämta dokumentet: <a href="atgardsplan-2023.pdf">PDF</a>, <a' in plan
    assert "Markdown" not in start


def test_on_paper_a_way_is_left_out_and_a_link_to_a_document_is_text() -> None:
    made = build(material_of(rich_files()), all_documents(), [fake_format("pdf")], built_in_templates())
    assert "på lätt svenska" not in made["atgardsplan-2023.pdf"].decode()
    assert "Läs mer" not in made["atgardssida-prova-pa-kurser-2023.pdf"].decode()
    assert "1.1 Prova på-kurser nära hemmet" in made["stadsdelssida-oster-2023.pdf"].decode()


def test_a_link_to_a_document_has_the_suffix_of_its_reader_unless_it_names_one() -> None:
    assert address("dokument:index", "html") == "index.html"
    assert address("dokument:index#atgarder", "html") == "index.html#atgarder"
    assert address("dokument:atgardsplan-2023.pdf", "html") == "atgardsplan-2023.pdf"
    assert address("https://example.org", "html") == "https://example.org"


@pytest.mark.parametrize("target", ["dokument:../hemligt", "dokument:a/b", "dokument:", "dokument:a#B ", "index.html"])
def test_a_link_out_of_the_folder_is_refused(target: str) -> None:
    with pytest.raises(TemplateError, match="är inte tillåten"):
        read_tree(f'<article><header><h1>T</h1></header><p><a href="{target}">x</a></p></article>', "prov.j2.html")


def test_a_template_that_leads_to_what_is_not_written_is_refused(tmp_path: Path) -> None:
    page = (
        "{% extends '_layout.j2.html' %}\n{% block content %}\n"
        '<p><a href="dokument:atgardsplan-2023">Planen</a></p>\n{% endblock %}'
    )
    (tmp_path / "measure_page").mkdir()
    (tmp_path / "measure_page" / "document.j2.html").write_text(page, "utf-8")
    kind, material = kind_named("åtgärdssida"), material_of(rich_files())
    (first, *_) = plan_documents(material, kind)
    with pytest.raises(TemplateError, match=r"document\.j2\.html, rad 3: länken dokument:atgardsplan-2023 leder till"):
        document_of(kind.context(first.material), first.material, kind.template, Templates(tmp_path))


def test_drafts_stand_last_and_apart_with_what_they_are() -> None:
    start = build(material_of(rich_files()), all_documents(), light_formats(), built_in_templates())[
        "index.md"
    ].decode()
    finished, _, drafts = start.partition("## Utkast")
    assert "De är inte granskade, inte undertecknade och inte expedierade." in drafts
    for kind in (one for one in all_documents() if one.is_draft):
        assert f"(<{kind.file_name}-" in drafts
        assert f"(<{kind.file_name}-" not in finished


def test_a_kind_that_no_shelf_names_is_still_on_the_start_page() -> None:
    strange = SetDocument("lägesrapport", "Om läget.", False, 2023, "", "", "lagesrapport-2023", ("html",))
    own = material_of(own_plan())
    (page,) = together(plan_documents(own, kind_named(START)), all_formats())
    made = context_of(_beside(page.material, strange), START)
    (shelf,) = (one for one in made.shelves if one.heading == "Fler dokument")
    assert shelf.sorts[0].copies[0].way.text == "Lägesrapport 2023"


def _beside(material: Material, other: SetDocument) -> Material:
    return replace(material, documents=DocumentSet((*material.documents.documents, other)))


def test_file_names_can_stand_in_links(written: Mapping[str, bytes]) -> None:
    assert all(re.fullmatch(r"[a-z0-9-]+", PurePath(name).stem) for name in written)


def test_the_application_is_not_told_to_be_of_the_plans_year(written: Mapping[str, bytes]) -> None:
    start = written["index.md"].decode()
    assert "[Statsbidragsansökan](<statsbidragsansokan-2023.md>)" in start
    assert "[Uppföljning 2022](<uppfoljning-2022.md>)" in start
