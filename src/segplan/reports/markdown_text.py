"""Text that GitHub and GitLab show as it is written, whoever wrote it."""

import re

_SPECIAL = str.maketrans({character: f"\\{character}" for character in "\\`*_[]<>#|~&$"})

_START = re.compile(r"^(\d*)([-+=.)])(?!\S)")
"""What would begin a list or underline a heading."""

_LINKED = re.compile(
    r"@(?=\w)|(?<=#)(?=\d)|(?<=://)|(?<=\bwww)(?=\.)|(?<=\bGH-)(?=\d)|(?<=!)(?=\d)|:(?=[\w+-]+:)", re.IGNORECASE
)
"""Where a mention, a reference, an address or a picture sign would be made of the text."""

_BREAK = "&#8203;"
"""A space without width; a mention that is broken by it calls nobody."""


def literal(text: str) -> str:
    """Give a text on one line, without any markup, mention, reference, address or picture in it."""
    escaped = _START.sub(r"\1\\\2", " ".join(text.split("\n")).translate(_SPECIAL))
    return _LINKED.sub(lambda found: found[0] + _BREAK, escaped)
