"""Whether two names mean the same organisation, or one that took over from the other."""

from segplan.diff.typography import plain
from segplan.model.directory import Directory


class Organisations:
    """The directory of organisations as names and successions; without one, only spelling is known."""

    def __init__(self, directory: Directory | None) -> None:
        self._directory = directory or Directory(())

    def name(self, written: str) -> str:
        """Give the register's name of an organisation, else the words as written."""
        return self._directory.name(written)

    def is_same(self, one: str, other: str) -> bool:
        """Tell whether two names mean one organisation: another spelling, its code, or another case."""
        return self._code(one) == self._code(other)

    def is_succession(self, one: str, other: str) -> bool:
        """Tell whether one of two different organisations took over from the other, in one step or more."""
        first, second = self._code(one), self._code(other)
        return first != second and (second in self._successors(first) or first in self._successors(second))

    def _code(self, written: str) -> str:
        entry = self._directory.named(written)
        return _key(entry.code if entry else written)

    def _successors(self, code: str) -> set[str]:
        found: set[str] = set()
        asked = [code]
        while asked:
            key = asked.pop()
            entries = (entry for entry in self._directory.find(key) if _key(entry.code) == key)
            for successor in (self._code(one) for entry in entries for one in entry.successors):
                if successor not in found:
                    found.add(successor)
                    asked.append(successor)
        return found


def _key(written: str) -> str:
    return plain(written).casefold()
