"""What `--fix` has done or would do: for a person at a terminal, and as a unified diff."""

from collections.abc import Sequence
from difflib import unified_diff

from segplan.findings import Mended
from segplan.reports.styled import Line, Piece, Style, line

_UNENDED = "\\ No newline at end of file\n"


def fixes_text(mended: Sequence[Mended], left: Sequence[str]) -> list[Line]:
    """Give each mended fault with its lines before and after, and why others were left."""
    lines: list[Line] = []
    for one in mended:
        title = Piece(f"{one.location}: ", Style.STRONG)
        lines.append(line(title, Piece(f"rättat {one.code}", Style.HEADING), f" {one.description}"))
        shift = _shared_indentation([*one.before, *one.after])
        lines += [line(Piece("  före:  ", Style.FAINT), text[shift:]) for text in one.before]
        lines += [line(Piece("  efter: ", Style.FAINT), text[shift:]) for text in one.after]
        lines.append(line())
    return lines + [line(Piece(reason, Style.WARNING)) for reason in left]


def _shared_indentation(texts: list[str]) -> int:
    return min((len(text) - len(text.lstrip(" ")) for text in texts if text.strip()), default=0)


def unified(path: str, before: bytes, after: bytes) -> str:
    """Give the changes of a file as a unified diff that `patch` can apply."""
    old, new = _lines(before), _lines(after)
    return "".join(
        text if text.endswith("\n") else f"{text}\n{_UNENDED}" for text in unified_diff(old, new, path, path)
    )


def _lines(raw: bytes) -> list[str]:
    *ended, last = raw.decode("utf-8", "replace").split("\n")
    return [f"{text}\n" for text in ended] + ([last] if last else [])
