"""`segplan wording`: judge one formulation, or one owner, in words; or many as JSON Lines."""

import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segplan.cli.exit_codes import ExitCode
from segplan.cli.options import words
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError, unwritable

if TYPE_CHECKING:
    from collections.abc import Callable

    from segplan.cli.judging import Judge

_IN_QUOTES = 'Skriv den inom citattecken: segplan wording "Se över rutinerna."'


class TextKind(str, Enum):
    """What sort of text is judged."""

    MEASURE = "measure"
    OWNER = "owner"


class WordingFormat(str, Enum):
    """How a judgement is written."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


def wording(
    text: Annotated[
        str | None,
        typer.Argument(metavar="FORMULERING", help="Texten att pröva, inom citattecken; - läser den från standard in."),
    ] = None,
    kind: Annotated[
        TextKind,
        typer.Option("--kind", metavar=words(TextKind), help="measure för en åtgärd, owner för ett ansvar."),
    ] = TextKind.MEASURE,
    output_format: Annotated[
        WordingFormat,
        typer.Option(
            "--format",
            metavar=words(WordingFormat),
            help='text för människor, json för program, jsonl för många texter: {"id": 1, "text": "…"} på varje rad.',
        ),
    ] = WordingFormat.TEXT,
    register: Annotated[
        Path | None,
        typer.Option(
            "--register", metavar="FIL", help="Organisationsregister att slå upp ansvariga i, med --kind owner."
        ),
    ] = None,
    no_register: Annotated[
        bool, typer.Option("--no-register", help="Bedöm ansvariga bara efter hur de är skrivna.")
    ] = False,
) -> Outcome:
    """Pröva om det går att se när en formulerad åtgärd är gjord.

    Exempel: segplan wording "Se över rutinerna för föreningsbidrag."
    """
    from segplan.cli.judging import judge_of

    if register is not None and no_register:
        raise UsageError("--register och --no-register kan inte användas tillsammans", "Ta bort det ena.")
    if register is not None and kind is not TextKind.OWNER:
        raise UsageError("--register gäller bara ansvariga", "Lägg till --kind owner, eller ta bort --register.")
    judge = judge_of(is_owner=kind is TextKind.OWNER, register=register, no_register=no_register)
    if output_format is WordingFormat.JSONL and text in (None, "-"):
        return _answer_lines(judge)
    written = _read_all(is_asked=text == "-") if text is None or text == "-" else text
    if not written.strip():
        raise _nothing_to_read(_IN_QUOTES)
    return _SHOWN[output_format](judge, written)


def _answer_lines(judge: "Judge") -> Outcome:
    """Answer each line as it comes, so that another program can wait for the answer."""
    from segplan.cli.json_lines import answers

    if sys.stdin is None or sys.stdin.isatty():
        raise _nothing_to_read(
            'Skicka rader som {"id": 1, "text": "…"} till kommandot: segplan wording … < texter.jsonl'
        )
    all_answered = True
    for content, is_answered in answers(sys.stdin.buffer, lambda request: judge.answer(request.identity, request.text)):
        _write_answer(content)
        all_answered = all_answered and is_answered
    return Outcome(ExitCode.OK if all_answered else ExitCode.USAGE)


def _write_answer(content: bytes) -> None:
    from segplan.cli.streams import write

    try:
        write(content, sys.stdout)
    except OSError as error:
        raise unwritable(error) from None


def _read_all(*, is_asked: bool) -> str:
    if sys.stdin is None or (sys.stdin.isatty() and not is_asked):
        raise _nothing_to_read(_IN_QUOTES)
    raw = sys.stdin.buffer.read()
    try:
        written = raw.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise UsageError("Texten på standard in är inte UTF-8", "Spara den i teckenkodningen UTF-8.") from None
    return written


def _nothing_to_read(hint: str) -> UsageError:
    return UsageError("Ingen text att pröva", hint)


def _as_text(judge: "Judge", text: str) -> Outcome:
    from segplan.cli.terminal import Terminal, show_lines

    terminal = Terminal.current()
    return Outcome(output=show_lines(judge.lines(text, terminal.width), terminal))


def _as_json(judge: "Judge", text: str) -> Outcome:
    from segplan.reports.wording_json import several_lines

    return Outcome(output=several_lines(judge.explanation(text)), machine_format=True)


def _as_line(judge: "Judge", text: str) -> Outcome:
    from segplan.reports.wording_json import one_line

    return Outcome(output=one_line(judge.answer(None, text)).decode(), machine_format=True)


_SHOWN: "dict[WordingFormat, Callable[[Judge, str], Outcome]]" = {
    WordingFormat.TEXT: _as_text,
    WordingFormat.JSON: _as_json,
    WordingFormat.JSONL: _as_line,
}
