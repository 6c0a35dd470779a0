"""The families of rules, in the order that people meet them."""

from typing import NamedTuple


class Family(NamedTuple):
    """A family: the digit after SP in its codes, its folder, and its Swedish title and description."""

    digit: str
    folder: str
    title: str
    description: str

    @property
    def word(self) -> str:
        """The first word of the title, by which the family is chosen: `formulering`."""
        return self.title.split()[0].lower()


FAMILIES = (
    Family("0", "file", "Filen", "Filen går att läsa och följer formatet."),
    Family("1", "identity", "Identitet", "Åtgärder och hänvisningar går att peka ut utan tvekan."),
    Family("2", "ownership", "Ansvar", "En utpekad förvaltning svarar för varje åtgärd, och någon beslutar."),
    Family("3", "wording", "Formulering", "Det går att avgöra om åtgärden är gjord."),
    Family("4", "targets", "Mått och mål", "Mängder har enhet, utgångsvärde, målvärde, tid och källa."),
    Family("5", "followup", "Uppföljning", "Det som rapporteras går att förstå och kontrollera."),
    Family("6", "lineage", "Härkomst", "Varje åtgärd i den ersatta planen är redovisad."),
    Family("7", "coverage", "Täckning", "De problem som planen nämner har åtgärder."),
    Family("8", "origin", "Källor och ursprung", "Det syns vad som är belagt, härlett och påhittat."),
    Family("9", "acceptance", "Accepterade fynd", "Undantag är motiverade och behövs."),
)


def family_of(code: str) -> Family:
    """Give the family of a rule code such as SP201."""
    return next(family for family in FAMILIES if family.digit == code[2])
