"""The examples of a rule's page as people see them: what stands beside each fragment is said in a comment.

A fragment's fence tells where it belongs and when it is checked, and a line `# utan: nyckel` which
keys are not there. Both are written for the tests, which lay the fragment over a whole plan.
"""

import re
from collections.abc import Iterable, Iterator

_FENCE = re.compile(
    r"```yaml(?: (?P<earlier>tidigare))?(?: (?P<what>\S+))?(?: (?P<year>\d{4}\S*))?(?: per (?P<day>\d{4}-\d\d-\d\d))?"
    r"(?: i (?P<encoding>\S+))?(?: med teckenkoder)?"
)
_WITHOUT = "# utan: "
_YEAR = "2023"
_PLACES = {"plan": "Planen", "område": "Området", "åtgärd": "Åtgärden", "åtgärder": "Åtgärderna", "fil": "Filen"}


def readable_examples(lines: Iterable[str]) -> Iterator[str]:
    """Give a page's lines with comments in Swedish in its examples; fences lose all but their language."""
    kept = list(lines)
    fences = [match for text in kept if (match := _FENCE.fullmatch(text))]
    has_several_years = any(match["year"] for match in fences)
    has_earlier = any(match["earlier"] for match in fences)
    for text in kept:
        match = _FENCE.fullmatch(text)
        if match is not None:
            yield "```yaml"
            caption = _caption(match, has_several_years, has_earlier=has_earlier)
            if caption:
                yield f"# {caption}"
        elif text.startswith(_WITHOUT):
            yield f"# {' och '.join(text.removeprefix(_WITHOUT).split(', '))} saknas"
        else:
            yield text


def _caption(fence: re.Match[str], has_several_years: bool, *, has_earlier: bool) -> str:
    what = fence["what"] or "åtgärd"
    place = _PLACES.get(what, f"Registret {what}")
    said = []
    if what in _PLACES and has_several_years:
        said.append(f"{place} för {fence['year'] or _YEAR}" if what == "plan" else _in_plan(place, fence["year"]))
    elif has_earlier or what not in ("åtgärd", "åtgärder", "fil"):
        said.append(place)
    if has_earlier:
        said.append("tidigare" if fence["earlier"] else "nu")
    if fence["day"]:
        said.append(f"vid prövning {fence['day']}")
    if fence["encoding"]:
        said.append(f"i kodningen {fence['encoding']}")
    caption = ", ".join(said)
    return caption[:1].upper() + caption[1:]


def _in_plan(place: str, year: str | None) -> str:
    return f"{place} i planen för {year or _YEAR}"
