"""JSON Lines on standard input: each line is a request or a fault, and is answered before the next is read."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from segplan.reports.wording_json import Answer, one_line

_BOM = b"\xef\xbb\xbf"


class Request(NamedTuple):
    """What a line asks: an identity of any JSON type, and a text."""

    identity: object
    text: str


class LineError(ValueError):
    """A line that cannot be answered, said in Swedish; the identity when it could be read."""

    def __init__(self, message: str, identity: object = None) -> None:
        super().__init__(message)
        self.identity = identity


def answers(lines: Iterable[bytes], answer: Callable[[Request], Answer]) -> Iterator[tuple[bytes, bool]]:
    """Give for each line that is not blank its answer as bytes, and whether the line could be answered."""
    for number, raw in enumerate(lines, 1):
        content = (raw.removeprefix(_BOM) if number == 1 else raw).strip()
        if not content:
            continue
        try:
            yield one_line(answer(read_request(content))), True
        except LineError as fault:
            yield one_line({"id": fault.identity, "error": f"rad {number}: {fault}"}), False


def read_request(content: bytes) -> Request:
    """Read one line. Raises `LineError` when it is no JSON object with a text."""
    try:
        value = json.loads(content.decode(), parse_constant=_refuse_constant, parse_float=_finite)
    except UnicodeDecodeError:
        raise LineError("raden är inte UTF-8") from None
    except (ValueError, RecursionError):
        raise LineError("raden är inte JSON") from None
    if not isinstance(value, dict):
        raise LineError('raden är inget objekt; skriv {"id": …, "text": "…"}')
    identity = value.get("id")
    if "text" not in value:
        raise LineError("nyckeln text saknas", identity)
    if not isinstance(value["text"], str):
        raise LineError("text ska vara en text inom citattecken", identity)
    return Request(identity, value["text"])


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def _finite(written: str) -> float:
    number = float(written)
    if number in (float("inf"), float("-inf")):
        raise ValueError(written)
    return number
