"""What `segplan report` reads before it makes documents: plan, settings, letterhead, templates and findings."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan, LoadedPlans
    from segplan.checking.run import Checked
    from segplan.configuration.report import ReportTable
    from segplan.documents.compared import Compared
    from segplan.documents.letterhead import Letterhead
    from segplan.documents.material import Material
    from segplan.documents.templating import Templates
    from segplan.findings import Finding


class Ready(NamedTuple):
    """Everything that documents are made from, or what hinders the plan from being read."""

    material: "Material | None"
    templates: "Templates"
    notes: tuple[str, ...]
    hindrances: "tuple[Checked, ...]" = ()

    @property
    def messages(self) -> str:
        """The notes as they are told on standard error."""
        return "".join(f"segplan: {note}\n" for note in self.notes)


def read_all(target: str, day: date | None, earlier: str | None = None) -> Ready:
    """Read a plan with everything that its documents need, seen from the current folder.

    `earlier` names the state that an account of changes compares the plan with.

    Raises `UsageError` and `UnreadableError` for what cannot be read.
    """
    from segplan.checking.loading import load_plans
    from segplan.documents.compiled_templates import CompiledTemplates
    from segplan.documents.templating import Templates

    loaded = load_plans([earlier, target] if earlier else [target], Path.cwd(), day or date.today())
    root = root_of(target)
    own = own_templates(root)
    templates = Templates(own, CompiledTemplates())
    if loaded.hindrances:
        return Ready(None, templates, (), loaded.hindrances)
    material = material_of(loaded.plans[-1], day, root)
    if earlier is not None:
        material = replace(material, compared=_compared(loaded, root))
    return Ready(material, templates, (*loaded.told, *_unused_templates(own)))


def _compared(loaded: "LoadedPlans", root: Path | None) -> "Compared":
    from segplan.checking.comparing import compare_loaded
    from segplan.cli.compared_states import compared_of

    return compared_of(compare_loaded(*loaded.plans), loaded, root)


def material_of(loaded: "LoadedPlan", day: date | None, root: Path | None) -> "Material":
    """Give what documents about a plan are made from, with the settings and letterhead of its repository."""
    from segplan.cli.plan_version import version_of
    from segplan.cli.report_letterhead import read_letterhead
    from segplan.configuration_file.find import read_settings

    settings = read_settings(root)
    material = _material(loaded, day, settings.values.report, read_letterhead(root, settings))
    return replace(material, commit=version_of(loaded, root))


def _material(loaded: "LoadedPlan", day: date | None, settings: "ReportTable", letterhead: "Letterhead") -> "Material":
    from segplan.checking.kept_findings import findings_of
    from segplan.documents.material import Material

    plan, series = loaded.plan, loaded.series
    unread = tuple(name for name, reading in loaded.workspace.registers.items() if reading.value is None)

    @cache
    def judge(name: str) -> "tuple[Finding, ...]":
        return findings_of(loaded, name, day or plan.period[1])

    return Material(
        loaded.name,
        plan,
        series,
        loaded.registers,
        judge,
        as_of=day,
        unread_registers=unread,
        settings=settings,
        lexicon=loaded.profiles.vocabulary.lexicon,
        letterhead=letterhead,
    )


def root_of(target: str) -> Path | None:
    """The root of the plan repository, when there is one."""
    from segplan.project import find_project

    path = Path.cwd() / target
    project = find_project((path.parent if path.is_file() else Path.cwd()).resolve())
    return project.root if project else None


def own_templates(root: Path | None) -> Path | None:
    """The folder of the repository's own templates, when there is one.

    Raises `UnreadableError` for one that may not be looked into: the built-in templates would be used in silence.
    """
    from segplan.project import is_folder, list_folder

    folder = root / "templates" if root else None
    if folder is None or not is_folder(folder):
        return None
    list_folder(folder)
    return folder


def _unused_templates(own: Path | None) -> tuple[str, ...]:
    from segplan.documents.own_templates import unused_templates

    return unused_templates(own) if own else ()
