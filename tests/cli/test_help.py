"""Help is in Swedish, whole, and the same however it is asked for."""

import pytest
import typer

from segplan.cli.app import COMMANDS, build_app, run
from segplan.cli.commands import SwedishCommand
from segplan.cli.exit_codes import ExitCode
from segplan.cli.help_text import read_docstring
from segplan.cli.parameters import is_argument, takes_value

NAMES = [command.__name__.replace("_", "-") for command in COMMANDS]
ENGLISH = ("Usage", "Options", "Arguments", "Commands", "Show this", "default:", "required", "TEXT", "list[")


def _command(name: str) -> SwedishCommand:
    program = typer.main.get_command(build_app())
    command: SwedishCommand = program.commands[name]  # type: ignore[attr-defined]
    return command


@pytest.fixture(autouse=True)
def wide_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")


@pytest.mark.parametrize("arguments", [[], *([name] for name in NAMES)])
def test_help_holds_no_english(arguments: list[str]) -> None:
    output = run([*arguments, "--help"]).output
    assert [word for word in ENGLISH if word in output] == []


def test_the_program_alone_gives_its_help() -> None:
    assert run([]) == run(["--help"]) == run(["-h"])


def test_the_programs_help_lists_commands_and_exit_codes() -> None:
    lines = run([]).output.splitlines()
    assert lines[0] == "Användning: segplan KOMMANDO [FLAGGOR] …"
    for command in COMMANDS:
        summary = read_docstring(command.__doc__ or "").summary
        assert any(line.split(maxsplit=1) == [command.__name__.replace("_", "-"), summary] for line in lines if line)
    for code in ExitCode:
        assert any(line.split(maxsplit=1) == [str(int(code)), code.meaning] for line in lines if line)


def test_a_commands_help_tells_arguments_options_and_example() -> None:
    assert run(["explain", "-h"]).output == (
        "Användning: segplan explain [FLAGGOR] KOD\n"
        "\n"
        "  Förklara en regel, med exempel på fel och rätt, eller en sorts ändring.\n"
        "\n"
        "Argument:\n"
        "  KOD  Regelns kod eller namn, eller koden för en sorts ändring.\n"
        "\n"
        "Flaggor:\n"
        "  -h, --help  Visa den här hjälpen.\n"
        "\n"
        "Exempel:\n"
        "  segplan explain SP201\n"
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_a_summary_and_an_example(name: str) -> None:
    told = read_docstring(_command(name).help or "")
    assert told.summary.endswith(".")
    assert told.examples
    assert all(example.startswith(f"segplan {name}") for example in told.examples)


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_explained_and_its_value_named(name: str) -> None:
    for parameter in _command(name).params:
        assert getattr(parameter, "help", None), parameter.name
        if is_argument(parameter) or takes_value(parameter):
            assert parameter.metavar, parameter.name


@pytest.mark.parametrize("columns", [40, 60, 200])
def test_help_fits_the_terminal(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    prose = [line for line in run(["validate", "-h"]).output.splitlines() if line.startswith("  ") and "--" not in line]
    assert max(len(line) for line in prose) <= max(min(columns, 100), 52)


def test_a_docstring_is_taken_apart() -> None:
    told = read_docstring("Gör något.\n\n    Mer om\n    det.\n\n    Exempel: segplan a\n    segplan b\n")
    assert told == ("Gör något.", ("Mer om det.",), ("segplan a", "segplan b"))
