"""Table `[diff]`."""

from segplan.configuration.table import Table


class DiffTable(Table):
    """Hur planer jämförs."""
