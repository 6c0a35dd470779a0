"""The small values that plans are made of: dates, numbers, codes, and the unknown.

Each value type turns what YAML gave into its own type and raises a `PydanticCustomError` whose
type names the fault; the Swedish sentence for it is chosen where files are read.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

Value = TypeVar("Value")


class Choice(Enum):
    """A closed list of Swedish words. Raises `val` with the list for anything else."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        words = {str(choice.value): choice for choice in cls}

        def parse(raw: object) -> Choice:
            choice = words.get(raw) if isinstance(raw, str) else None
            if choice is None:
                raise PydanticCustomError("val", "not among the words", {"words": list(words)})
            return choice

        return core_schema.no_info_plain_validator_function(parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "enum": [choice.value for choice in cls]}


class ReadBy:
    """Marks a type whose values a function reads, with the JSON Schema of what may be written.

    In pydantic's own `PlainValidator` each use of the type inspects the function and builds the type
    that it replaces, and that would be most of what building the models costs.
    """

    def __init__(self, parse: Callable[[object], object], json_schema: dict[str, Any]) -> None:
        self._parse = parse
        self._json_schema = json_schema

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._parse)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return dict(self._json_schema)


class Unknown(Enum):
    """The value of what a source does not tell, so that nobody has to invent."""

    UNKNOWN = "okänt"

    def __str__(self) -> str:
        return self.value


UNKNOWN = Unknown.UNKNOWN


def parse_date(raw: object) -> date:
    """Read an ISO date. Raises `datum_form` for another form, `datum_omöjligt` for 2023-02-30."""
    if not isinstance(raw, str) or len(raw) != 10 or raw[4] != "-" or raw[7] != "-":
        raise PydanticCustomError("datum_form", "not an ISO date")
    if not (raw[:4] + raw[5:7] + raw[8:]).isascii() or not (raw[:4] + raw[5:7] + raw[8:]).isdigit():
        raise PydanticCustomError("datum_form", "not an ISO date")
    try:
        return date(int(raw[:4]), int(raw[5:7]), int(raw[8:]))
    except ValueError:
        raise PydanticCustomError("datum_omöjligt", "no such day") from None


def parse_number(raw: object) -> Decimal:
    """Read a number. Raises `tal_form` for anything that YAML did not read as a number."""
    if isinstance(raw, bool) or not isinstance(raw, (int, Decimal)):
        raise PydanticCustomError("tal_form", "not a number")
    return Decimal(raw)


def parse_yes_no(raw: object) -> bool:
    """Read ja or nej. Raises `ja_nej` for anything else, `true` and `no` included."""
    if raw == "ja":
        return True
    if raw == "nej":
        return False
    raise PydanticCustomError("ja_nej", "neither ja nor nej")


def _or_unknown(parse: Callable[[object], Value]) -> Callable[[object], "Value | Unknown"]:
    def parse_or_unknown(raw: object) -> "Value | Unknown":
        return UNKNOWN if raw == "okänt" else parse(raw)

    return parse_or_unknown


_DATE_SCHEMA: dict[str, Any] = {"type": "string", "format": "date"}
_UNKNOWN_SCHEMA: dict[str, Any] = {"const": "okänt"}

PlanDate = Annotated[date, ReadBy(parse_date, _DATE_SCHEMA)]
"""A day, written 2023-01-26."""

DateOrUnknown = Annotated[date | Unknown, ReadBy(_or_unknown(parse_date), {"anyOf": [_DATE_SCHEMA, _UNKNOWN_SCHEMA]})]
"""A day, or okänt."""

Number = Annotated[Decimal, ReadBy(parse_number, {"type": "number"})]
"""A number with exactly the decimals that were written."""

NumberOrUnknown = Annotated[
    Decimal | Unknown, ReadBy(_or_unknown(parse_number), {"anyOf": [{"type": "number"}, _UNKNOWN_SCHEMA]})
]
"""A number, or okänt."""

YesNo = Annotated[bool, ReadBy(parse_yes_no, {"enum": ["ja", "nej"]})]
"""Yes or no, written ja and nej."""


def _parse_text(raw: object) -> str:
    if not isinstance(raw, str):
        raise PydanticCustomError("string_type", "not text")
    if not raw or raw.isspace():
        raise PydanticCustomError("string_too_short", "empty")
    return raw


_TEXT_SCHEMA: dict[str, Any] = {"type": "string", "pattern": "\\S"}

Text = Annotated[str, ReadBy(_parse_text, _TEXT_SCHEMA)]
"""Text that says something; never markup."""

TextOrUnknown = Annotated[str | Unknown, ReadBy(_or_unknown(_parse_text), {"anyOf": [_TEXT_SCHEMA, _UNKNOWN_SCHEMA]})]
"""Text, or okänt."""


def known(text: str | Unknown | None) -> str | None:
    """Give a text that is told, and nothing for one that is okänt or not there."""
    return text if isinstance(text, str) else None


_IDENTIFIER = re.compile("[0-9a-zåäöéü]+(-[0-9a-zåäöéü]+)*")


def _parse_identifier(raw: object) -> str:
    if not isinstance(raw, str):
        raise PydanticCustomError("string_type", "not text")
    if not _IDENTIFIER.fullmatch(raw):
        raise PydanticCustomError("id_form", "not an identifier")
    return raw


def _parse_measure_number(raw: object) -> str | Unknown:
    if raw == "okänt":
        return UNKNOWN
    if isinstance(raw, (int, Decimal)) and not isinstance(raw, bool):
        raise PydanticCustomError("nr_citattecken", "number without quotes")
    if not isinstance(raw, str):
        raise PydanticCustomError("string_type", "not text")
    area, dot, number = raw.partition(".")
    if not (dot and area.isascii() and area.isdigit() and number.isascii() and number.isdigit()):
        raise PydanticCustomError("nr_form", "not a measure number")
    return raw


Identifier = Annotated[str, ReadBy(_parse_identifier, {"type": "string", "pattern": f"^{_IDENTIFIER.pattern}$"})]
"""A permanent name in lower case with hyphens: öppna-kulturskolan."""

MeasureNumber = Annotated[
    str | Unknown, ReadBy(_parse_measure_number, {"type": "string", "pattern": "^([0-9]+\\.[0-9]+|okänt)$"})
]
"""A measure's number of the year, quoted since 3.10 is not 3.1: "3.10"; or okänt."""


_FINGERPRINT = re.compile("[0-9a-f]{16}")


def _parse_fingerprint(raw: object) -> str:
    if isinstance(raw, (int, Decimal)) and not isinstance(raw, bool):
        raise PydanticCustomError("fingeravtryck_citattecken", "fingerprint without quotes")
    if not isinstance(raw, str):
        raise PydanticCustomError("string_type", "not text")
    if not _FINGERPRINT.fullmatch(raw):
        raise PydanticCustomError("fingeravtryck_form", "not a fingerprint")
    return raw


Fingerprint = Annotated[str, ReadBy(_parse_fingerprint, {"type": "string", "pattern": f"^{_FINGERPRINT.pattern}$"})]
"""What a change is known by: 16 hexadecimal digits, within quotes since some are numbers."""


def _parse_year(raw: object) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int):
        raise PydanticCustomError("int_type", "not a whole number")
    if not FIRST_YEAR <= raw <= LAST_YEAR:
        raise PydanticCustomError("år_utanför", "no year of a plan")
    return raw


FIRST_YEAR, LAST_YEAR = 1900, 2200

Year = Annotated[int, ReadBy(_parse_year, {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR})]
"""A calendar year."""


def _parse_format_version(raw: object) -> int:
    if isinstance(raw, bool) or raw != 0:  # false equals 0 in Python
        raise PydanticCustomError("literal_error", "not a version")
    return 0


FormatVersion = Annotated[Literal[0], ReadBy(_parse_format_version, {"type": "integer", "const": 0})]
"""The version of the format."""
