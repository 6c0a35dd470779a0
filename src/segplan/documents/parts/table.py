"""Tables as values, so that templates lay out and never count."""

from dataclasses import dataclass

from segplan.documents.vocabulary import DOCUMENT
from segplan.swedish import EN_DASH, number


@dataclass(frozen=True)
class Column:
    """A column: its heading, its share of the width (1–9), and whether it holds numbers."""

    title: str
    weight: int = 2
    numeric: bool = False

    @property
    def css(self) -> str:
        """The classes of the column."""
        return f"w{self.weight} number" if self.numeric else f"w{self.weight}"


@dataclass(frozen=True)
class Cell:
    """A cell's text and the section or the document that it leads to, or empty.

    `total` marks the heading of a row that sums up the others.
    """

    text: str
    target: str = ""
    total: bool = False

    @property
    def address(self) -> str:
        """The address of where the cell leads: another document, or a section of the same."""
        return self.target if self.target.startswith(DOCUMENT) else f"#{self.target}"


@dataclass(frozen=True)
class Table:
    """A table; the first cell of each row is the row's heading. A narrow one does not fill the page."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def narrow(self) -> bool:
        """Whether the table has so few columns that it is easier to read when it is not stretched."""
        return len(self.columns) <= 4 and all(column.numeric for column in self.columns[1:])


def count(amount: int) -> str:
    """Write how many there are in a cell of a large table; an en dash for none, so that what there is stands out."""
    return number(amount) if amount else EN_DASH


def cells(*values: str | Cell) -> tuple[Cell, ...]:
    """Make a row; an empty value becomes an en dash, since no cell may be empty."""
    return tuple(value if isinstance(value, Cell) else Cell(value or EN_DASH) for value in values)


def total_cells(heading: str, *values: str) -> tuple[Cell, ...]:
    """Make a row that sums up the others."""
    return Cell(heading, total=True), *cells(*values)


@dataclass(frozen=True)
class Fact:
    """A term and what is said about it, each in a line of its own."""

    term: str
    lines: tuple[str, ...]


def facts(*pairs: tuple[str, tuple[str, ...] | str]) -> tuple[Fact, ...]:
    """Make facts of terms and lines; a term without lines is left out."""
    made = (Fact(term, (lines,) if isinstance(lines, str) else lines) for term, lines in pairs)
    return tuple(Fact(one.term, tuple(filter(None, one.lines))) for one in made if any(one.lines))
