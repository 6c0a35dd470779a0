"""Templates: a project's own win file by file, and nothing unknown, counted or unsafe gets through."""

from dataclasses import replace
from pathlib import Path

import pytest

from segplan.documents.build import make_document
from segplan.documents.kind import DocumentKind, all_documents
from segplan.documents.template_faults import syntax_fault
from segplan.documents.templating import Templates, built_in_folder
from segplan.errors import TemplateError
from support.rich_project import material_of, rich_files


def render(folder: Path, text: str, context: object = None) -> str:
    (folder / "prov.j2.html").write_text(text, "utf-8")
    return Templates(folder).render("prov.j2.html", context)


def plan_kind() -> DocumentKind:
    return next(kind for kind in all_documents() if kind.name == "åtgärdsplan")


def test_an_own_file_replaces_the_built_in_one_and_the_rest_stays(tmp_path: Path) -> None:
    (tmp_path / "_macros.j2.html").write_text(
        (built_in_folder() / "_macros.j2.html").read_text("utf-8").replace("<caption>", "<caption>Egen: "), "utf-8"
    )
    made = make_document(plan_kind(), material_of(rich_files()), Templates(tmp_path))
    caption = made.body.first("caption")
    assert caption is not None
    assert caption.text == "Tabell\u00a01. Egen: Åtgärder per utvecklingsområde och formulering"


def test_an_unknown_name_is_told_in_swedish_with_template_and_line(tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as caught:
        render(tmp_path, "<article>\n\n{{ document.rubrk }}</article>", plan_kind())
    assert caught.value.message.startswith(
        "Mallen prov.j2.html, rad 3: värdet (DocumentKind) har inget som heter rubrk; "
    )
    with pytest.raises(TemplateError, match="rad 1: namnet dokument finns inte"):
        render(tmp_path, "{{ dokument }}")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{% if %}", "här saknas ett namn eller ett värde före %}"),
        ("{% om document %}", "taggen om finns inte"),
        ("{% endif %}", "{% endif %} står utan sin början"),
        ("{% if document %}", "{% if … %} tar inte slut"),
        ("{{ document | versaler }}", "omvandlingen versaler finns inte"),
        ("{{ document }", "tecknet } kan inte stå här"),
        ("{{ document ", "mallen tar slut, men här väntades }}"),
        ("{{ document.day( }}", "här väntades ), men det står }"),
        ("{# inte slut", "en kommentar {# tar inte slut"),
        ("{% for a b in document %}", "här väntades in, men det står b"),
    ],
)
def test_a_template_that_cannot_be_parsed_is_told_in_swedish_with_its_line(
    tmp_path: Path, line: str, said: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        render(tmp_path, f"<p>\n{line}")
    assert caught.value.message == f"Mallen prov.j2.html, rad 2: {said}"
    assert "Jinja" not in caught.value.hint


def test_words_of_jinja_that_have_no_swedish_are_told_as_they_are() -> None:
    said, hint = syntax_fault("something new", ())
    assert said == "mallen går inte att tolka"
    assert hint == "Rätta raden. Mallspråket Jinja säger: something new"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{% block innehåll %}<p>a</p>{% endblock %}", "rad 2: blocket innehåll finns inte"),
        ("\n<p>bort</p>", "rad 3: text utanför blocken visas inte: <p>bort</p>"),
        ("{{ document.front.title }}", "rad 2: text utanför blocken visas inte: {{ … }}"),
    ],
)
def test_what_would_be_left_out_in_silence_is_told(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "document.j2.html").write_text(f'{{% extends "_layout.j2.html" %}}\n{text}', "utf-8")
    with pytest.raises(TemplateError) as caught:
        make_document(plan_kind(), material_of(rich_files()), Templates(tmp_path))
    assert said in caught.value.message
    assert caught.value.hint == "Block som finns: about, content, shape."


def test_a_mark_of_byte_order_is_no_part_of_a_template(tmp_path: Path) -> None:
    for name in ("_layout.j2.html", "_macros.j2.html", "plan/document.j2.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((built_in_folder() / name).read_text("utf-8"), "utf-8-sig")
    assert make_document(plan_kind(), material_of(rich_files()), Templates(tmp_path)).body.tag == "article"


def test_a_folder_with_the_name_of_a_template_is_told(tmp_path: Path) -> None:
    (tmp_path / "prov.j2.html").mkdir()
    with pytest.raises(TemplateError, match=r"Mallen prov\.j2\.html"):
        Templates(tmp_path).render("prov.j2.html", None)


def test_a_misspelt_template_is_told_with_the_line_that_asks_for_it(tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as caught:
        render(tmp_path, '<p>\n{% import "_makros.j2.html" as parts %}</p>')
    said = "Mallen prov.j2.html, rad 2: mallen _makros.j2.html finns inte – menade du ”_macros.j2.html”?"
    assert caught.value.message == said


@pytest.mark.parametrize("name", ["plan/document.j2.html", "_style.css"])
def test_a_template_in_another_encoding_is_told_in_swedish(tmp_path: Path, name: str) -> None:
    (tmp_path / "plan").mkdir()
    (tmp_path / name).write_bytes("<p>\nÅtgärd</p>".encode("latin-1"))
    with pytest.raises(TemplateError) as caught:
        make_document(plan_kind(), material_of(rich_files()), Templates(tmp_path))
    assert caught.value.message == f"Mallen {name}, rad 2: mallen är inte UTF-8"
    assert caught.value.hint == "Spara filen om med teckenkodningen UTF-8."


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"Mallen prov\.j2\.html, rad 1: mallen borta\.j2\.html finns inte"):
        render(tmp_path, '{% include "borta.j2.html" %}')


@pytest.mark.parametrize(
    "text",
    [
        "{{ document.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ document.rows.append(1) }}",
        "{{ '{0.__class__}'.format(document) }}",
        "{{ self.__init__.__globals__ }}",
    ],
)
def test_the_sandbox_holds(tmp_path: Path, text: str) -> None:
    class Context:
        def __init__(self) -> None:
            self.rows = [0]

    context = Context()
    with pytest.raises(TemplateError, match="rad 1"):
        render(tmp_path, text, context)
    assert context.rows == [0]


@pytest.mark.parametrize("text", ["{{ 1 + 1 }}", "{{ 7 * 7 }}", "{{ 9 % 2 }}", "{{ -document }}"])
def test_templates_do_not_calculate(tmp_path: Path, text: str) -> None:
    with pytest.raises(TemplateError, match="mallar räknar inte"):
        render(tmp_path, text, 3)


@pytest.mark.parametrize("name", ["lipsum", "range", "namespace", "cycler"])
def test_nothing_random_or_endless_is_at_hand(tmp_path: Path, name: str) -> None:
    with pytest.raises(TemplateError, match=f"namnet {name} finns inte"):
        render(tmp_path, f"{{{{ {name}() }}}}")


def test_text_is_escaped_by_itself(tmp_path: Path) -> None:
    assert render(tmp_path, "{{ document }}", "<b>&\"'") == "&lt;b&gt;&amp;&#34;&#39;"


@pytest.mark.parametrize("text", ["@import 'x';", "a { background: URL (x) }", "</style><script>"])
def test_a_style_sheet_that_fetches_or_breaks_out_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "_style.css").write_text(text, "utf-8")
    with pytest.raises(TemplateError, match=r"_style\.css"):
        assert Templates(tmp_path).style


def test_a_breach_of_the_subset_names_the_document_template(tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "document.j2.html").write_text("<article><h2>Fel</h2></article>", "utf-8")
    with pytest.raises(TemplateError, match=r"Mallen plan/document\.j2\.html: .*h1"):
        make_document(plan_kind(), material_of(rich_files()), Templates(tmp_path))


def test_a_kind_with_another_template_uses_it(tmp_path: Path) -> None:
    (tmp_path / "egen.j2.html").write_text(
        "<article><header><h1>{{ document.front.title }}</h1></header></article>", "utf-8"
    )
    kind = replace(plan_kind(), template="egen.j2.html")
    made = make_document(kind, material_of(rich_files()), Templates(tmp_path))
    assert made.body.text == "Åtgärdsplan för jämlika villkor 2023"


def test_swedish_filters_are_at_hand_and_no_others(tmp_path: Path) -> None:
    assert render(tmp_path, '{{ document | counted("plan", "planer") }}', 1200) == "1\u00a0200\u00a0planer"
    assert render(tmp_path, "{{ document | listed | sentence }}", ["a", "b", "c"]) == "A, b och c."
    with pytest.raises(TemplateError, match="omvandlingen random finns inte") as caught:
        render(tmp_path, "{{ document | random }}", ["a"])
    assert caught.value.hint == "Omvandlingar som finns: counted, day, listed, number, sentence."
