"""What differs between two plans, as typed changes, and an account whose sums add up."""

from segplan.diff.account import Account
from segplan.diff.changes import Change, Direction, Form, MeasureName
from segplan.diff.compare import Comparison, compare
from segplan.diff.kinds import ChangeKind
from segplan.diff.words import Mark, WordPiece

__all__ = [
    "Account",
    "Change",
    "ChangeKind",
    "Comparison",
    "Direction",
    "Form",
    "Mark",
    "MeasureName",
    "WordPiece",
    "compare",
]
