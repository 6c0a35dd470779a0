"""`segplan new`: the files of a plan to fill in, where there are none."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.workspace import Workspace

_MADE_ANEW = "# Det som segplan report skriver kan alltid göras om, och sparas inte i git.\n/build/\n"
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
    aldrig. Finns en tidigare plan blir den nya dess efterföljare. I en tom mapp skrivs också .gitignore, så att färdiga
    dokument inte sparas i git.

    Exempel: segplan new 2027 --municipality "Provköpings kommun"
    """
    from segplan.checking.selection import Selection
    from segplan.cli.new_files import create_files
    from segplan.model.values import FIRST_YEAR, LAST_YEAR
    from segplan.project import PLAN_FOLDER, find_project, shown
    from segplan.skeletons import plan_skeleton

    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UsageError(f"{year} är inget planår", "Skriv året med fyra siffror: segplan new 2027.")
    project = find_project(Path.cwd())
    root = project.root if project else Path.cwd()
    workspace = Selection(project, None).load_any()
    plans = workspace.series.names
    if year in plans:
        raise UsageError(f"Det finns redan en plan för {year}: {workspace.plans[plans[year]].document.path}", _EXISTS)
    organisation = workspace.register_values.organisation
    name = municipality.strip() or (organisation.municipality.name if organisation else "")
    earlier = [one for one in plans if one < year]
    texts = {f"{PLAN_FOLDER}/{year}.yaml": plan_skeleton(year, name, max(earlier, default=None))}
    texts |= _missing_registers(workspace, year, name)
    if project is None and not (root / ".gitignore").exists():
        texts[".gitignore"] = _MADE_ANEW
    paths = create_files(root, {path: text.encode() for path, text in texts.items()})
    written = "".join(f"{shown(path)}\n" for path in paths)
    return Outcome(output=f"{written}Fyll i det som står tomt. segplan validate --watch säger vad som återstår.\n")


def _missing_registers(workspace: "Workspace", year: int, municipality: str) -> dict[str, str]:
    from segplan.project import PLAN_FOLDER, REGISTER_FOLDER
    from segplan.skeletons import REGISTERS, register_skeleton

    return {
        f"{PLAN_FOLDER}/{REGISTER_FOLDER}/{name}.yaml": register_skeleton(name, year, municipality)
        for name in REGISTERS
        if name not in workspace.registers
    }
