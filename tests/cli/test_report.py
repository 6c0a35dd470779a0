"""`segplan report` writes whole documents, or nothing."""

import re
import shutil
from pathlib import Path
from typing import get_type_hints

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from segplan.cli.report import report
from segplan.documents.outputs.format import all_formats
from support.rich_project import FOLDER


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(FOLDER, tmp_path / "arkiv")
    monkeypatch.chdir(tmp_path / "arkiv")
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path / "arkiv"


CHOSEN = ["--document", "åtgärdsplan", "--document", "uppföljning"]


def written(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_all_documents_in_light_formats_are_written_without_options(project: Path) -> None:
    outcome = run(["report", "2023"])
    assert outcome.exit_code is ExitCode.OK
    found = written(project / "build")
    assert {f"2023/{name}.html" for name in ("atgardsplan-2023", "uppfoljning-2022", "uppfoljning-2023")} <= {*found}
    assert {name.rpartition(".")[2] for name in found} == {"html", "md"}
    size = (project / "build/2023/atgardsplan-2023.html").stat().st_size
    said = outcome.output.replace("\u00a0", "").splitlines()
    assert f"build/2023/atgardsplan-2023.html  {size} byte" in said
    assert len(said) == len(found)


def test_a_plan_whose_predecessor_is_not_there_gets_its_own_documents(project: Path) -> None:
    run(["report", "2022", "--format", "md", *CHOSEN])
    assert written(project / "build") == ["2022/atgardsplan-2022.md", "2022/uppfoljning-2022.md"]


def test_documents_and_formats_can_be_chosen_and_the_folder_is_made(project: Path) -> None:
    arguments = ["report", "2023", "--document", "åtgärdsplan", "--document", "uppfoljning", "--format", "md"]
    outcome = run([*arguments, "--out", "ny/mapp"])
    assert outcome.exit_code is ExitCode.OK
    assert written(project / "ny") == [
        "mapp/atgardsplan-2023.md",
        "mapp/uppfoljning-2022.md",
        "mapp/uppfoljning-2023.md",
    ]


def test_other_files_in_the_folder_are_left_alone(project: Path) -> None:
    (project / "ut").mkdir()
    (project / "ut" / "eget.txt").write_text("mitt", "utf-8")
    run(["report", "2023", "--out", "ut", "--format", "md"])
    assert (project / "ut" / "eget.txt").read_text("utf-8") == "mitt"


def test_a_plan_with_faults_in_the_file_gives_validates_answer_and_writes_nothing(project: Path) -> None:
    plan = project / "plans" / "2023.yaml"
    plan.write_text(plan.read_text("utf-8").replace("planstatus: fastställd", "planstatus: klar"), "utf-8")
    outcome, validated = run(["report", "2023"]), run(["validate", "2023", "--no-cache"])
    assert "SP009" in outcome.output
    assert outcome.exit_code is validated.exit_code is ExitCode.FINDINGS
    assert "inga dokument skrevs" in outcome.messages
    assert not (project / "build").exists()


def test_a_replaced_plan_with_faults_is_told_and_the_rest_is_written(project: Path) -> None:
    plan = project / "plans" / "2022.yaml"
    plan.write_text(plan.read_text("utf-8") + "okänd_nyckel: 1\n", "utf-8")
    outcome = run(["report", "2023", "--format", "md", *CHOSEN])
    assert "Planen för 2022 har fel i filen" in outcome.messages
    assert written(project / "build") == ["2023/atgardsplan-2023.md", "2023/uppfoljning-2023.md"]


def read(project: Path, name: str) -> str:
    return (project / "build/2023" / name).read_text("utf-8")


def test_what_could_not_be_read_is_told_in_the_documents_too(project: Path) -> None:
    for name in ("2022", "register/organisation"):
        path = project / f"plans/{name}.yaml"
        path.write_text(path.read_text("utf-8") + "okänd_nyckel: 1\n", "utf-8")
    outcome = run(["report", "2023"])
    assert "Registret organisation har fel i filen" in outcome.messages
    for name in ("atgardsplan-2023", "uppfoljning-2023"):
        text = read(project, f"{name}.md")
        top, _, about = text.partition("## Om dokumentet")
        for said in (
            "Registret organisation hade fel i filen och är inte använt.",
            "Planen för 2022 hade fel i filen och är inte använd.",
        ):
            assert said in top.partition("\n## ")[0]
            assert said in about
            assert said in read(project, f"{name}.html")


def test_a_later_plan_with_faults_is_no_loss_to_the_document(project: Path) -> None:
    (project / "plans/2024.yaml").write_text("okänd_nyckel: 1\n", "utf-8")
    run(["report", "2023"])
    assert "hade fel i filen" not in read(project, "atgardsplan-2023.md")


def test_an_own_template_that_no_document_uses_is_told(project: Path) -> None:
    folder = project / "templates" / "plan"
    folder.mkdir(parents=True)
    (folder / "plan.j2.html").write_text("<article/>", "utf-8")
    (project / "templates" / "LÄSMIG.md").write_text("Våra mallar", "utf-8")
    outcome = run(["report", "2023"])
    assert outcome.exit_code is ExitCode.OK
    assert outcome.messages.startswith("segplan: templates/plan/plan.j2.html används inte; mallarna heter: _case.j2")
    assert outcome.messages.splitlines()[0].endswith(
        " plan/document.j2.html, remarks/document.j2.html, start/document.j2.html, steering/document.j2.html,"
        " year_wheel/document.j2.html"
    )


def test_an_own_template_that_another_one_includes_is_used(project: Path) -> None:
    folder = project / "templates" / "plan"
    folder.mkdir(parents=True)
    (folder / "sidfot.j2.html").write_text("<p>Fot</p>", "utf-8")
    (folder / "document.j2.html").write_text(
        "<article><header><h1>T</h1></header>{% include 'plan/sidfot.j2.html' %}</article>", "utf-8"
    )
    assert "används inte" not in run(["report", "2023"]).messages


def test_a_document_that_cannot_be_made_says_where_the_reason_is(project: Path) -> None:
    outcome = run(["report", "2022", "--document", "ändringsredovisning"])
    assert outcome.output == ""
    assert outcome.messages == (
        "segplan: Planen har inget att redovisa i de valda dokumenten\n  Gör så här: Se varför med --list.\n"
    )


def test_a_whole_year_ends_with_where_to_begin(project: Path) -> None:
    start = "segplan: Öppna build/2023/index.html i en webbläsare; den leder till de andra.\n"
    assert run(["report", "2023"]).messages == start
    assert run(["report", "2023", "--format", "md"]).messages == ""
    assert run(["report", "2023", "--document", "startsida", "--format", "html"]).messages == ""


def test_a_wrong_template_writes_nothing_at_all(project: Path) -> None:
    folder = project / "templates" / "follow_up"
    folder.mkdir(parents=True)
    (folder / "document.j2.html").write_text("<article>{{ document.fel }}</article>", "utf-8")
    outcome = run(["report", "2023"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Mallen follow_up/document.j2.html, rad 1" in outcome.messages
    assert not (project / "build").exists()


def test_a_failed_write_leaves_the_old_document_whole(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(["report", "2023", "--document", "åtgärdsplan", "--format", "md"])
    target = project / "build/2023/atgardsplan-2023.md"
    before = target.read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("os.replace", refuse)
    outcome = run(["report", "2023", "--document", "åtgärdsplan", "--format", "md"])
    assert outcome.exit_code is ExitCode.UNREADABLE
    assert "build/2023/atgardsplan-2023.md går inte att skriva" in outcome.messages
    assert target.read_bytes() == before
    assert written(project / "build") == ["2023/atgardsplan-2023.md"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["report"], "Ange vilken plan"),
        (["report", "2023", "--format", "htlm"], "Formatet htlm finns inte – menade du ”html”?"),
        (["report", "2023", "--document", "åtgärdsplanen"], "menade du ”åtgärdsplan”?"),
        (["report", "2023", "--as-of", "i går"], "i går är inget datum"),
    ],
)
def test_wrong_use_is_told_with_a_way_out(project: Path, arguments: list[str], said: str) -> None:
    outcome = run(arguments)
    assert outcome.exit_code is ExitCode.USAGE
    assert said in outcome.messages
    assert "Gör så här" in outcome.messages
    assert not (project / "build").exists()


def test_the_list_names_every_document_and_format(project: Path) -> None:
    outcome = run(["report", "--list"])
    assert "åtgärdsplan              Planen som den är beslutad" in outcome.output
    assert "Format: docx, html, md, pdf (docx och pdf skrivs när de begärs med --format)" in outcome.output


def test_the_day_that_is_asked_for_stands_in_the_document(project: Path) -> None:
    run(["report", "2023", "--document", "åtgärdsplan", "--format", "md", "--as-of", "2023-06-30"])
    text = (project / "build/2023/atgardsplan-2023.md").read_text("utf-8")
    assert "**Bedömt per:** 30\u00a0juni\u00a02023" in text
    assert "dagens datum" not in text


def test_the_help_names_every_format() -> None:
    hints = get_type_hints(report, include_extras=True)
    (option,) = hints["formats"].__metadata__
    assert sorted(option.metavar.split("|")) == [one.name for one in all_formats()]


def test_the_list_for_a_year_names_the_files_and_why_others_are_not_made(project: Path) -> None:
    (project / "plans/register/geografi.yaml").unlink()
    output = run(["report", "2023", "--list"]).output
    assert "\n  uppfoljning-2023\n  uppfoljning-2022\n" in output
    assert "\n  forvaltningens-atgarder-kf-2023  (Kulturförvaltningen)\n" in output
    assert "  görs inte: " in output
    assert not (project / "build").exists()


@pytest.mark.parametrize("written_as", ["KF", "kulturförvaltningen", "Kulturforvaltningen"])
def test_an_owner_is_found_by_code_and_name(project: Path, written_as: str) -> None:
    run(["report", "2023", "--owner", written_as, "--format", "md", "--out", "ut"])
    assert written(project / "ut") == ["forvaltningens-atgarder-kf-2023.md"]


def test_an_owner_that_no_document_is_about_is_told_with_those_that_are(project: Path) -> None:
    outcome = run(["report", "2023", "--owner", "Kulturförvaltninge"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Kulturförvaltninge – menade du ”Kulturförvaltningen”?" in outcome.messages
    assert "Finns: KF (Kulturförvaltningen)" in outcome.messages


def test_documents_that_are_not_made_per_district_say_so(project: Path) -> None:
    outcome = run(["report", "2023", "--district", "Norrby", "--document", "åtgärdsplan"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Inget av de valda dokumenten görs per stadsdel" in outcome.messages


def test_a_single_document_goes_to_standard_output_as_it_is(project: Path) -> None:
    outcome = run(["report", "2023", "--document", "åtgärdsplan", "--format", "md", "--stdout"])
    run(["report", "2023", "--document", "åtgärdsplan", "--format", "md"])
    assert outcome.content == (project / "build/2023/atgardsplan-2023.md").read_bytes()
    assert outcome.output == ""


def test_several_documents_do_not_fit_standard_output(project: Path) -> None:
    outcome = run(["report", "2023", "--document", "uppföljning", "--format", "md", "--stdout"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "valet ger 2: uppfoljning-2023.md, uppfoljning-2022.md" in outcome.messages


def test_checking_shows_the_faults_of_all_templates_with_their_lines_and_writes_nothing(project: Path) -> None:
    for name, text in (
        ("plan", "<article>\n<h3>Hopp</h3>\n</article>"),
        ("follow_up", "<article>\n{{ fel }}</article>"),
    ):
        (project / "templates" / name).mkdir(parents=True)
        (project / "templates" / name / "document.j2.html").write_text(text, "utf-8")
    outcome = run(["report", "2023", "--check"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Mallen plan/document.j2.html" in outcome.messages
    assert "Mallen follow_up/document.j2.html, rad 2: namnet fel finns inte" in outcome.messages
    assert not (project / "build").exists()


def test_checking_counts_the_documents_that_can_be_made(project: Path) -> None:
    outcome = run(["report", "2023", "--check", *CHOSEN])
    assert outcome.output == "3 dokument går att framställa.\n"
    assert not (project / "build").exists()


def test_what_is_filed_is_listed_for_excel_and_for_people(project: Path) -> None:
    pytest.importorskip("typst", reason="typst saknas: pip install 'segplan[pdf]'")
    run(["report", "2023", "--registrera", *CHOSEN])
    folder = project / "build/2023/registrering"
    assert written(folder) == [
        "atgardsplan-2023.pdf",
        "handlingsforteckning-2023.csv",
        "handlingsforteckning-2023.pdf",
        "uppfoljning-2022.pdf",
        "uppfoljning-2023.pdf",
    ]
    listed = (folder / "handlingsforteckning-2023.csv").read_bytes()
    assert listed.startswith(b"\xef\xbb\xbfnr;handlingstyp;titel;datum;diarienummer;filnamn\r\n1;Uppf")
    lines = listed.decode("utf-8-sig").splitlines()[1:]
    days = [line.split(";")[3] for line in lines]
    assert days == sorted(days)
    plan = next(line for line in lines if line.endswith(";2023-01-26;KS 2022-117;atgardsplan-2023.pdf"))
    assert "(EXEMPEL – inte en handling från Provköpings kommun)" in plan


def test_the_coat_of_arms_is_read_and_never_set_on_an_example(project: Path) -> None:
    settings = '[report]\ncoat-of-arms = "vapen.svg"\nadministration = "Kulturförvaltningen"\n'
    (project / "segplan.toml").write_text(settings, "utf-8")
    missing = run(["report", "2023", *CHOSEN])
    assert missing.exit_code is ExitCode.USAGE
    assert missing.messages.startswith("segplan: segplan.toml:2:17: Filen vapen.svg finns inte\n")
    (project / "vapen.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', "utf-8")
    run(["report", "2023", *CHOSEN])
    page = read(project, "atgardsplan-2023.html")
    assert "<strong>Provköpings kommun</strong><br>Kulturförvaltningen" in page
    assert "<img" not in page


def test_a_coat_of_arms_that_is_no_picture_is_told(project: Path) -> None:
    (project / "segplan.toml").write_text('[report]\ncoat-of-arms = "vapen.png"\n', "utf-8")
    (project / "vapen.png").write_text("inte en bild", "utf-8")
    assert "segplan.toml:2:17: Kommunvapnet vapen.png är ingen hel PNG-bild" in run(["report", "2023"]).messages


def test_a_whole_year_begins_with_a_start_page_that_leads_to_what_was_written(project: Path) -> None:
    run(["report", "2023"])
    start = read(project, "index.html")
    found = {path.name for path in (project / "build/2023").glob("*.html")}
    assert '<a href="tjansteskrivelse-2023.html">' in start
    assert {*re.findall(r'href="([\w-]+\.html)', start)} == found - {"index.html"}


def test_a_single_document_leads_to_none_that_was_not_written_with_it(project: Path) -> None:
    run(["report", "2023"])
    run(["report", "2023", "--document", "åtgärdsplan", "--format", "html", "--out", "ut"])
    outcome = run(["report", "2023", "--document", "åtgärdsplan", "--format", "html", "--stdout"])
    for page in ((project / "ut/atgardsplan-2023.html").read_text("utf-8"), (outcome.content or b"").decode()):
        assert not re.search(r'href="[\w-]+\.html', page)


def test_what_is_only_drafts_can_be_left_out(project: Path) -> None:
    assert run(["report", "2023", "--utan-utkast", "--format", "html"]).exit_code is ExitCode.OK
    found = written(project / "build/2023")
    assert "index.html" in found
    assert not [name for name in found if name.startswith(("tjansteskrivelse", "beslut", "namndinformation"))]
    assert "Utkast" not in read(project, "index.html")


def test_a_plan_that_is_not_adopted_has_nothing_but_drafts(project: Path) -> None:
    plan = project / "plans/2023.yaml"
    plan.write_text(plan.read_text("utf-8").replace("planstatus: fastställd", "planstatus: utkast"), "utf-8")
    outcome = run(["report", "2023", "--utan-utkast"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Planen 2023 är inte fastställd, så alla dokument om den är utkast" in outcome.messages
    assert not (project / "build").exists()


def test_the_start_page_is_no_paper(project: Path) -> None:
    outcome = run(["report", "2023", "--document", "startsida", "--format", "pdf"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Dokumentet startsida skrivs bara som html och md" in outcome.messages


def test_documents_are_never_written_among_the_plans(project: Path) -> None:
    outcome = run(["report", "2023", *CHOSEN, "--out", "plans/register"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "plans/register är en mapp för planer" in outcome.messages
    assert all(name.endswith(".yaml") for name in written(project / "plans"))


@pytest.mark.parametrize("written", [["--out", ""], ["--owner", ""], ["--owner="]])
def test_an_empty_value_does_not_choose_everything(project: Path, written: list[str]) -> None:
    outcome = run(["report", "2023", *written])
    assert outcome.exit_code is ExitCode.USAGE
    assert f"Värdet efter {written[0].rstrip('=')} är tomt" in outcome.messages
    assert not (project / "build").exists()


def test_a_template_that_may_not_be_read_is_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("jinja2.FileSystemLoader.get_source", refuse)
    outcome = run(["report", "2023", *CHOSEN])
    assert outcome.exit_code is ExitCode.USAGE
    assert "går inte att läsa (du har inte behörighet)" in outcome.messages


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("vapen.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><rect'),
        ("vapen.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
    ],
)
def test_a_coat_of_arms_that_is_cut_off_is_told(project: Path, name: str, content: bytes) -> None:
    (project / "segplan.toml").write_text(f'[report]\ncoat-of-arms = "{name}"\n', "utf-8")
    (project / name).write_bytes(content)
    assert "är ingen hel" in run(["report", "2023", "--check"]).messages


def test_checking_tries_the_word_base_too_and_still_tells_of_templates(project: Path) -> None:
    (project / "segplan.toml").write_text('[report]\nbase-document = "grundmall.docx"\n', "utf-8")
    (project / "grundmall.docx").write_bytes(b"inte en mall")
    (project / "templates" / "plan").mkdir(parents=True)
    (project / "templates" / "plan" / "document.j2.html").write_text("<article>\n<p></article>", "utf-8")
    outcome = run(["report", "2023", "--check", *CHOSEN])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Word-mallen går inte att läsa som .docx" in outcome.messages
    assert "Mallen plan/document.j2.html, rad 2: <p> stängs inte" in outcome.messages
