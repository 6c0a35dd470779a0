"""`segplan git-setup`, `git-text` and `git-merge`: git shows and merges plans by measure and field."""

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.exit_codes import ExitCode
from segplan.cli.outcome import Outcome

if TYPE_CHECKING:
    from segplan.git.repository import Repository
    from segplan.model.base import PlanPart

_ATTRIBUTES = ".gitattributes"


def git_setup(
    print_only: Annotated[bool, typer.Option("--print", help="Visa raderna som behövs, och ändra inget.")] = False,
) -> Outcome:
    """Låt git visa och slå ihop planer åtgärd för åtgärd.

    Gäller det förråd som mappen hör till. Därefter visar git diff och git log -p vad som ändrats i sak, och git merge slår ihop två grenars ändringar
    uppgift för uppgift. Raderna i .gitattributes följer med förrådet och ska checkas in; inställningarna gäller
    bara den här klonen, eftersom git inte låter ett förråd bestämma vilka program som körs.

    Exempel: segplan git-setup --print
    """
    from segplan.git.repository import require_repository
    from segplan.project import require_project, resolve

    repository = require_repository(Path.cwd())
    below = resolve(require_project(Path.cwd()).root).relative_to(resolve(repository.top)).as_posix()
    attributes = _attributes("" if below == "." else f"{below}/")
    settings = _settings()
    if print_only:
        told = [
            f"# {_ATTRIBUTES}",
            *attributes,
            "",
            "# git config --local",
            *(f"{key}={value}" for key, value in settings),
        ]
        return Outcome(output="".join(f"{line}\n" for line in told))
    return _install(repository, attributes, settings)


def git_text(
    file: Annotated[Path, typer.Argument(metavar="FIL", help="Plan eller register, som git lämnar den.")],
) -> Outcome:
    """Skriv en plan som rader som git kan jämföra. Körs av git, se segplan git-setup.

    En fil som inte går att läsa skrivs som den är.

    Exempel: segplan git-text plans/2023.yaml
    """
    from segplan.merging.readable import readable_lines
    from segplan.project import read_bytes
    from segplan.source.editing.layout import UnusualLayoutError
    from segplan.source.editing.proof import read_for_editing

    raw = read_bytes(file)
    try:
        lines = [f"{line}\n" for line in readable_lines(read_for_editing(raw.decode("utf-8")).data)]
    except (UnicodeDecodeError, UnusualLayoutError):
        return Outcome(content=raw)
    return Outcome(output="".join(lines), machine_format=True)


def git_merge(
    base: Annotated[Path, typer.Argument(metavar="GEMENSAM", help="Den gemensamma versionen (%O).")],
    ours: Annotated[Path, typer.Argument(metavar="VÅR", help="Vår version, som resultatet skrivs över (%A).")],
    theirs: Annotated[Path, typer.Argument(metavar="DERAS", help="Den andra grenens version (%B).")],
    size: Annotated[int, typer.Argument(metavar="LÄNGD", help="Antalet tecken i konfliktmarkeringar (%L).")] = 7,
    name: Annotated[str, typer.Argument(metavar="NAMN", help="Filens namn i förrådet (%P).")] = "planen",
) -> Outcome:
    """Slå ihop två grenars ändringar av en plan. Körs av git, se segplan git-setup.

    Har båda ändrat samma uppgift står båda versionerna kvar mellan konfliktmarkeringar, och slutkoden är 1.

    Exempel: segplan git-merge bas.yaml vår.yaml deras.yaml
    """
    from segplan.merging.files import merge_files
    from segplan.merging.marking import Sides
    from segplan.project import read_bytes, write_files
    from segplan.swedish import plural

    sides = Sides("vår version", "den andra grenen", max(size, 1))
    merged = merge_files(read_bytes(base), read_bytes(ours), read_bytes(theirs), sides, _model_of(name))
    write_files(ours.parent, {ours.name: merged.content})
    by_line = f"segplan: {name} är ihopslagen rad för rad, eftersom en version inte gick att slå ihop per uppgift\n"
    conflicts = plural(merged.conflicts, "konflikt", "konflikter")
    said = f"segplan: {conflicts} i {name}: samma uppgift är ändrad på två sätt. Välj, och ta bort markeringarna.\n"
    messages = (by_line if merged.is_by_line else "") + (said if merged.conflicts else "")
    return Outcome(ExitCode.FINDINGS if merged.conflicts else ExitCode.OK, messages=messages)


def _attributes(below: str) -> list[str]:
    folder = f"/{below}plans".replace(" ", "?")
    return [f"{folder}/{names} diff=segplan merge=segplan" for names in ("*.yaml", "register/*.yaml")]


def _settings() -> list[tuple[str, str]]:
    """Give the settings, with this very program by its full path: git runs it wherever it is called from.

    With `-P` Python does not look for modules in the current folder, which holds whatever is checked out.
    """
    program = f"{shlex.quote(Path(sys.executable).as_posix())} -P -m segplan"
    return [
        ("diff.segplan.textconv", f"{program} git-text"),
        ("diff.segplan.xfuncname", "^((Åtgärd|Område) .*)$"),
        ("merge.segplan.name", "segplan slår ihop planer åtgärd för åtgärd"),
        ("merge.segplan.driver", f"{program} git-merge %O %A %B %L %P"),
    ]


def _install(repository: "Repository", attributes: list[str], settings: list[tuple[str, str]]) -> Outcome:
    from segplan.errors import UnreadableError
    from segplan.git.program import run_git
    from segplan.project import is_file, read_bytes, write_files

    path = repository.top / _ATTRIBUTES
    written = read_bytes(path).decode("utf-8", "surrogateescape") if is_file(path) else ""
    missing = [line for line in attributes if line not in written.splitlines()]
    if missing:
        separator = "" if not written or written.endswith("\n") else "\n"
        text = written + separator + "".join(f"{line}\n" for line in missing)
        write_files(repository.top, {_ATTRIBUTES: text.encode("utf-8", "surrogateescape")})
    for key, value in settings:
        if run_git(repository.folder, "config", "--local", key, value).returncode != 0:
            raise UnreadableError(
                "Inställningarna i .git/config går inte att skriva", "Kontrollera att du får skriva där."
            )
    added = (
        f"{_ATTRIBUTES}: {len(missing)} nya rader. Checka in filen.\n" if missing else f"{_ATTRIBUTES}: redan klar.\n"
    )
    return Outcome(
        output=f"{added}.git/config: git diff, git log -p och git merge använder segplan i den här klonen.\n"
    )


def _model_of(name: str) -> "type[PlanPart]":
    """Give the model whose keys order what is added: a register's by its name, else the plan's."""
    from segplan.model.plan import Plan
    from segplan.model.registry import REGISTER_MODELS, register_of_file

    path = Path(name)
    register = register_of_file(path.stem) if path.parent.name == "register" else None
    return REGISTER_MODELS[register] if register else Plan
