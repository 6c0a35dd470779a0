"""Which documents are written together: a value that contexts ask for links, so that no link leads nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from segplan.documents.vocabulary import DOCUMENT

START = "startsida"
"""The kind of document that leads to all the others."""


_CALLED = {"html": "webbsida", "pdf": "PDF", "docx": "Word", "md": "Markdown"}
"""What people call the formats, in the order that they ask for them."""

_PAPERS = ("pdf", "docx")


@dataclass(frozen=True)
class Way:
    """A text and where it leads: a web address, a document of the set, or nowhere when empty."""

    text: str
    target: str


@dataclass(frozen=True)
class SetDocument:
    """A document that is written: its kind, what it is about, its file name without suffix, and its formats.

    `year` is that of the plan that it is about; `identifier` and `name` are empty for the whole plan.
    """

    kind: str
    summary: str
    is_draft: bool
    year: int
    identifier: str
    name: str
    stem: str
    formats: tuple[str, ...]

    @property
    def target(self) -> str:
        """The address of the document in the reader's own format."""
        return f"{DOCUMENT}{self.stem}"

    @property
    def files(self) -> tuple[Way, ...]:
        """The document in each of its formats, by what people call them."""
        return self._in(_CALLED)

    @property
    def papers(self) -> tuple[Way, ...]:
        """The document in the formats that people print or work on."""
        return self._in(_PAPERS)

    def _in(self, formats: Iterable[str]) -> tuple[Way, ...]:
        return tuple(Way(_CALLED[one], f"{self.target}.{one}") for one in formats if one in self.formats)


@dataclass(frozen=True)
class DocumentSet:
    """The documents of one run, in the order of writing; empty for a document that stands alone."""

    documents: tuple[SetDocument, ...] = ()

    @cached_property
    def _by_subject(self) -> dict[tuple[str, int, str], SetDocument]:
        return {(one.kind, one.year, one.identifier): one for one in self.documents}

    @cached_property
    def names(self) -> frozenset[str]:
        """The file names that are written, with and without suffix."""
        return frozenset(
            name for one in self.documents for name in (one.stem, *(f"{one.stem}.{suffix}" for suffix in one.formats))
        )

    def of_kind(self, kind: str) -> tuple[SetDocument, ...]:
        """Give the documents of a kind."""
        return tuple(one for one in self.documents if one.kind == kind)

    def link(self, kind: str, year: int, identifier: str = "", place: str = "") -> str:
        """Give the address of a document, or of a section in it; empty when it is not written."""
        found = self._by_subject.get((kind, year, identifier))
        return found.target + (f"#{place}" if place else "") if found else ""

    @staticmethod
    def ways(*ways: Way) -> tuple[Way, ...]:
        """Give those of some ways that lead somewhere: an address that `link` could not give is empty."""
        return tuple(one for one in ways if one.target)


ALONE = DocumentSet()
"""The set of a document that is written by itself, which has nothing to lead to."""
