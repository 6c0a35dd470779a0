"""The examples in a rule's page, as small projects with the lines that must be hit."""

import re
from dataclasses import dataclass, field
from datetime import date

from segplan.checking.check import check
from segplan.checking.earlier import Earlier
from segplan.checking.workspace import SourceFile, Workspace, read_workspace
from segplan.findings import Finding
from segplan.rules.profiles import Choices, make_profiles
from segplan.rules.registry import Rule
from support import small_plan

EXAMPLE_DATE = date(2023, 6, 30)
_FENCE = re.compile(r"^```yaml ?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TARGET = re.compile(
    r"^(?P<earlier>tidigare )?(?P<what>\S+)?(?: (?P<name>\d{4}\S*))?(?: per (?P<as_of>\d{4}-\d\d-\d\d))?"
    r"(?: i (?P<encoding>utf-16|utf-8-sig|windows-1252))?(?P<escapes> med teckenkoder)?$"
)
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")


@dataclass
class Example:
    """A project made of the smallest plan and an example's fragments.

    `encodings` holds the encoding of the files that are not UTF-8, `earlier` the plans as they were
    for a rule on how plans are edited.
    """

    files: dict[str, str] = field(default_factory=dict)
    earlier: dict[str, str] = field(default_factory=dict)
    encodings: dict[str, str] = field(default_factory=dict)
    as_of: date = EXAMPLE_DATE

    def workspace(self) -> Workspace:
        """Read the project."""
        return read_workspace(_source(path, self.raw(path)) for path in sorted(self.files))

    def raw(self, path: str) -> bytes:
        """Give the bytes of a file."""
        return self.files[path].encode(self.encodings.get(path, "utf-8"))

    def findings(self, code: str) -> list[Finding]:
        """Give the findings with a code, also when its rule is optional."""
        profiles = make_profiles((Choices(include=(code,)),), {})
        before = read_workspace(_source(path, text.encode()) for path, text in self.earlier.items())
        earlier = Earlier(before, "main") if self.earlier else None
        found = check(self.workspace(), self.as_of, None, profiles, earlier=earlier)
        return [one for one in found if one.code == code]

    def marked_lines(self, code: str) -> set[tuple[str, int]]:
        """Give the file and line, from 1, of every line that ends with `# CODE`."""
        return {
            (path, number)
            for path, text in (self.files | self.earlier).items()
            for number, line in enumerate(text.split("\n"), 1)
            if line.endswith(f"# {code}")
        }


def _source(path: str, raw: bytes) -> SourceFile:
    return SourceFile(path.rpartition("/")[2].removesuffix(".yaml"), path, raw, "/register/" in path)


def examples(rule: Rule, heading: str) -> list[Example]:
    """Give the examples under a heading, one for each paragraph of fragments.

    Fragments of different targets that follow each other without text between them belong to the
    same example; a target that comes again begins a new one.
    """
    section = re.split(r"^## ", rule.page, flags=re.MULTILINE)
    text = next((part for part in section if part.startswith(heading)), "")
    groups = re.split(r"\n\n(?!```)", text)
    return [_compose(fragments) for group in groups for fragments in _without_repetition(_FENCE.findall(group))]


def _without_repetition(fragments: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Begin a new example where a fragment would be laid over another of the same target."""
    found: list[list[tuple[str, str]]] = []
    targets: set[tuple[str, str]] = set()
    for info, written in fragments:
        match = _TARGET.match(info.strip())
        assert match, f"unknown target: {info}"
        target = (f"{match['earlier']}{match['what'] or 'åtgärd'}", match["name"] or "2023")
        if not found or target in targets:
            found.append([])
            targets = set()
        found[-1].append((info, written))
        targets.add(target)
    return found


def _compose(fragments: list[tuple[str, str]]) -> Example:
    r"""Lay fragments over the smallest plan.

    `\u200b` in a fragment `med teckenkoder` stands for the character itself, since nobody could
    see that in a page; `i utf-16` and the like is how the file is saved.
    """
    plans: dict[str, dict[str, str]] = {"2023": {}}
    earlier: dict[str, dict[str, str]] = {}
    registers: dict[str, str] = {}
    example = Example()
    for info, written in fragments:
        match = _TARGET.match(info.strip())
        assert match, f"unknown target: {info}"
        if match["as_of"]:
            example.as_of = date.fromisoformat(match["as_of"])
        body = _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), written) if match["escapes"] else written
        what, name = match["what"] or "åtgärd", match["name"] or "2023"
        if match["earlier"]:
            earlier.setdefault(name, {})[what] = body
        elif what in ("plan", "område", "åtgärd", "åtgärder", "fil"):
            plans.setdefault(name, {})[what] = body
            example.encodings[f"plans/{name}.yaml"] = match["encoding"] or "utf-8"
        else:
            registers[what] = body
    for name, fragment in sorted(plans.items()):
        example.files[f"plans/{name}.yaml"] = fragment["fil"] if "fil" in fragment else _plan(int(name[:4]), fragment)
    for name, fragment in sorted(earlier.items()):
        example.earlier[f"main:plans/{name}.yaml"] = _plan(int(name[:4]), fragment)
    for name in {**small_plan.REGISTERS, **registers}:
        keys = small_plan.split_keys(registers.get(name, ""))
        example.files[f"plans/register/{name}.yaml"] = small_plan.register_text(name, keys)
    return example


def _plan(year: int, fragment: dict[str, str]) -> str:
    overlays = {what: small_plan.split_keys(body) for what, body in fragment.items() if what != "åtgärder"}
    for what, body in fragment.items():
        for key in small_plan.without_keys(body):
            overlays[what][key] = "# utan"
    return small_plan.plan_text(
        year,
        overlays.get("plan"),
        overlays.get("område"),
        overlays.get("åtgärd"),
        fragment.get("åtgärder"),
    )
