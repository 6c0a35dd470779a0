"""The line that says where a text comes from."""

from segplan.documents.parts.names import Names
from segplan.model.common import Origin, OriginKind
from segplan.swedish import sentence

EXAMPLE_MARK = "Påhittat exempel"

SHORT_MARK = "(exempel)"
"""The mark of an invented measure in a table, beside its name; it is explained where the table stands."""

MARK_EXPLAINED = f"Åtgärder med märket {SHORT_MARK} är påhittade."


def origin_line(origin: Origin | None, names: Names) -> str:
    """The line that says where a text comes from; empty for a municipality's own text."""
    if origin is None:
        return ""
    if origin.kind is OriginKind.EXAMPLE:
        return EXAMPLE_MARK
    source = names.citation(origin.source) if origin.source else "en handling"
    if origin.kind is OriginKind.DOCUMENTED:
        return f"{sentence(f'Belagd i {source}')} Uppgifter som inte redovisas framgår inte av källan."
    how = f" {sentence(origin.how)}" if origin.how else ""
    return sentence(f"Härledd ur {source}") + how
