"""`segplan accept`: accept findings of adopted plans, with a reason and a role."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.options import AsOfOption, SelectOption, parse_as_of, split_list
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.accepting import Accepted, Approval
    from segplan.rules.profiles import Choices


def accept(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="ÅR|FIL|MAPP", help="Planår, planfil eller mapp; utan argument alla planer."),
    ] = None,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="SKÄL", help="Varför felen får stå kvar, i en mening.")
    ] = None,
    role: Annotated[
        str | None, typer.Option("--role", metavar="FUNKTION", help="Funktionen som godkänner, aldrig en person.")
    ] = None,
    select: SelectOption = None,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Skriv nya fingeravtryck i de poster som fortfarande gäller ett fynd.")
    ] = False,
    as_of: AsOfOption = None,
) -> Outcome:
    """Acceptera fynd i fastställda planer, med skäl, i registret accepterade.

    En post skrivs för varje fynd som inte redan är accepterat. Andra poster och kommentarer rörs inte. Fynd i utkast
    accepteras aldrig, och inte fel i själva filen.

    Exempel:
      segplan accept 2023 --select SP312 --reason "Planen antogs utan tider; rättas 2024." --role utvecklingsstrategen
      segplan accept --refresh
    """
    from segplan.checking.accepting import Approval
    from segplan.rules.profiles import Choices

    day = parse_as_of(as_of) or date.today()
    asked = Choices(split_list(select))
    if refresh:
        if reason or role:
            raise UsageError("--refresh ändrar inga skäl", "Ta bort --reason och --role, eller --refresh.")
        return _write(targets or [], day, asked, None)
    if not reason or not reason.strip():
        raise UsageError("--reason saknas", 'Skriv varför felen får stå kvar: --reason "Planen antogs utan tider."')
    if not role or not role.strip():
        raise UsageError("--role saknas", "Skriv funktionen som godkänner: --role utvecklingsstrategen")
    return _write(targets or [], day, asked, Approval(reason.strip(), role.strip(), day))


def _write(targets: list[str], day: date, asked: "Choices", approval: "Approval | None") -> Outcome:
    """Work out every register before any of them is written, so that a fault leaves all as they were."""
    from segplan.checking.accepting import accept_findings, refresh_fingerprints
    from segplan.checking.choosing import choose_rules
    from segplan.checking.selection import select
    from segplan.configuration_file.find import read_settings

    selected = select(targets, Path.cwd())
    for error in selected.unreadable:
        raise error
    done = []
    for selection in selected.selections:
        profiles = choose_rules(read_settings(selection.project.root if selection.project else None), asked)
        done.append(
            accept_findings(selection, day, profiles, approval)
            if approval
            else refresh_fingerprints(selection, day, profiles)
        )
    for one in done:
        _write_register(one)
    words = ("nytt fingeravtryck", "nya fingeravtryck") if approval is None else ("accepterat fynd", "accepterade fynd")
    return Outcome(output="".join(_told(one, *words) for one in done))


def _write_register(accepted: "Accepted") -> None:
    from segplan.project import replace_file, write_files

    if not accepted.findings:
        return
    if accepted.before is None:
        write_files(accepted.path.parent, {accepted.path.name: accepted.after})
    else:
        replace_file(accepted.path, accepted.before, accepted.after)


def _told(accepted: "Accepted", singular: str, many: str) -> str:
    from segplan.project import shown
    from segplan.swedish import plural

    lines = [f"{one.location}: {one.code} {one.message}\n" for one in accepted.findings]
    lines += [f"{left}\n" for left in accepted.left]
    return "".join([*lines, f"{shown(accepted.path)}: {plural(len(accepted.findings), singular, many)}\n"])
