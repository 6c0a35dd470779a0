"""The formats of findings by name."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from segplan.reports.finding_report import FindingReport
from segplan.reports.styled import Line

Write = Callable[[FindingReport], str | list[Line]]
"""A format for people at a terminal gives styled lines, a machine format its text."""

FINDING_FORMATS = {
    "text": "findings_text",
    "json": "findings_json",
    "github": "findings_github",
    "gitlab": "findings_gitlab",
    "sarif": "findings_sarif",
    "junit": "findings_junit",
    "markdown": "findings_markdown",
}
"""Name, as `--format` takes it → the module in this package and the function in it that writes."""


def writer_of(name: str) -> Write:
    """Give the function that writes a format; only its own module is imported, since a start must be fast."""
    module = FINDING_FORMATS[name]
    return cast("Write", getattr(import_module(f"segplan.reports.{module}"), module))
