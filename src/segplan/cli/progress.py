"""A line on standard error that tells how far long work has come; nothing when nobody looks."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def with_progress(items: Sequence[Item], what: str) -> Iterator[Item]:
    """Give the items one by one, and tell on a terminal which one is being worked on.

    The line is erased when the work ends, also when it ends in an error.
    """
    if len(items) < 2 or sys.stderr is None or not sys.stderr.isatty():
        yield from items
        return
    try:
        for index, item in enumerate(items, 1):
            sys.stderr.write(f"\r{what} {index} av {len(items)}")
            sys.stderr.flush()
            yield item
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
