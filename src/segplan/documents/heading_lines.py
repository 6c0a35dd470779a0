"""The lines of the letterhead, the same in every format."""

from segplan.documents.tree import Document
from segplan.documents.typography import set_text
from segplan.swedish import day


def sender_lines(document: Document) -> list[str]:
    """The lines below the municipality's name: its administration and the address."""
    lines = (document.sender.administration, *document.sender.address)
    return [set_text(line) for line in lines if line]


def case_lines(document: Document) -> list[str]:
    """The lines below the sort of document: its day and its registry number."""
    lines = [day(document.day)] if document.day else []
    lines += [f"Diarienummer {document.registry_number}"] if document.registry_number else []
    return [set_text(line) for line in lines]
