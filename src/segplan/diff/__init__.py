"""What differs between two plans, as typed changes, and an account whose sums add up."""

from segplan.diff.account import Account
from segplan.diff.changes import Change, Direction, Form, Kept, MeasureName
from segplan.diff.compare import Comparison, compare
from segplan.diff.kinds import Kind
from segplan.diff.mirrors import MIRRORS
from segplan.diff.severity import SEVERITIES, Severity
from segplan.diff.subjects import Subject
from segplan.diff.words import Mark, WordPiece

__all__ = [
    "MIRRORS",
    "SEVERITIES",
    "Account",
    "Change",
    "Comparison",
    "Direction",
    "Form",
    "Kept",
    "Kind",
    "Mark",
    "MeasureName",
    "Severity",
    "Subject",
    "WordPiece",
    "compare",
]
