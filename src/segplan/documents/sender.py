"""Who a document is from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sender:
    """The sender block: the municipality, its administration or nothing, and the lines of the address."""

    municipality: str
    administration: str = ""
    address: tuple[str, ...] = ()
