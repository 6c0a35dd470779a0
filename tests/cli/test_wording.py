"""`segplan wording` judges one text in words, and many as JSON Lines, in any folder."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from segplan.cli.app import run
from segplan.cli.exit_codes import ExitCode
from support.projects import write_project


class Input:
    """Standard input with the given bytes."""

    def __init__(self, content: bytes, *, terminal: bool = False) -> None:
        self.buffer = io.BytesIO(content)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


@pytest.fixture
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    """Run with lines on standard input; give the exit code and the answers."""

    def answer(content: bytes, *arguments: str) -> tuple[ExitCode, list[Any]]:
        monkeypatch.setattr(sys, "stdin", Input(content))
        outcome = run(["wording", "--format", "jsonl", *arguments])
        assert outcome.output == ""
        return outcome.exit_code, [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]

    return answer


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_project(tmp_path, y2023="formatversion: 0\n")
    (folder / "plans" / "register").mkdir(exist_ok=True)
    (folder / "plans" / "register" / "organisation.yaml").write_text(REGISTER, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


REGISTER = """\
formatversion: 0
kommun: {namn: Provköpings kommun, kod: "0000"}
organisationer:
  - kod: KUF
    namn: Kulturförvaltningen
    slag: förvaltning
    skrivs_även: [Kulturen]
"""


@pytest.mark.usefixtures("empty_folder")
def test_text_shows_the_words_the_verdict_why_and_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert run(["wording", "Reglerna ses över under våren."]).output == (
        "  Reglerna ses över under våren.\n"
        "           ^^^^^^^^\n"
        "\n"
        "Omdöme: nästan: en del saknas (B2)\n"
        "Varför: Det finns en tid, men inte vad som ska finnas när arbetet är gjort.\n"
        "  mängd: saknas\n"
        "  tidsgräns: under våren\n"
        "  vem som gör det: anges inte\n"
        "Skriv till exempel: Reglerna ses över under våren. [vem] lämnar under våren förslag till [vilka\n"
        "  ändringar] till [vilket organ], som beslutar senast [dag]. Nästa steg: [vad som följer på\n"
        "  beslutet].\n"
    )


@pytest.mark.usefixtures("empty_folder")
def test_json_gives_the_answer_with_its_reason() -> None:
    answer = json.loads(run(["wording", "Främja läsning.", "--format", "json"]).output)
    assert answer["overall"] == "not_measurable"
    assert answer["reason_code"] == "N"
    assert answer["span"] == [[0, 6]]
    assert "läsning" in answer["rewrite"]


@pytest.mark.usefixtures("empty_folder")
def test_a_line_is_answered_with_all_labels(answered: Any) -> None:
    code, lines = answered('{"id": 7, "text": "Skolnämnden ser i maj över taxan."}'.encode())
    assert code is ExitCode.OK
    assert lines == [
        {
            "id": 7,
            "overall": "borderline",
            "vague_verb": True,
            "verifiable": False,
            "quantified": False,
            "deadline": True,
            "actor": "named",
            "actor_kind": "political",
            "span": [[12, 26]],
        }
    ]


@pytest.mark.usefixtures("empty_folder")
@pytest.mark.parametrize(
    "line",
    [
        b"hej",
        b"[1]",
        b'"text"',
        b"\xff\xfe",
        b'{"id": NaN, "text": "x"}',
        b'{"id": 1e999, "text": "x"}',
        b"[" * 100_000,
        b'{"id": ' + b"9" * 5000 + b', "text": "x"}',
    ],
)
def test_a_line_that_is_no_request_gives_an_error_and_the_others_are_answered(answered: Any, line: bytes) -> None:
    code, lines = answered(line + b'\n{"id": 2, "text": "Bygg en park."}\n')
    assert code is ExitCode.USAGE
    assert lines[0]["id"] is None
    assert lines[0]["error"].startswith("rad 1: ")
    assert lines[1]["overall"] == "borderline"


@pytest.mark.usefixtures("empty_folder")
@pytest.mark.parametrize("line", [b'{"id": "a"}', b'{"id": "a", "text": null}', b'{"id": "a", "text": 3}'])
def test_a_request_without_a_text_keeps_its_id(answered: Any, line: bytes) -> None:
    code, lines = answered(line)
    assert code is ExitCode.USAGE
    assert lines[0]["id"] == "a"
    assert "text" in lines[0]["error"]


@pytest.mark.usefixtures("empty_folder")
@pytest.mark.parametrize("identity", ["1", "null", "true", "1.5", '"å"', "[1, {}]", '{"a": null}', '"\\ud800"'])
def test_the_id_is_echoed_of_any_type(answered: Any, identity: str) -> None:
    code, lines = answered(f'{{"id": {identity}, "text": "Bygg en park."}}'.encode())
    assert code is ExitCode.OK
    assert lines[0]["id"] == json.loads(identity)


@pytest.mark.usefixtures("empty_folder")
@pytest.mark.parametrize(
    "content",
    [
        b'\xef\xbb\xbf{"text": "Bygg en park."}',
        b'{"text": "Bygg en park."}\r\n\r\n',
        b'\n   \n{"text": "Bygg en park."}',
        b'{"text": "Bygg en park. ' + b"x" * 200_000 + b'"}',
        b'{"text": "\\ud800 Bygg en park."}',
        b'{"text": ""}',
    ],
)
def test_odd_but_readable_lines_are_answered(answered: Any, content: bytes) -> None:
    code, lines = answered(content)
    assert code is ExitCode.OK
    assert [line["id"] for line in lines] == [None]


@pytest.mark.usefixtures("empty_folder")
def test_offsets_are_counted_in_the_text_as_given(answered: Any) -> None:
    text = "😀 Ta\u0308by ska fo\u0308r- bättra parken."
    _, ((line),) = answered(json.dumps({"text": text}).encode())
    assert [text[start:end] for start, end in line["span"]] == ["ska fo\u0308r- bättra"]


@pytest.mark.usefixtures("empty_folder")
def test_owners_are_labelled_without_a_register(answered: Any) -> None:
    content = (
        '{"id": 1, "text": "KUF"}\n{"id": 2, "text": "Berörda"}\n{"id": 3, "text": "-"}\n{"id": 4, "text": "Polisen"}'
    )
    code, lines = answered(content.encode(), "--kind", "owner")
    assert code is ExitCode.OK
    assert [line["label"] for line in lines] == ["ok", "too_vague", "missing", "external_only"]
    assert all(set(line) == {"id", "label", "reason"} for line in lines)


@pytest.mark.usefixtures("project")
def test_a_register_resolves_spellings_and_tells_what_it_does_not_know(answered: Any) -> None:
    content = '{"id": 1, "text": "Kulturen"}\n{"id": 2, "text": "Parkförvaltningen"}'.encode()
    _, lines = answered(content, "--kind", "owner")
    assert lines[0]["reason"].endswith(": Kulturförvaltningen")
    assert lines[1] == {"id": 2, "label": "ok", "reason": "okänd i registret"}
    _, lines = answered(content, "--kind", "owner", "--no-register")
    assert "registret" not in lines[1]["reason"]


def test_a_register_can_be_named(project: Path, empty_folder: Path) -> None:
    path = str(project / "plans" / "register" / "organisation.yaml")
    answer = run(["wording", "Kulturen", "--kind", "owner", "--register", path, "--format", "json"])
    assert json.loads(answer.output)["name"] == "Kulturförvaltningen"


@pytest.mark.usefixtures("empty_folder")
def test_a_file_that_is_no_register_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a: 1\n", encoding="utf-8")
    outcome = run(["wording", "KUF", "--kind", "owner", "--register", "x.yaml"])
    assert outcome.exit_code is ExitCode.USAGE
    assert "inget organisationsregister" in outcome.messages


def test_the_words_of_the_project_count(project: Path) -> None:
    (project / "segplan.toml").write_text('[wording]\nallowed = ["främja"]\n', encoding="utf-8")
    assert json.loads(run(["wording", "Främja läsning.", "--format", "json"]).output)["span"] == []


def test_a_phrase_with_an_unknown_verb_is_told_with_its_place(project: Path) -> None:
    (project / "segplan.toml").write_text('[wording.vague]\nsoft = ["hokuspokusa"]\n', encoding="utf-8")
    outcome = run(["wording", "Främja läsning."])
    assert outcome.exit_code is ExitCode.USAGE
    assert "hokuspokusa" in outcome.messages


@pytest.mark.usefixtures("empty_folder")
def test_a_text_is_read_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Input("Främja läsning.\n".encode()))
    assert "Främja" in run(["wording"]).output
    monkeypatch.setattr(sys, "stdin", Input(b"Bygg en park."))
    assert "(B1)" in run(["wording", "-"]).output


@pytest.mark.usefixtures("empty_folder")
@pytest.mark.parametrize("arguments", [[], ["--format", "jsonl"]])
def test_without_a_text_help_is_given(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", Input(b"", terminal=True))
    outcome = run(["wording", *arguments])
    assert outcome.exit_code is ExitCode.USAGE
    assert "Ingen text att pröva" in outcome.messages
    assert "segplan wording" in outcome.messages


@pytest.mark.usefixtures("empty_folder")
@pytest.mark.parametrize("arguments", [[""], ["  "], ["-"], ["", "--format", "json"]])
def test_an_empty_text_is_not_judged(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", Input(b"\n"))
    outcome = run(["wording", *arguments])
    assert (outcome.exit_code, outcome.output) == (ExitCode.USAGE, "")
    assert "Ingen text att pröva" in outcome.messages


@pytest.mark.usefixtures("empty_folder")
def test_text_that_is_not_utf_8_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Input(b"\xff\xfe"))
    assert "inte UTF-8" in run(["wording"]).messages


@pytest.mark.usefixtures("empty_folder")
def test_a_register_cannot_be_both_named_and_left_out() -> None:
    outcome = run(["wording", "KUF", "--kind", "owner", "--register", "x.yaml", "--no-register"])
    assert outcome.exit_code is ExitCode.USAGE


def test_a_register_is_of_no_use_for_a_measure(tmp_path: Path) -> None:
    outcome = run(["wording", "Se över rutinerna.", "--register", str(tmp_path / "saknas.yaml")])
    assert outcome.exit_code is ExitCode.USAGE
    assert "--register gäller bara ansvariga" in outcome.messages
