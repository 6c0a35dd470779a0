"""Edits of a file's own text: only the parts that an edit names are written anew, and that is proved."""

from segplan.source.editing.apply import apply_edits

__all__ = ["apply_edits"]
