"""Figures as values: a caption, a drawing, and the table that says the same in figures."""

from dataclasses import dataclass

from segplan.documents.drawing import Drawing
from segplan.documents.parts.table import Table


@dataclass(frozen=True)
class Figure:
    """A figure with the table beside it; the table says everything that the drawing shows."""

    caption: str
    drawing: Drawing
    table: Table
