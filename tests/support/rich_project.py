"""A small but rich plan repository: two years, every kind of origin, remarks, papers and follow-ups."""

from pathlib import Path

from segplan.checking.workspace import SourceFile, Workspace, read_workspace
from segplan.documents.material import Material
from segplan.findings import Finding, Severity
from segplan.places import Location, Position, Span

FOLDER = Path(__file__).parents[1] / "documents" / "project"


def rich_files() -> dict[str, str]:
    """Give the repository's files by path."""
    return {path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in sorted(FOLDER.rglob("*.yaml"))}


def workspace_of(files: dict[str, str]) -> Workspace:
    """Read files by path as one repository."""
    return read_workspace(
        SourceFile(Path(path).stem, path, text.encode(), "/register/" in path) for path, text in files.items()
    )


def material_of(files: dict[str, str], name: str = "2023", findings: tuple[Finding, ...] = ()) -> Material:
    """Give what documents about a plan are made from. The files must be without faults."""
    workspace = workspace_of(files)
    for reading in workspace.readings.values():
        assert not reading.faults, reading.faults
    plan = workspace.plans[name].value
    assert plan is not None
    return Material(name, plan, workspace.series, workspace.register_values, lambda _name: findings)


def finding(code: str, measure: str | None = None, *, plan: str = "2023", accepted: str | None = None) -> Finding:
    """Give a finding as the rules would, at the top of a plan's file."""
    start = Position(0, 0)
    location = Location(f"plans/{plan}.yaml", Span(start, start))
    return Finding(code, "ett-fel", Severity.ERROR, "Fel", "Rätta", location, plan, measure, accepted=accepted)
