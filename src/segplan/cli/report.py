"""`segplan report`: a plan as finished documents."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from segplan.cli.options import parse_as_of
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan
    from segplan.documents.kind import DocumentKind
    from segplan.documents.outputs.format import OutputFormat

Choice = TypeVar("Choice")


def report(
    target: Annotated[str | None, typer.Argument(metavar="ÅR", help="Planåret, till exempel 2023.")] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="html|md", help="Format; kan upprepas. Utan valet skrivs alla."),
    ] = None,
    documents: Annotated[
        list[str] | None,
        typer.Option("--document", metavar="NAMN", help="Dokument; kan upprepas. Utan valet skrivs alla."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="MAPP", help="Mappen att skriva i; annars build/ÅR.")
    ] = None,
    list_only: Annotated[bool, typer.Option("--list", help="Lista dokumenten och formaten, och skriv inget.")] = False,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of", metavar="DATUM", help="Dagen att bedöma efter; annars räknas inga fynd som beror på datum."
        ),
    ] = None,
) -> Outcome:
    """Skriv planen och uppföljningen som färdiga dokument.

    Exempel: segplan report 2023 --format html
    """
    from segplan.documents.kind import all_documents
    from segplan.documents.outputs.format import all_formats

    kinds = _choose("Dokumentet", documents, all_documents(), lambda kind: (kind.name, kind.file_name))
    written_as = _choose("Formatet", formats, all_formats(), lambda one: (one.name,))
    if list_only:
        return Outcome(output=_list(kinds, written_as))
    if target is None:
        raise UsageError("Ange vilken plan", "Skriv planåret: segplan report 2023. Se dokumenten med --list.")
    return _write(target, kinds, written_as, out, parse_as_of(as_of))


def _choose(
    what: str, wanted: list[str] | None, known: Iterable[Choice], names: Callable[[Choice], tuple[str, ...]]
) -> list[Choice]:
    """Give the chosen ones in their own order, or all. Raises `UsageError` for a name that is not there."""
    from segplan.similar import did_you_mean

    listed = list(known)
    by_name = {name: one for one in listed for name in names(one)}
    for word in wanted or ():
        if word.lower() not in by_name:
            exists = ", ".join(names(one)[0] for one in listed)
            raise UsageError(f"{what} {word} finns inte{did_you_mean(word, by_name)}", f"Finns: {exists}.")
    chosen = [by_name[word.lower()] for word in wanted or ()]
    return [one for one in listed if one in chosen] if wanted else listed


def _list(kinds: "list[DocumentKind]", formats: "list[OutputFormat]") -> str:
    width = max(len(kind.name) for kind in kinds)
    lines = [f"{kind.name:{width}}  {kind.summary}" for kind in kinds]
    return "\n".join([*lines, "", f"Format: {', '.join(one.name for one in formats)}", ""])


def _write(
    target: str, kinds: "list[DocumentKind]", formats: "list[OutputFormat]", out: Path | None, day: date | None
) -> Outcome:
    from segplan.checking.loading import load_plans
    from segplan.cli.hindrances import show_hindrances
    from segplan.project import write_files
    from segplan.swedish import number

    loaded = load_plans([target], Path.cwd(), day or date.today())
    if loaded.hindrances:
        said = "segplan: planfilen har fel, så inga dokument skrevs\n"
        return show_hindrances(loaded.hindrances, as_json=False)._replace(messages=said)
    plan = loaded.plans[0]
    files = _build(target, plan, kinds, formats, day)
    notes = "".join(f"segplan: {note}\n" for note in (*loaded.notes, *_unused_templates(target)))
    if not files:
        return Outcome(messages=f"{notes}segplan: planen har inget att redovisa i de valda dokumenten\n")
    paths = write_files(out or Path("build") / str(plan.plan.year), files)
    sizes = (f"{path.as_posix()}  {number(path.stat().st_size)} byte" for path in paths)
    return Outcome(output="".join(f"{line}\n" for line in sizes), messages=notes)


def _build(
    target: str, loaded: "LoadedPlan", kinds: "list[DocumentKind]", formats: "list[OutputFormat]", day: date | None
) -> dict[str, bytes]:
    from segplan.checking.check import check
    from segplan.documents.build import build
    from segplan.documents.material import Material
    from segplan.documents.templating import Templates

    plan, series = loaded.plan, loaded.series
    unread = tuple(name for name, reading in loaded.workspace.registers.items() if reading.value is None)
    material = Material(loaded.name, plan, series, loaded.registers, as_of=day, unread_registers=unread)
    before = series.predecessor(plan)
    names = {loaded.name, *([material.about(before).name] if before else [])}
    findings = check(loaded.workspace, day or plan.period[1], names)
    with_findings = replace(material, all_findings=tuple(findings))
    return build(with_findings, kinds, formats, Templates(_own_templates(target)))


def _unused_templates(target: str) -> tuple[str, ...]:
    from segplan.documents.kind import all_documents
    from segplan.documents.own_templates import unused_templates

    own = _own_templates(target)
    return unused_templates(own, (kind.template for kind in all_documents())) if own else ()


def _own_templates(target: str) -> Path | None:
    """The project's own templates/, when there is one."""
    from segplan.project import find_project

    path = Path.cwd() / target
    project = find_project((path.parent if path.is_file() else Path.cwd()).resolve())
    folder = project.root / "templates" if project else None
    return folder if folder is not None and folder.is_dir() else None
