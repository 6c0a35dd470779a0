"""Output never fails on an encoding, a closed pipe or a terminal that shows no colour."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from support.projects import run_program, with_duplicate_identifier, write_project

JUDGED = ["validate", "--as-of", "2023-06-30"]


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    return write_project(tmp_path, y2023=with_duplicate_identifier())


def test_a_character_that_the_encoding_lacks_becomes_the_nearest(faulty: Path) -> None:
    finished = run_program(JUDGED, faulty, {"PYTHONIOENCODING": "ascii"})
    assert finished.returncode == 1
    first = finished.stdout.decode("ascii").splitlines()[0]
    assert first == 'plans/2023.yaml:45:13: fel SP101 Id "prova-pa-kurser" anvands redan av en annan atgard'


def test_latin_1_keeps_the_letters_it_has(faulty: Path) -> None:
    finished = run_program(JUDGED, faulty, {"PYTHONIOENCODING": "latin-1"})
    first = finished.stdout.decode("latin-1").splitlines()[0]
    assert first == 'plans/2023.yaml:45:13: fel SP101 Id "prova-på-kurser" används redan av en annan åtgärd'


@pytest.mark.parametrize("arguments", [["--help"], ["rules"], ["explain", "SP101"], ["valdate"], ["validate", "2099"]])
def test_no_command_fails_in_a_c_locale(faulty: Path, arguments: list[str]) -> None:
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    finished = run_program(arguments, faulty, plain)
    assert finished.returncode in (0, 2, 3)
    assert finished.stdout.isascii()
    assert finished.stderr.isascii()


@pytest.mark.parametrize("arguments", [[*JUDGED, "--format", "json"], [*JUDGED, "--format", "github"], ["schema"]])
def test_machine_formats_are_utf_8_whatever_the_terminal_shows(faulty: Path, arguments: list[str]) -> None:
    plain = run_program(arguments, faulty, {"PYTHONIOENCODING": "ascii"}).stdout
    assert plain == run_program(arguments, faulty, {"PYTHONIOENCODING": "utf-8"}).stdout
    assert "åtgärd" in plain.decode("utf-8")


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour_follows_the_environment(faulty: Path, environment: dict[str, str], coloured: bool) -> None:
    assert (b"\x1b[" in run_program(JUDGED, faulty, environment).stdout) is coloured


def test_colour_changes_nothing_but_colour(faulty: Path) -> None:
    coloured = run_program(JUDGED, faulty, {"FORCE_COLOR": "1"}).stdout
    assert re.sub(rb"\x1b\[[0-9;]*m", b"", coloured) == run_program(JUDGED, faulty).stdout


def test_control_characters_never_reach_the_terminal(tmp_path: Path) -> None:
    folder = write_project(tmp_path)
    (folder / "plans" / "2022\x1b[31m.yaml").write_text("x: 1\n", "utf-8")
    assert b"\x1b" not in run_program(JUDGED, folder).stdout


@pytest.mark.skipif(os.name == "nt", reason="the shell of the test is a POSIX shell")
def test_a_reader_that_stops_reading_is_no_error(faulty: Path) -> None:
    line = f"{sys.executable} -m segplan schema | head -n 1; echo ${{PIPESTATUS[0]}}"
    finished = subprocess.run(["bash", "-c", line], cwd=faulty, capture_output=True, check=False, text=True)
    assert finished.stdout == "{\n0\n"
    assert finished.stderr == ""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a disk that is always full")
def test_output_that_cannot_be_written_is_told(faulty: Path) -> None:
    with open("/dev/full", "wb") as full:
        finished = subprocess.run(
            [sys.executable, "-m", "segplan", "schema"], cwd=faulty, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert finished.returncode == 3
    assert finished.stderr.decode().startswith("segplan: Utdata går inte att skriva")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("messages_too", [False, True])
def test_an_answer_from_the_cache_that_cannot_be_written_is_told(faulty: Path, messages_too: bool) -> None:
    assert run_program(JUDGED, faulty).returncode == 1
    command = [sys.executable, "-m", "segplan", *JUDGED]
    environment = {**os.environ, "XDG_CACHE_HOME": str(faulty / ".cache")}
    with open("/dev/full", "wb") as full:
        messages = full if messages_too else subprocess.PIPE
        finished = subprocess.run(command, cwd=faulty, env=environment, stdout=full, stderr=messages, check=False)
    assert finished.returncode == 3
    if not messages_too:
        assert finished.stderr.decode().endswith("segplan: Utdata går inte att skriva (disken är full)\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a disk that is always full")
def test_a_line_that_cannot_be_written_is_told(faulty: Path) -> None:
    command = [sys.executable, "-m", "segplan", "wording", "--format", "jsonl"]
    with open("/dev/full", "wb") as full:
        finished = subprocess.run(
            command, cwd=faulty, input=b'{"text": "a"}\n', stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert finished.returncode == 3
    assert finished.stderr.decode().startswith("segplan: Utdata går inte att skriva")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_ctrl_c_gives_130_and_one_line(faulty: Path) -> None:
    waiting = (
        "import segplan.cli.app as app, signal, time\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a background job is started without it
        "def rules():\n    print('redo', flush=True)\n    time.sleep(30)\n"
        "app.COMMANDS = (rules, app.schema)\n"
        "raise SystemExit(app.main(['rules'], ''))\n"
    )
    process = subprocess.Popen([sys.executable, "-c", waiting], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"redo\n"
    process.send_signal(signal.SIGINT)
    _, messages = process.communicate(timeout=20)
    assert process.returncode == 130
    assert messages == b"segplan: avbrutet\n"
