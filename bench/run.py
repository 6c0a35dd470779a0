"""Measure segplan's speed and print a table of ratios: `python bench/run.py [--bulk]`.

Without `--bulk` the 2,900 plans are measured as 290 plans (29 municipalities of ten years), since
the peer needs many minutes for them all. Times are wall times of whole processes.
"""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import corpus, environments, timing

WORK = environments.ROOT / "build" / "bench"
NOWHERE = Path(__file__)
"""A file, so that nothing can be kept in it as if it were the folder of the cache."""

ROUNDS = 15
WORDINGS = [
    "Kulturförvaltningen ordnar tolv öppna verkstäder för barn i åldern 6–12 år på biblioteken i Norra Prov och Södra "
    "Prov under sommarlovet 2023, och redovisar antalet deltagare för kulturnämnden senast den 30 september 2023.",
    "Nämnden ser under året tillsammans med berörda över taxan för bygglov och fortsätter att utveckla dialogen.",
]
"""Formulations of the length that measures have."""


@dataclass(frozen=True)
class Row:
    """A line of the table: what was measured, the ratio and the target."""

    claim: str
    ratio: float
    target: float
    detail: str

    def __str__(self) -> str:
        verdict = "ja" if self.ratio <= self.target else "nej"
        return f"| {self.claim} | {self.ratio:.3g} | {self.target:.3g} | {verdict} | {self.detail} |"


def main(arguments: list[str]) -> None:
    """Prepare the environments, measure, and print the table."""
    programs = environments.tool(WORK / "tool")
    peer = environments.make(WORK / "peer", environments.PEER)
    measurements: list[Callable[[], list[Row]]] = [
        lambda: _single(programs),
        lambda: [_three(programs, peer)],
        lambda: _wording(programs),
        lambda: [_growth_with_measures(programs)],
        lambda: [_growth_with_files(programs)],
        lambda: _documents(programs),
        lambda: [_bulk(programs, peer, 290 if "--bulk" in arguments else 29)],
    ]
    print("| Mätning | Kvot | Mål | Nått | Underlag |\n|---|---|---|---|---|", flush=True)
    for measure in measurements:
        for row in measure():
            print(row, flush=True)


def _single(programs: Path) -> list[Row]:
    """One plan with its neighbours and registers, cold and from the cache, against bare Python."""
    command: list[str | Path] = [programs / "segplan", "validate", "plans/2023.yaml"]
    commands: dict[str, timing.Command] = {
        "bare": [programs / "python", "-c", "pass"],
        "cold": [*command, "--no-cache"],
        "cached": command,
    }
    medians = timing.interleaved(commands, ROUNDS, environments.environment(WORK / "cache"), environments.ROOT)
    detail = f"{medians['cold'] * 1000:.0f} ms mot {medians['bare'] * 1000:.1f} ms"
    cached = f"{medians['cached'] * 1000:.1f} ms mot {medians['bare'] * 1000:.1f} ms"
    return [
        Row("validate plans/2023.yaml / python -c pass", medians["cold"] / medians["bare"], 24, detail),
        Row("samma ur cachen / python -c pass", medians["cached"] / medians["bare"], 2.5, cached),
    ]


def _wording(programs: Path) -> list[Row]:
    """The lexicon's loading, and one text's analysis, against bare Python; without collections, as the program runs."""
    load = "import gc; gc.disable(); from segplan.wording.lexicon import lexicon"
    many = "from segplan.wording.analysis import _analyse; [_analyse(t, lexicon()) for t in TEXTS * 100]"
    commands: dict[str, timing.Command] = {
        "bare": [programs / "python", "-c", "pass"],
        "imported": [programs / "python", "-c", load],
        "loaded": [programs / "python", "-c", f"{load}; lexicon()"],
        "judged": [programs / "python", "-c", f"TEXTS = {WORDINGS!r}; {load}; {many}"],
    }
    medians = timing.interleaved(commands, ROUNDS, environments.environment(WORK / "cache"), environments.ROOT)
    loading = medians["loaded"] - medians["imported"]
    each = (medians["judged"] - medians["loaded"]) / (100 * len(WORDINGS))
    bare = f"mot {medians['bare'] * 1000:.1f} ms"
    return [
        Row("ordlistan laddas / python -c pass", loading / medians["bare"], 1, f"{loading * 1000:.1f} ms {bare}"),
        Row("en formulering bedöms / python -c pass", each / medians["bare"], 0.02, f"{each * 1000:.2f} ms {bare}"),
    ]


def _three(programs: Path, peer: Path) -> Row:
    """The repository's three plans against the peer on the same files and the exported schema."""
    plans = sorted((environments.ROOT / "plans").glob("*.yaml"))
    schema = environments.ROOT / "docs" / "schema" / "plan.schema.json"
    commands: dict[str, timing.Command] = {
        "segplan": [programs / "segplan", "validate", "--no-cache"],
        "peer": [peer / "check-jsonschema", "--schemafile", schema, *plans],
    }
    medians = timing.interleaved(commands, 5, environments.environment(WORK / "cache"), environments.ROOT)
    detail = f"{medians['segplan'] * 1000:.0f} ms mot {medians['peer'] * 1000:.0f} ms"
    return Row("tre planer / check-jsonschema", medians["segplan"] / medians["peer"], 1 / 4, detail)


def _bulk(programs: Path, peer: Path, municipalities: int) -> Row:
    """Many repositories of ten years each; one run of each program."""
    folder = WORK / f"bulk-{municipalities}"
    if not folder.exists():
        for index in range(municipalities):
            corpus.write_repository(folder / f"kommun-{index:03}", range(2014, 2024), 60)
    plans = sorted(folder.glob("*/plans/*.yaml"))
    environment = environments.environment(WORK / "cache")
    schema = environments.ROOT / "docs" / "schema" / "plan.schema.json"
    ours = timing.once([programs / "segplan", "validate", "--no-cache", folder], environment, folder)
    theirs = timing.once([peer / "check-jsonschema", "--schemafile", schema, *plans], environment, folder)
    detail = f"{len(plans)} planer: {ours:.1f} s mot {theirs:.1f} s, en körning var"
    return Row("många planer / check-jsonschema", ours / theirs, 1 / 12, detail)


def _documents(programs: Path) -> list[Row]:
    """The plan document of 60 measures in each format as whole processes, and how making it grows with the measures.

    Compiled templates and findings are kept between runs, as they are for those who write several documents. The
    first time is measured where nothing can be kept.
    """
    formats = {"html": 35, "md": 35, "pdf": 80, "docx": 80}
    folders = {size: WORK / f"documents-{size}" for size in (60, 600)}
    for size, folder in folders.items():
        shutil.rmtree(folder, ignore_errors=True)
        corpus.write_repository(folder, range(2023, 2024), size)
    bare: dict[str, timing.Command] = {"bare": [programs / "python", "-c", "pass"]}
    again = {kind: _report(programs, folders[60], kind) for kind in formats}
    first = {kind: again[kind] for kind in ("html", "md")}
    kept = environments.environment(WORK / "cache")
    medians = timing.interleaved(bare | again, 5, kept, WORK)
    unkept = timing.interleaved(bare | first, 5, environments.environment(NOWHERE), WORK)
    rows = []
    for kind, target in formats.items():
        rows.append(_row(f"åtgärdsplan, 60 åtgärder, {kind} / python -c pass", medians[kind], medians["bare"], target))
        if kind in first:
            rows.append(_row(f"samma första gången, {kind}", unkept[kind], unkept["bare"], target))
    return [*rows, *(_growth_of_rendering(programs, folders, kind, kept) for kind in formats)]


def _growth_of_rendering(programs: Path, folders: dict[int, Path], kind: str, environment: dict[str, str]) -> Row:
    """The making alone, measured inside the process: the start would hide how it grows."""
    script = environments.ROOT / "bench" / "rendering.py"
    commands: dict[str, timing.Command] = {
        str(size): [programs / "python", script, folder / "plans" / "2023.yaml", kind]
        for size, folder in folders.items()
    }
    small, large = timing.told(commands, 5, environment, WORK).values()
    detail = f"{large * 1000:.0f} ms mot {small * 1000:.0f} ms"
    return Row(f"åtgärdsplan framställs, 600 / 60 åtgärder, {kind}", large / small, 10, detail)


def _report(programs: Path, folder: Path, kind: str) -> timing.Command:
    program: list[str | Path] = [programs / "segplan", "report", folder / "plans" / "2023.yaml"]
    return [*program, "--document", "åtgärdsplan", "--format", kind, "--out", folder / "ut"]


def _row(claim: str, whole: float, bare: float, target: float) -> Row:
    return Row(claim, whole / bare, target, f"{whole * 1000:.0f} ms mot {bare * 1000:.1f} ms")


def _growth_with_measures(programs: Path) -> Row:
    """How the time over an empty start grows with the measures of one plan."""
    sizes = [240, 480, 960, 1920]
    folders = {size: WORK / f"measures-{size}" for size in sizes}
    for size, folder in folders.items():
        shutil.rmtree(folder, ignore_errors=True)
        corpus.write_repository(folder, range(2014, 2015), size)
    return _growth("tillväxt med åtgärder, exponent", programs, folders)


def _growth_with_files(programs: Path) -> Row:
    """How the time over an empty start grows with the number of repositories."""
    sizes = [10, 20, 40, 80]
    folders = {size: WORK / f"files-{size}" for size in sizes}
    for size, folder in folders.items():
        shutil.rmtree(folder, ignore_errors=True)
        for index in range(size):
            corpus.write_repository(folder / f"kommun-{index:03}", range(2014, 2017), 60)
    return _growth("tillväxt med filer, exponent", programs, folders)


def _growth(claim: str, programs: Path, folders: dict[int, Path]) -> Row:
    environment = environments.environment(WORK / "cache")
    empty = WORK / "measures-0"
    shutil.rmtree(empty, ignore_errors=True)
    corpus.write_repository(empty, range(2014, 2015), 0)
    named: dict[str, timing.Command] = {
        str(size): [programs / "segplan", "validate", "--no-cache", folder] for size, folder in folders.items()
    }
    named["0"] = [programs / "segplan", "validate", "--no-cache", empty]
    medians = timing.interleaved(named, 3, environment, WORK)
    over = [max(medians[str(size)] - medians["0"], 0.001) for size in folders]
    detail = ", ".join(f"{size}: {second * 1000:.0f} ms" for size, second in zip(folders, over, strict=True))
    return Row(claim, timing.exponent(list(folders), over), 1.1, detail)


if __name__ == "__main__":
    main(sys.argv[1:])
