"""`segplan report`: a plan as finished documents."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from segplan.cli.exit_codes import ExitCode
from segplan.cli.options import parse_as_of
from segplan.cli.outcome import Outcome, tell
from segplan.cli.report_options import (
    CheckOption,
    DayOption,
    DistrictsOption,
    DocumentsOption,
    FormatsOption,
    FromOption,
    ListOption,
    OutOption,
    OwnersOption,
    RegisterOption,
    StdoutOption,
    TargetArgument,
    WithoutDraftsOption,
)
from segplan.errors import TemplateError, UsageError

if TYPE_CHECKING:
    from segplan.cli.report_material import Ready
    from segplan.documents.build import PlannedDocument
    from segplan.documents.outputs.format import OutputFormat

Choice = TypeVar("Choice")

_SEE_WHY = "Se varför med --list."


def report(  # noqa: PLR0911 - each way of using the command ends in its own outcome
    target: TargetArgument = None,
    formats: FormatsOption = None,
    documents: DocumentsOption = None,
    owners: OwnersOption = None,
    districts: DistrictsOption = None,
    earlier: FromOption = None,
    out: OutOption = None,
    to_stdout: StdoutOption = False,
    list_only: ListOption = False,
    check_only: CheckOption = False,
    file_them: RegisterOption = False,
    no_drafts: WithoutDraftsOption = False,
    as_of: DayOption = None,
) -> Outcome:
    """Skriv planen, uppföljningen och ärendets övriga handlingar som färdiga dokument.

    Exempel: segplan report 2023 --document åtgärdsplan --format pdf
    """
    from segplan.cli.report_list import list_kinds, list_possible
    from segplan.cli.report_material import read_all
    from segplan.documents.build import plan_documents
    from segplan.documents.kind import document_names, documents_named
    from segplan.documents.narrowing import about_any, in_formats, without_drafts
    from segplan.documents.outputs.format import all_formats, light_formats
    from segplan.swedish import plain_name

    kinds = documents_named(_choose("Dokumentet", documents, document_names(), lambda name: (name, plain_name(name))))
    chosen = _choose("Formatet", formats, all_formats(), lambda one: (one.name,)) if formats else [*light_formats()]
    if target is None:
        if list_only:
            return Outcome(output=list_kinds(kinds, all_formats()))
        raise UsageError("Ange vilken plan", "Skriv planåret: segplan report 2023. Se dokumenten med --list.")
    if earlier is not None and not any(kind.name == "ändringsredovisning" for kind in kinds):
        raise UsageError("--from gäller bara ändringsredovisningen", "Lägg till --document ändringsredovisning.")
    ready = read_all(target, parse_as_of(as_of), earlier)
    if ready.material is None:
        return _hindered(ready)
    if list_only:
        return Outcome(output=list_possible(ready.material, kinds, all_formats()), messages=ready.messages)
    every = [one for kind in kinds for one in plan_documents(ready.material, kind)]
    planned = in_formats(about_any(every, owners or (), districts or ()), chosen)
    if no_drafts:
        planned = without_drafts(planned)
    if check_only:
        return _check(planned, chosen, ready)
    if not planned:
        said = f"segplan: Planen har inget att redovisa i de valda dokumenten\n  Gör så här: {_SEE_WHY}\n"
        return Outcome(messages=ready.messages + said)
    if to_stdout:
        return _print(planned, chosen, ready)
    folder = out or Path("build") / str(ready.material.plan.year) / ("registrering" if file_them else "")
    _refuse_plan_folder(folder)
    if file_them:
        return _file([one for one in planned if (documents or one.kind.filed) and not one.kind.formats], ready, folder)
    return _write(planned, chosen, ready, folder)


def _refuse_plan_folder(folder: Path) -> None:
    """Raise `UsageError` for a folder of plans or registers: documents there would be checked in among them."""
    from segplan.project import PLAN_FOLDER, find_project, resolve

    project = find_project(resolve(folder))
    if project is not None and resolve(folder).is_relative_to(resolve(project.root / PLAN_FOLDER)):
        raise UsageError(f"{folder.as_posix()} är en mapp för planer", "Välj en annan mapp med --out.")


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


def _hindered(ready: "Ready") -> Outcome:
    from segplan.cli.hindrances import show_hindrances

    said = "segplan: planfilen har fel, så inga dokument skrevs\n"
    return show_hindrances(ready.hindrances, as_json=False)._replace(messages=said)


def _write(
    planned: "tuple[PlannedDocument, ...]",
    formats: "list[OutputFormat]",
    ready: "Ready",
    folder: Path,
) -> Outcome:
    from segplan.cli.progress import with_progress
    from segplan.documents.build import together, write_document

    files: dict[str, bytes] = {}
    for one in with_progress(together(planned, formats), "Framställer dokument"):
        files |= dict(write_document(one, formats, ready.templates))
    return _save(files, folder, ready.messages)


def _save(files: dict[str, bytes], folder: Path, notes: str) -> Outcome:
    from segplan.project import write_files
    from segplan.swedish import number

    paths = write_files(folder, files, "Välj en annan mapp med --out.")
    sizes = (f"{path.as_posix()}  {number(path.stat().st_size)} byte" for path in paths)
    start = next((path for path in paths if path.name == "index.html" and len(paths) > 1), None)
    way = f"segplan: Öppna {start.as_posix()} i en webbläsare; den leder till de andra.\n" if start else ""
    return Outcome(output="".join(f"{line}\n" for line in sizes), messages=notes + way)


def _file(planned: "list[PlannedDocument]", ready: "Ready", folder: Path) -> Outcome:
    """Write what is to be registered: every document as PDF/A, and the list of them."""
    from segplan.cli.progress import with_progress
    from segplan.documents.filing import file_document, filing_list, in_filing_order

    assert ready.material is not None
    case = ready.material
    made = [file_document(one, case, ready.templates) for one in with_progress(planned, "Framställer handlingar")]
    filed = in_filing_order(made)
    files = {one.file_name: one.content for one in filed}
    return _save(files | filing_list(ready.material, filed, ready.templates), folder, ready.messages)


def _print(planned: "tuple[PlannedDocument, ...]", formats: "list[OutputFormat]", ready: "Ready") -> Outcome:
    from segplan.documents.build import write_document

    if len(planned) != 1 or len(formats) != 1:
        count = len(planned) * len(formats)
        found = ", ".join(f"{one.stem}.{each.name}" for one in planned[:4] for each in formats)
        raise UsageError(
            f"--stdout skriver ett enda dokument, men valet ger {count}: {found}{' …' if len(planned) > 4 else ''}",
            "Välj ett dokument med --document (och --owner eller --district) och ett format med --format.",
        )
    if formats[0].extra and sys.stdout is not None and sys.stdout.isatty():
        raise UsageError(
            f"{formats[0].name} går inte att visa i en terminal", f"Skicka det till en fil: > {planned[0].stem}.pdf"
        )
    ((_, content),) = write_document(planned[0], formats, ready.templates)
    return Outcome(content=content, messages=ready.messages)


def _check(planned: "tuple[PlannedDocument, ...]", formats: "list[OutputFormat]", ready: "Ready") -> Outcome:
    from segplan.cli.progress import with_progress
    from segplan.documents.build import make_document, together
    from segplan.swedish import plural

    faults: dict[str, None] = dict.fromkeys(_letterhead_faults(ready))
    for one in with_progress(together(planned, formats), "Prövar dokument"):
        try:
            made = make_document(one.kind, one.material, ready.templates)
            for each in formats:
                each.write(made)
        except (TemplateError, UsageError) as error:
            faults[tell(error)] = None
    if faults:
        return Outcome(ExitCode.USAGE, messages=ready.messages + "".join(faults))
    return Outcome(
        output=f"{plural(len(planned), 'dokument', 'dokument')} går att framställa.\n", messages=ready.messages
    )


def _letterhead_faults(ready: "Ready") -> list[str]:
    """What is wrong with the municipality's Word document, also when no format uses it."""
    assert ready.material is not None
    base = ready.material.letterhead.base_document
    if base is None:
        return []
    from segplan.documents.word.base_document import base_parts
    from segplan.documents.word.section import base_section

    try:
        base_section(base_parts(base)["word/document.xml"])
    except UsageError as error:
        return [tell(error)]
    return []
