"""`segplan new`: the files of a plan to fill in, where there are none."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.workspace import Workspace

_EXISTS = "Inget är skrivet. Ändra i den filen, eller ange ett annat år."


def new(
    year: Annotated[int, typer.Argument(metavar="ÅR", help="Planåret, till exempel 2027.")],
    municipality: Annotated[
        str,
        typer.Option(
            "--municipality", metavar="NAMN", help="Kommunens namn; annars det som står i registret organisation."
        ),
    ] = "",
) -> Outcome:
    """Skriv en plan att fylla i, och de register som saknas.

    Värdena är tomma och förklarade, och segplan validate säger vilka som återstår. En fil som redan finns rörs
    aldrig. Finns en tidigare plan blir den nya dess efterföljare.

    Exempel: segplan new 2027 --municipality "Provköpings kommun"
    """
    from segplan.cli.new_files import create_files
    from segplan.model.values import FIRST_YEAR, LAST_YEAR
    from segplan.project import PLAN_FOLDER, find_project, shown
    from segplan.skeletons import plan_skeleton

    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UsageError(f"{year} är inget planår", "Skriv året med fyra siffror: segplan new 2027.")
    project = find_project(Path.cwd())
    root = project.root if project else Path.cwd()
    workspace = _workspace(root)
    plans = workspace.series.names
    if year in plans:
        raise UsageError(f"Det finns redan en plan för {year}: {workspace.plans[plans[year]].document.path}", _EXISTS)
    organisation = workspace.register_values.organisation
    name = municipality.strip() or (organisation.municipality.name if organisation else "")
    earlier = [one for one in plans if one < year]
    texts = {f"{PLAN_FOLDER}/{year}.yaml": plan_skeleton(year, name, max(earlier, default=None))}
    texts |= _missing_registers(workspace, year, name)
    paths = create_files(root, {path: text.encode() for path, text in texts.items()})
    written = "".join(f"{shown(path)}\n" for path in paths)
    return Outcome(output=f"{written}Fyll i det som står tomt. segplan validate --watch säger vad som återstår.\n")


def _workspace(root: Path) -> "Workspace":
    """Read the plans and registers that are there already."""
    from segplan.checking.workspace import SourceFile, read_workspace
    from segplan.project import Project, read_bytes, shown, stem_of

    project = Project(root)
    plans = [SourceFile(stem_of(one), shown(one), read_bytes(one)) for one in project.plan_files]
    registers = [SourceFile(stem_of(one), shown(one), read_bytes(one), True) for one in project.register_files]
    return read_workspace([*plans, *registers])


def _missing_registers(workspace: "Workspace", year: int, municipality: str) -> dict[str, str]:
    from segplan.project import PLAN_FOLDER, REGISTER_FOLDER
    from segplan.skeletons import REGISTERS, register_skeleton

    return {
        f"{PLAN_FOLDER}/{REGISTER_FOLDER}/{name}.yaml": register_skeleton(name, year, municipality)
        for name in REGISTERS
        if name not in workspace.registers
    }
