"""What `segplan report --list` says: the documents that a year's data allow, and why the others are not."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segplan.documents.kind import DocumentKind
    from segplan.documents.material import Material
    from segplan.documents.outputs.format import OutputFormat


def list_kinds(kinds: "Iterable[DocumentKind]", formats: "Iterable[OutputFormat]") -> str:
    """Every kind of document with what it is."""
    listed = list(kinds)
    width = max(len(kind.name) for kind in listed)
    return "\n".join([*(f"{kind.name:{width}}  {kind.summary}" for kind in listed), "", _formats(formats), ""])


def list_possible(material: "Material", kinds: "Iterable[DocumentKind]", formats: "Iterable[OutputFormat]") -> str:
    """Every kind with the files that the plan's data allow, or why they do not."""
    from segplan.documents.build import plan_documents
    from segplan.documents.subject import NotPossible

    lines = []
    for kind in kinds:
        subjects = kind.subjects(material)
        lines.append(f"{kind.name}: {kind.summary}")
        if isinstance(subjects, NotPossible):
            lines.append(f"  görs inte: {subjects.reason}")
            continue
        for one in plan_documents(material, kind):
            name = one.material.subject.name if one.material.subject else ""
            lines.append(f"  {one.stem}" + (f"  ({name})" if name else ""))
    return "\n".join([*lines, "", _formats(formats), ""])


def _formats(formats: "Iterable[OutputFormat]") -> str:
    listed = list(formats)
    heavy = [one.name for one in listed if one.extra]
    said = f"Format: {', '.join(one.name for one in listed)}"
    return f"{said} ({' och '.join(heavy)} skrivs när de begärs med --format)" if heavy else said
