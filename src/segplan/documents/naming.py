"""File names in ASCII: stable, safe on every system, and never the same for two documents."""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from segplan.swedish import plain_name


def distinct_names(texts: Sequence[tuple[str, str]]) -> list[str]:
    """Give a file name for each pair of readable name and full identity.

    Names that would be the same, or empty, get the beginning of their identity's digest, so that a name
    does not depend on the order.
    """
    plain = [plain_name(name) for name, _ in texts]
    counts = Counter(plain)
    return [
        name if name and counts[name] == 1 else f"{name}-{sha256(identity.encode()).hexdigest()[:8]}".lstrip("-")
        for name, (_, identity) in zip(plain, texts, strict=True)
    ]
