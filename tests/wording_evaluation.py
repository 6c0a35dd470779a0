"""Measures the wording analysis against labelled texts: `python -m wording_evaluation FILE …` prints the figures."""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from segplan.ownership.classify import classify
from segplan.wording.analysis import analyse
from segplan.wording.result import Analysis

Labelled = dict[str, Any]
"""A line of a labelled file."""

BEGINNING, END = "<!-- siffror: början -->", "<!-- siffror: slut -->"
"""The marks around the figures in a page."""

LABELLED = Path(__file__).parent / "wording" / "labelled"


class Judged(NamedTuple):
    """A labelled text with its analysis."""

    wanted: Labelled
    found: Analysis

    @property
    def spans(self) -> list[str]:
        """The words that the analysis points at."""
        return [self.wanted["text"][start:end] for start, end in self.found.spans]


def read(path: Path) -> list[Labelled]:
    """Read a labelled file, a JSON value on each line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def judge(lines: Iterable[Labelled]) -> list[Judged]:
    """Analyse every labelled text."""
    return [Judged(line, analyse(line["text"])) for line in lines]


def macro_f1(pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    """Give the mean over the wanted labels of the harmonic mean of precision and recall."""
    labels = {wanted for wanted, _ in pairs}
    return sum(f1(pairs, label) for label in labels) / len(labels) if labels else 1.0


def f1(pairs: Sequence[tuple[Hashable, Hashable]], label: Hashable) -> float:
    """Give the harmonic mean of precision and recall of one label in pairs of wanted and found."""
    both = sum(wanted == found == label for wanted, found in pairs)
    either = sum((wanted == label) + (found == label) for wanted, found in pairs)
    return 2 * both / either if either else 1.0


def precision_and_recall(pairs: Sequence[tuple[Hashable, Hashable]], label: Hashable) -> tuple[float, float]:
    """Give how many of those found are right, and how many of those wanted are found."""
    both = sum(wanted == found == label for wanted, found in pairs)
    found_all = sum(found == label for _, found in pairs)
    wanted_all = sum(wanted == label for wanted, _ in pairs)
    return both / found_all if found_all else 1.0, both / wanted_all if wanted_all else 1.0


def span_hits(judged: Iterable[Judged]) -> float:
    """Give the share of labelled spans that a found span overlaps by at least half of the shorter of the two."""
    hits = [_is_hit(words, one) for one in judged for words in one.wanted["span"]]
    return sum(hits) / len(hits) if hits else 1.0


def _is_hit(words: str, judged: Judged) -> bool:
    start = judged.wanted["text"].find(words)
    end = start + len(words)
    for first, last in judged.found.spans:
        common = min(end, last) - max(start, first)
        if common * 2 >= min(end - start, last - first):
            return True
    return False


def figures(judged: Sequence[Judged]) -> dict[str, float]:
    """Give every figure that the analysis is held to."""
    verdicts = [(one.wanted["overall"], one.found.overall.value) for one in judged]
    clear = [pair for pair, one in zip(verdicts, judged, strict=True) if "debatable" not in one.wanted["tags"]]
    clear = [pair for pair in clear if pair[0] != "borderline"]
    precision, recall = precision_and_recall(clear, "not_measurable")
    measurable = [found for wanted, found in verdicts if wanted == "measurable"]
    return {
        "omdöme, makro-F1": macro_f1(verdicts),
        "varning, precision": precision,
        "varning, täckning": recall,
        "mätbara som varnas": measurable.count("not_measurable") / max(1, len(measurable)),
        "märkta ord träffade": span_hits(judged),
        "vagt verb, F1": f1(_pairs(judged, "vague_verb", lambda found: found.vague_verb), True),
        "kontrollerbart, F1": f1(_pairs(judged, "verifiable", lambda found: found.verifiable), True),
        "mängd, F1": f1(_pairs(judged, "quantified", lambda found: found.quantified), True),
        "tidsgräns, F1": f1(_pairs(judged, "deadline", lambda found: found.deadline), True),
        "aktör, makro-F1": macro_f1(_pairs(judged, "actor", lambda found: found.actor.level.value)),
        "aktörens art, makro-F1": macro_f1(_pairs(judged, "actor_kind", lambda found: found.actor.kind.value)),
    }


def _pairs(
    judged: Iterable[Judged], field: str, found: Callable[[Analysis], Hashable]
) -> list[tuple[Hashable, Hashable]]:
    return [(one.wanted[field], found(one.found)) for one in judged]


def families(judged: Iterable[Judged]) -> dict[str, tuple[int, int]]:
    """Give for each tag how many verdicts are right, and of how many texts."""
    counted: dict[str, list[bool]] = defaultdict(list)
    for one in judged:
        for tag in one.wanted["tags"]:
            counted[tag].append(one.wanted["overall"] == one.found.overall.value)
    return {tag: (sum(right), len(right)) for tag, right in sorted(counted.items())}


def owner_pairs(lines: Iterable[Labelled]) -> list[tuple[Hashable, Hashable]]:
    """Give the wanted and the found label of every labelled owner."""
    return [(line["label"], classify(line["text"]).verdict.value) for line in lines]


def table(rows: Iterable[tuple[str, str]], heads: tuple[str, str]) -> str:
    """Lay rows out as a Markdown table."""
    lines = [f"| {heads[0]} | {heads[1]} |", "|---|---:|", *(f"| {name} | {value} |" for name, value in rows)]
    return "\n".join(lines) + "\n"


def report(path: Path) -> str:
    """Give the figures of a labelled file as Markdown."""
    lines = read(path)
    if lines and "label" in lines[0]:
        pairs = owner_pairs(lines)
        rows = [("ansvarig, makro-F1", _shown(macro_f1(pairs)))]
        rows += [(f"{label}, F1", _shown(f1(pairs, label))) for label in sorted({str(one) for one, _ in pairs})]
        return table(rows, (f"{len(lines)} ansvariga", "värde"))
    judged = judge(lines)
    rows = [(name, _shown(value)) for name, value in figures(judged).items()]
    shares = [(tag, f"{right} av {count}") for tag, (right, count) in families(judged).items()]
    return table(rows, (f"{len(lines)} texter", "värde")) + "\n" + table(shares, ("familj", "rätt omdöme"))


def _shown(value: float) -> str:
    return f"{value:.3f}".replace(".", ",")


def summary(paths: Sequence[Path]) -> str:
    """Give the figures of several labelled files beside each other, as Markdown."""
    measures = [path for path in paths if not path.name.startswith("owners")]
    owners = [path for path in paths if path.name.startswith("owners")]
    parts = [_compared(measures, lambda path: figures(judge(read(path)))), _compared(owners, _owner_figures)]
    return "\n".join(part for part in parts if part)


def _owner_figures(path: Path) -> dict[str, float]:
    pairs = owner_pairs(read(path))
    labels = sorted({str(wanted) for wanted, _ in pairs})
    return {"ansvarig, makro-F1": macro_f1(pairs)} | {f"{label}, F1": f1(pairs, label) for label in labels}


def _compared(paths: Sequence[Path], counted: Callable[[Path], dict[str, float]]) -> str:
    if not paths:
        return ""
    found = {f"{path.stem} ({len(read(path))})": counted(path) for path in paths}
    names = list(next(iter(found.values())))
    lines = [f"| mått | {' | '.join(found)} |", "|---|" + "---:|" * len(found)]
    lines += [f"| {name} | {' | '.join(_shown(one.get(name, 1.0)) for one in found.values())} |" for name in names]
    return "\n".join(lines) + "\n"


def write_block(path: Path, content: str) -> None:
    """Put content between the marks of a page, instead of what stands there."""
    before, rest = path.read_text(encoding="utf-8").split(BEGINNING, 1)
    after = rest.split(END, 1)[1]
    path.write_text(f"{before}{BEGINNING}\n{content}{END}{after}", encoding="utf-8")


def main() -> None:
    """Print the figures of the named files, or of all labelled files; or write them into a page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--write", type=Path, metavar="PAGE", help="write the figures between the marks of a page")
    arguments = parser.parse_args()
    paths = arguments.files or sorted(LABELLED.glob("*.jsonl"), reverse=True)
    if arguments.write:
        write_block(arguments.write, summary(paths))
        return
    for path in paths:
        print(f"### {path.name}\n\n{report(path)}")  # noqa: T201


if __name__ == "__main__":
    main()
