"""What a command gives back: its exit code and everything it wants to print."""

from typing import NamedTuple

from segplan.cli.exit_codes import ExitCode
from segplan.errors import SegplanError


class Outcome(NamedTuple):
    """The result of a command, before anything has been printed.

    `inputs` are the paths that the result follows from, with their digests; a command that names
    them is answered from the cache as long as they are unchanged. `content` is printed on standard output as
    it is, such as a whole PDF.
    """

    exit_code: ExitCode = ExitCode.OK
    output: str = ""
    messages: str = ""
    inputs: tuple[tuple[str, str], ...] = ()
    machine_format: bool = False
    content: bytes = b""


def tell(error: SegplanError) -> str:
    """Give an error as it is told on standard error."""
    hint = f"  Gör så här: {error.hint}\n" if error.hint else ""
    return f"segplan: {error.message}\n{hint}"
