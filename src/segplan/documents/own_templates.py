"""Files in a project's own templates/ that no document uses, so that a misspelt name does not pass in silence."""

from pathlib import Path

from segplan.documents.templating import Templates, built_in_folder

_SUFFIXES = frozenset({".html", ".css", ".j2"})


def unused_templates(own: Path) -> tuple[str, ...]:
    """Give what to say of each unused file in the folder, in Swedish.

    A file with the name of a built-in one replaces it, and is used. What the templates lead to is asked only
    when there are others. Other files than templates and style sheets, such as a readme, are left alone.
    """
    built_in = built_in_folder()
    strange = [name for name in _names_in(own) if not (built_in / name).is_file()]
    if not strange:
        return ()
    from segplan.documents.filing import FILING_TEMPLATE
    from segplan.documents.kind import all_documents

    beginnings = (FILING_TEMPLATE, *(kind.template for kind in all_documents()))
    used = Templates(own).reachable(beginnings)
    names = ", ".join(sorted(Templates().reachable(beginnings)))
    return tuple(f"{own.name}/{name} används inte; mallarna heter: {names}" for name in strange if name not in used)


def _names_in(folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.suffix in _SUFFIXES and path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in files)
