"""How a resident reaches the municipality, as the settings tell it."""

import re

from segplan.documents.document_set import Way
from segplan.documents.material import Material
from segplan.model.origin_count import holds_examples

_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_WEB = re.compile(r"https?://\S+")


def contact_lines(material: Material) -> tuple[Way, ...]:
    """The lines of the settings; a line that is an address leads there.

    Nothing in a plan with invented measures, since nobody at the municipality can answer for those.
    """
    if holds_examples(material.plan):
        return ()
    return tuple(Way(line, _target(line)) for line in material.settings.contact if line)


def _target(line: str) -> str:
    if _MAIL.fullmatch(line):
        return f"mailto:{line}"
    return line if _WEB.fullmatch(line) else ""
