"""The blocks of README.md between `<!-- genererat: NAME -->` and `<!-- slut -->`."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from generate.running import show_command
from support.small_plan import split_keys

_ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"(<!-- genererat: (?P<name>[^>]+?) -->\n).*?(<!-- slut -->)", re.DOTALL)


def fill_blocks(text: str) -> str:
    """Give the text with every marked block filled anew. Fails for a name that nothing generates."""
    return _BLOCK.sub(lambda match: f"{match[1]}{BLOCKS[match['name']]()}{match[3]}", text)


def _command(*arguments: str, lines: int = 40) -> Callable[[], str]:
    """Give a block with a command line and the beginning of what it prints."""

    def block() -> str:
        printed = show_command(list(arguments), _ROOT).splitlines()
        shown = printed if len(printed) <= lines else [*printed[:lines], "…"]
        return "\n".join(["```console", f"$ segplan {' '.join(arguments)}", *shown, "```", ""])

    return block


def _measure(year: int, identifier: str, *keys: str) -> Callable[[], str]:
    """Give a block with some of a measure's keys, as they stand in the plan's file."""

    def block() -> str:
        text = (_ROOT / f"plans/{year}.yaml").read_text("utf-8")
        start = text.index(f"      - id: {identifier}\n")
        end = text.find("\n      - id: ", start)
        item = dedent(text[start:end].replace("- ", "  ", 1))
        written = split_keys(item)
        return "\n".join(["```yaml", *(written[key] for key in keys), "```", ""])

    return block


_CHOSEN = ("--document", "åtgärdsplan", "--document", "uppföljning")
"""Without a choice the list of files is long: a page for every measure."""


def _report(year: int) -> Callable[[], str]:
    """Give a block with the report command and what it says that it wrote.

    The plans are read outside git, since the documents would else name a commit that the block is part of.
    """

    def block() -> str:
        with TemporaryDirectory() as folder:
            shutil.copytree(_ROOT / "plans", Path(folder) / "plans")
            written = show_command(["report", str(year), *_CHOSEN], Path(folder))
        return f"```console\n$ segplan report {year} {' '.join(_CHOSEN)}\n{written}```\n"

    return block


BLOCKS: dict[str, Callable[[], str]] = {
    "utdrag": _measure(
        2025,
        "kontakt-inom-trettio-dagar",
        *("id", "nr", "rubrik", "formulering", "ansvarig", "beslutsfattare", "rådighet"),
        *("slutkriterium", "mått", "tidplan", "föregångare", "ursprung"),
    ),
    "validate": _command("validate", "2023", "--as-of", "2024-03-31", lines=18),
    "diff": _command("diff", "2022", "2023"),
    "report": _report(2023),
}
"""Name → the block's text, which ends with a line feed."""
