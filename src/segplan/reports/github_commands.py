"""Annotations in GitHub Actions, as its documentation of workflow commands describes."""

from segplan.places import Location


def annotation(command: str, location: Location, title: str, message: str) -> str:
    """Give a workflow command that shows a message at a place; `command` is error, warning or notice."""
    start, end = location.span
    properties = {
        "file": location.path,
        "line": str(start.line + 1),
        "endLine": str(end.line + 1),
        "col": str(start.column + 1),
        "endColumn": str(end.column + 1),
        "title": title,
    }
    listed = ",".join(f"{name}={escape_property(value)}" for name, value in properties.items())
    return f"::{command} {listed}::{escape_message(message)}"


def escape_message(text: str) -> str:
    """Give a message on one line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Give a property's value."""
    return escape_message(text).replace(":", "%3A").replace(",", "%2C")
