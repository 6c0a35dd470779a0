"""What `segplan report` reads before it makes documents: plan, settings, letterhead, templates and findings."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan
    from segplan.checking.run import Checked
    from segplan.configuration.report import ReportTable
    from segplan.documents.letterhead import Letterhead, Picture
    from segplan.documents.material import Material
    from segplan.documents.templating import Templates
    from segplan.findings import Finding

_PICTURES = {".svg": "svg", ".png": "png"}
_PNG_MARK = b"\x89PNG\r\n\x1a\n"


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


def read_all(target: str, day: date | None) -> Ready:
    """Read a plan with everything that its documents need, seen from the current folder.

    Raises `UsageError` and `UnreadableError` for what cannot be read.
    """
    from segplan.checking.loading import load_plans
    from segplan.documents.templating import Templates

    loaded = load_plans([target], Path.cwd(), day or date.today())
    root = root_of(target)
    own = own_templates(root)
    if loaded.hindrances:
        return Ready(None, Templates(own), (), loaded.hindrances)
    material = material_of(loaded.plans[0], day, root)
    return Ready(material, Templates(own), (*loaded.notes, *_unused_templates(own)))


def material_of(loaded: "LoadedPlan", day: date | None, root: Path | None) -> "Material":
    """Give what documents about a plan are made from, with the settings and letterhead of its repository."""
    from segplan.configuration_file.find import read_settings

    settings = read_settings(root).values.report
    material = _material(loaded, day, settings, _letterhead(root, settings))
    return replace(material, commit=_commit(loaded, root))


def _material(loaded: "LoadedPlan", day: date | None, settings: "ReportTable", letterhead: "Letterhead") -> "Material":
    from segplan.checking.check import check
    from segplan.documents.material import Material

    plan, series = loaded.plan, loaded.series
    unread = tuple(name for name, reading in loaded.workspace.registers.items() if reading.value is None)

    @cache
    def judge(name: str) -> "tuple[Finding, ...]":
        return tuple(check(loaded.workspace, day or plan.period[1], {name}, loaded.profiles))

    return Material(
        loaded.name,
        plan,
        series,
        loaded.registers,
        judge,
        as_of=day,
        unread_registers=unread,
        settings=settings,
        letterhead=letterhead,
    )


def _commit(loaded: "LoadedPlan", root: Path | None) -> str:
    """Give the version that the plan files come from, in words; empty outside git."""
    from segplan.git.head import head_commit

    if loaded.revision is not None:
        return f"Läst i git: {loaded.label}"
    head = head_commit(root) if root else None
    if head is None:
        return ""
    return f"Commit {head.short}" + (", med ändringar som inte är incheckade" if head.is_changed else "")


def _letterhead(root: Path | None, settings: "ReportTable") -> "Letterhead":
    from segplan.documents.letterhead import Letterhead
    from segplan.project import read_bytes

    if root is None:
        return Letterhead()
    arms = _picture(root / settings.coat_of_arms) if settings.coat_of_arms else None
    return Letterhead(arms, read_bytes(root / settings.base_document) if settings.base_document else None)


def _picture(path: Path) -> "Picture":
    from segplan.documents.letterhead import Picture
    from segplan.project import read_bytes, shown

    suffix = _PICTURES.get(path.suffix.lower())
    hint = "Ange en SVG- eller PNG-bild i coat-of-arms under [report]."
    if suffix is None:
        raise UsageError(f"Kommunvapnet {shown(path)} är varken SVG eller PNG", hint)
    content = read_bytes(path)
    if not (content.startswith(_PNG_MARK) if suffix == "png" else b"<svg" in content):
        raise UsageError(f"Kommunvapnet {shown(path)} är ingen {suffix.upper()}-bild", hint)
    return Picture(content, suffix)


def root_of(target: str) -> Path | None:
    """The root of the plan repository, when there is one."""
    from segplan.project import find_project

    path = Path.cwd() / target
    project = find_project((path.parent if path.is_file() else Path.cwd()).resolve())
    return project.root if project else None


def own_templates(root: Path | None) -> Path | None:
    """The folder of the repository's own templates, when there is one."""
    folder = root / "templates" if root else None
    return folder if folder is not None and folder.is_dir() else None


def _unused_templates(own: Path | None) -> tuple[str, ...]:
    from segplan.documents.own_templates import unused_templates

    return unused_templates(own) if own else ()
