"""Finding organisations by code, name and other spellings, definite and genitive forms included."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cached_property, lru_cache

from segplan.model.registers.organisation import Organisation, OrganisationKind
from segplan.similar import did_you_mean

_INFLECTED = re.compile(
    r"(förvaltning|nämnd|kontor|styrelse|avdelning|enhet|sektor|sektion|utskott|beredning|råd|bolag|chef|direktör"
    r"|strateg|samordnare|rektor|polis|myndighet|region|verk|skola|bibliotek|grupp|förening)(?:en|et|n|t)?s?$"
)
_GENITIVE_OF_CODE = re.compile(r":s$")
_COMMON_NOUNS = (OrganisationKind.FUNCTION, OrganisationKind.GROUP)


class Directory:
    """The organisations of a register by everything that they may be called."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self.organisations = tuple(organisations)

    @cached_property
    def _by_spelling(self) -> dict[str, list[Organisation]]:
        found: dict[str, list[Organisation]] = {}
        for organisation in self.organisations:
            for written in {_plain(one) for one in spellings(organisation)}:
                found.setdefault(written, []).append(organisation)
        return found

    def find(self, written: str) -> list[Organisation]:
        """Give the organisations that a text may mean, entries with that code first."""
        found = self._by_spelling.get(_plain(written), [])
        return sorted(found, key=lambda one: one.code.casefold() != written.strip().casefold())

    def named(self, written: str, period: tuple[date, date] | None = None) -> Organisation | None:
        """Give the one organisation that a text means: the first that exists in the period.

        When none does, it is the last entry of the one that the text means outside the period.
        """
        found = self.find(written)
        existing = (one for one in found if period is None or exists_in(one, period))
        same = [one for one in found if one.code == found[0].code]
        return next(existing, same[-1] if same else None)

    def name(self, written: str, period: tuple[date, date] | None = None) -> str:
        """Give an organisation's name as it is in a period, else the words as written.

        A function or group is called by its code only: ”kommundirektören” is a word in a sentence,
        and not another way to write ”Kommundirektör”.
        """
        one = self.named(written, period)
        if one is None or (one.kind in _COMMON_NOUNS and one.code.casefold() != written.strip().casefold()):
            return written
        return one.name

    def administration_in(self, text: str) -> Organisation | None:
        """Give the first administration or company whose name stands in a text."""
        plain = text.casefold()
        wanted = (OrganisationKind.ADMINISTRATION, OrganisationKind.COMPANY)
        named = [one for one in self.organisations if one.kind in wanted and one.name.casefold() in plain]
        return min(named, key=lambda one: plain.index(one.name.casefold()), default=None)

    def suggest(self, written: str, kinds: Iterable[OrganisationKind] = OrganisationKind) -> str:
        """Give ` – menade du ”Kulturförvaltningen”?` for an organisation of these kinds that is near."""
        wanted = set(kinds)
        known = (spelling for one in self.organisations if one.kind in wanted for spelling in spellings(one))
        return did_you_mean(written, known)


def exists_in(organisation: Organisation, period: tuple[date, date]) -> bool:
    """Tell whether an organisation exists, as far as is known, on some day of a period."""
    first, last = period
    is_over = isinstance(organisation.end, date) and organisation.end < first
    is_to_come = isinstance(organisation.start, date) and organisation.start > last
    return not is_over and not is_to_come


def spellings(organisation: Organisation) -> tuple[str, ...]:
    """Give the code, the name and the other spellings of an organisation."""
    return (organisation.code, organisation.name, *organisation.also_written)


@lru_cache(maxsize=4096)
def _plain(written: str) -> str:
    """Give the form that all inflections and spacings of a name share."""
    text = re.sub(r"\s+", " ", written.replace("\u00ad", "")).strip(" .,;:”\"'").casefold()
    return _INFLECTED.sub(r"\1", _GENITIVE_OF_CODE.sub("", text))
