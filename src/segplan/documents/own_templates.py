"""Files in a project's own templates/ that no document uses, so that a misspelt name does not pass in silence."""

from collections.abc import Iterable
from pathlib import Path

from segplan.documents.templating import Templates

_SUFFIXES = frozenset({".html", ".css", ".j2"})


def unused_templates(own: Path, used_by: Iterable[str]) -> tuple[str, ...]:
    """Give what to say of each unused file in the folder, in Swedish.

    `used_by` are the templates that the documents begin with. Other files than templates and style
    sheets, such as a readme, are left alone.
    """
    beginnings = tuple(used_by)
    used = Templates(own).reachable(beginnings)
    names = ", ".join(sorted(Templates().reachable(beginnings)))
    files = (path for path in own.rglob("*") if path.suffix in _SUFFIXES and path.is_file())
    found = sorted(path.relative_to(own).as_posix() for path in files)
    return tuple(f"{own.name}/{name} används inte; mallarna heter: {names}" for name in found if name not in used)
