"""The list of sources: every document that is cited where it stands, by citation."""

from dataclasses import dataclass

from segplan.documents.parts.names import NOT_TOLD, Names
from segplan.model.registers.documents import SourceDocumentEntry
from segplan.model.values import Unknown
from segplan.swedish import day


@dataclass(frozen=True)
class SourceLine:
    """A source: its citation, what is told of it, and its web address or nothing."""

    citation: str
    description: str
    address: str


def source_list(names: Names) -> tuple[SourceLine, ...]:
    """Every document that `names` has cited, once, in the order of their citations."""
    known = names.registers.document_by_id
    lines = [
        _line(known[identifier]) if identifier in known else SourceLine(identifier, "", "")
        for identifier in names.cited
    ]
    return tuple(sorted(lines, key=_order))


def _order(line: SourceLine) -> tuple[str, ...]:
    """Everything that a line shows, since several documents may be cited alike."""
    return line.citation.casefold(), line.citation, line.description, line.address


def _line(entry: SourceDocumentEntry) -> SourceLine:
    said = [entry.title] if entry.title.casefold() not in entry.citation.casefold() else []
    said.append(entry.publisher)
    if isinstance(entry.date, Unknown):
        said += [f"datum: {NOT_TOLD.lower()}"] if "odatera" not in entry.citation else []
    elif entry.date.isoformat() not in entry.citation:
        said.append(day(entry.date))
    if entry.registry_number and not isinstance(entry.registry_number, Unknown):
        said.append(f"diarienummer {entry.registry_number}")
    linkable = entry.address is not None and entry.address.startswith(("https://", "http://"))
    if entry.address and not linkable:
        said.append(entry.address)
    return SourceLine(entry.citation, ", ".join(said) + ".", entry.address if entry.address and linkable else "")
