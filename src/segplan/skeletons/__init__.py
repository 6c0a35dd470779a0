"""The files of a first plan: commented texts with empty values for a person to fill in."""

import json
from pathlib import Path

REGISTERS = ("organisation", "geografi", "handlingar")
"""The registers that a first plan needs; the others can grow."""


def plan_skeleton(year: int, municipality: str, replaced: int | None) -> str:
    """Give the text of a plan for a year that replaces an earlier one, when there is one.

    An empty `municipality` is left for a person to fill in.
    """
    replaces = f"# ersätter: {year - 1} # om det finns en plan"
    if replaced is not None:
        replaces = _text("ersatt").format(ersatt=replaced).rstrip()
    return _filled("plan", {"ersätter": replaces, "före": str(year - 1), "år": str(year)}, municipality)


def register_skeleton(name: str, year: int, municipality: str) -> str:
    """Give the text of one of the registers."""
    return _filled(name, {"år": str(year)}, municipality)


def _filled(name: str, values: dict[str, str], municipality: str) -> str:
    text = _text(name)
    for key, value in values.items():
        text = text.replace(f"{{{key}}}", value)
    named = json.dumps(municipality, ensure_ascii=False) if municipality else "# kommunens namn"
    return text.replace("{kommun}", named)  # last, since a name may hold anything


def _text(name: str) -> str:
    return (Path(__file__).parent / f"{name}.yaml").read_text("utf-8")
