"""The line before tables that count or name invented measures."""

from segplan.documents.parts.notices import counted_note
from segplan.documents.parts.origin import MARK_EXPLAINED
from segplan.model.plan import Plan


def example_note(plan: Plan) -> str:
    """Say that figures are counted among invented measures, and how those are marked; nothing without any."""
    note = counted_note(plan)
    return f"{note} {MARK_EXPLAINED}" if note else ""
