"""docs/cli.md: the help of every command, the exit codes and the environment variables."""

from pathlib import Path

from generate.running import show_command
from segplan.cli.app import COMMANDS
from segplan.cli.exit_codes import ExitCode

_ENVIRONMENT = (
    ("NO_COLOR", "Satt till något: ingen färg."),
    ("FORCE_COLOR", "Satt till något: färg också när utdata inte går till en terminal."),
    ("TERM", "`dumb`: ingen färg."),
    ("COLUMNS", "Bredden som hjälp, förklaringar och jämförelser bryts vid."),
    ("GITHUB_ACTIONS", "`true`: `segplan validate` skriver annoteringar när --format inte anges."),
    ("PYTHONIOENCODING", "Teckenkodningen för text; ett tecken som saknas i den ersätts med det närmaste."),
    ("XDG_CACHE_HOME", "Mappen där svar på oförändrade planer sparas; annars systemets mapp för sådant."),
)


def command_reference() -> str:
    """Give the page."""
    helps = [f"## segplan\n\n{_help([])}"]
    helps += [
        f"## segplan {name}\n\n{_help([name])}" for name in (command.__name__.replace("_", "-") for command in COMMANDS)
    ]
    codes = _table(("Slutkod", "Betydelse"), [(str(int(code)), code.meaning) for code in ExitCode])
    variables = _table(("Variabel", "Verkan"), [(f"`{name}`", text) for name, text in _ENVIRONMENT])
    return "\n\n".join(
        [
            "# Kommandoraden",
            "Resultat skrivs till standard ut och meddelanden om själva körningen till standard fel. "
            "Alla format utom text är alltid UTF-8, och scheman också.",
            *helps,
            f"## Slutkoder\n\nAv flera vinner den högsta av 0–3.\n\n{codes}",
            f"## Miljövariabler\n\n{variables}\n",
        ]
    )


def _help(arguments: list[str]) -> str:
    return f"```text\n{show_command([*arguments, '--help'], Path.cwd())}```"


def _table(heading: tuple[str, str], rows: list[tuple[str, str]]) -> str:
    return "\n".join(f"| {first} | {second} |" for first, second in [heading, ("---", "---"), *rows])
