"""Values of a plan as Swedish text."""

from datetime import date
from decimal import Decimal
from enum import Enum

from segplan.model.common import Period
from segplan.swedish import day, number

NOT_TOLD = "framgår inte av källan"
"""What is shown for a value that the source does not tell."""


def show_value(value: object) -> str:
    """Give a value as a reader expects it: `31 december 2023`, `13 808 000`, `2,5`, `ja`."""
    match value:
        case bool():
            return "ja" if value else "nej"
        case Decimal():
            return number(value)
        case date():
            return day(value)
        case Enum():
            return str(value.value).replace("_", " ")
        case Period():
            return f"{day(value.start)} till {day(value.end)}"
    return str(value)
