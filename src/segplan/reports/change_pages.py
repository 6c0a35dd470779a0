"""What each kind of change means, for people: a page for one, and all of them as a table."""

from segplan.diff import MIRRORS, SEVERITIES, Kind
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wrapping import wrap
from segplan.swedish import listed

MEANINGS: dict[Kind, str] = {
    Kind.ADDED: "Åtgärden finns bara i den senare planen.",
    Kind.CONTINUED: "Åtgärden finns i båda planerna. Vad som är ändrat i den är egna ändringar.",
    Kind.DROPPED: "Den senare planen säger att åtgärden är avbruten, inte längre aktuell eller att orsaken är okänd.",
    Kind.COMPLETED: "Den senare planen säger att åtgärden är genomförd: åtagandet är uppfyllt.",
    Kind.HANDED_OVER: "Den senare planen säger att åtgärden övergår i ordinarie verksamhet. Åtagandet minskar om planen"
    " inte säger hur.",
    Kind.UNACCOUNTED: "Åtgärden finns inte kvar, och ingen plan säger vad som hände med den.",
    Kind.SPLIT: "Åtgärden är delad i flera; varje del är en ändring.",
    Kind.MERGED: "Åtgärden är sammanslagen med andra; varje åtgärd som gick in är en ändring.",
    Kind.REWORDED: "En text har andra ord. Det som orden ändrar i sak är egna ändringar.",
    Kind.RENUMBERED: "Åtgärden eller området har ett annat nummer. Åtgärden är densamma.",
    Kind.MOVED: "Åtgärden står i ett annat område.",
    Kind.RETITLED: "Rubriken, områdets namn eller planens titel är en annan.",
    Kind.NUMBER_REMOVED: "Ett tal eller ett målvärde finns inte kvar.",
    Kind.NUMBER_ADDED: "Ett tal eller ett målvärde har kommit till.",
    Kind.MODAL_WEAKENED: "Texten binder till mindre: ska har blivit bör eller kan, eller så har ord som vid"
    " behov eller verka för kommit till.",
    Kind.MODAL_STRENGTHENED: "Texten binder till mer: bör eller kan har blivit ska, eller så har ord som vid"
    " behov eller verka för tagits bort.",
    Kind.OWNER_CHANGED: "En annan är ansvarig. Åtagandet minskar när ingen längre är utpekad, och ökar när någon blir det."
    " En omorganisation i registret är inte ett byte.",
    Kind.OWNER_REMOVED: "Ingen är längre ansvarig där någon var det.",
    Kind.OWNER_ADDED: "Någon har blivit ansvarig där ingen var det.",
    Kind.LEVEL_CHANGED: "Beslutet har flyttats från en politisk nivå till en tjänsteperson (minskar), eller tvärtom (ökar).",
    Kind.CONTROL_LOST: "Kommunen råder mindre över åtgärden, eller så driver någon annan den.",
    Kind.CONTROL_GAINED: "Kommunen råder mer över åtgärden, eller driver den själv.",
    Kind.DEADLINE_LATER: "En sista dag är senare eller borta. Det som var lovat till ett år och skjuts upp till nästa räknas"
    " hit när uppföljningen säger att det inte blev klart; det som blev klart och görs om räknas inte som ett minskat"
    " åtagande.",
    Kind.DEADLINE_FOLLOWS_YEAR: "En dag är lika många år senare som planen, och det som lovades gjordes klart, är löpande"
    " eller har ingen uppföljning som säger något. Det som inte blev klart och får ett nytt år är ett senare datum.",
    Kind.DEADLINE_EARLIER: "En sista dag är tidigare eller har kommit till.",
    Kind.MILESTONE_REMOVED: "En hållpunkt eller ett delmål finns inte kvar.",
    Kind.MILESTONE_ADDED: "En hållpunkt eller ett delmål har kommit till.",
    Kind.TARGET_WEAKENED: "Målet är lättare att nå. Det avgörs av önskad riktning: ett lägre mål för arbetslösheten är"
    " svårare att nå. Delarna av en delad åtgärd räknas ihop.",
    Kind.TARGET_STRENGTHENED: "Målet är svårare att nå, sett till önskad riktning.",
    Kind.INDICATOR_REMOVED: "En indikator finns inte kvar.",
    Kind.INDICATOR_ADDED: "En indikator har kommit till.",
    Kind.SCOPE_NARROWED: "Åtgärden gäller färre platser, eller några i stället för alla.",
    Kind.SCOPE_WIDENED: "Åtgärden gäller fler platser, eller alla i stället för några.",
    Kind.ORIENTATION_TO_COMPENSATORY: "Åtgärden riktar sig mot verkningar i stället för orsaker. Verktyget bedömer inte"
    " vilket som är mer.",
    Kind.ORIENTATION_TO_STRUCTURAL: "Åtgärden riktar sig mot orsaker i stället för verkningar. Verktyget bedömer inte"
    " vilket som är mer.",
    Kind.RESOURCES_DECREASED: "Beloppet är lägre eller borta.",
    Kind.RESOURCES_INCREASED: "Beloppet är högre eller har kommit till.",
    Kind.STATUS_CHANGED: "Planens status eller åtgärdens läge är ett annat.",
    Kind.CORRECTED: "En beslutad ändring är införd i ärendet. Det som den gäller räknas som rättelse.",
    Kind.OTHER: "En uppgift utan egen sort är ändrad. Åtagandet minskar när ett slutkriterium, en beslutsfattare eller"
    " en annan uppgift som binder försvinner.",
}
"""A sentence or two about each kind."""

_FULL_WIDTH = 100


def find_kind(written: str) -> Kind | None:
    """Give the kind with a code or name, such as SD520 or target_weakened."""
    return next((kind for kind in Kind if written.upper() == kind.code or written.lower() == kind.word), None)


def kind_page(kind: Kind, width: int = _FULL_WIDTH) -> list[Line]:
    """Give what a kind means, what it does to the commitment, and its mirror."""
    mirrors = listed(f"{one.code} {one.word}" for one in Kind if one in MIRRORS[kind])
    return [
        line(Piece(f"{kind.code} {kind.word}: {kind.label}", Style.HEADING)),
        line(),
        *wrap([MEANINGS[kind]], width),
        line(),
        line(Piece("Normalt: ", Style.STRONG), SEVERITIES[kind].label),
        line(Piece("Åt andra hållet: ", Style.STRONG), mirrors),
    ]


def kinds_page() -> str:
    """Give the Markdown page with all kinds."""
    rows = [
        f"| {kind.code} | `{kind.word}` | {kind.label} | {SEVERITIES[kind].label} | {_mirrors(kind)} | {MEANINGS[kind]} |"
        for kind in Kind
    ]
    return "\n".join([_INTRODUCTION, *rows]) + "\n"


def _mirrors(kind: Kind) -> str:
    return ", ".join(f"`{one.word}`" for one in Kind if one in MIRRORS[kind] and one is not kind) or "sig själv"


_INTRODUCTION = """# Ändringar mellan planer

`segplan diff` ger varje ändring en kod, en sort och vad den gör med åtagandet: minskar, ökar, oförändrat eller
rättelse. Orden tar inte ställning till om ändringen är bra. `segplan explain SD520` visar en sort. Formen på
`--format json` beskrivs av `schema/diff.schema.json`.

Tabellen säger vad en sort normalt gör med åtagandet. Omständigheterna kan göra det till något annat, och då står
det vid ändringen: ett datum som flyttas för något som blev klart och görs om, ett mål som delas på flera
åtgärder, en ansvarig som inte längre är utpekad, och det som en beslutad rättelse gäller. En redaktionell ändring
räknas som rättelse bara när den inte rör tal, datum, ansvar eller annat i sak.

En plan för ett nytt år flyttar sina dagar ett år framåt. Vad som blev av löftet avgör vad flytten betyder. Gjordes
det klart, uppfylldes årets åtagande, nåddes målet eller är arbetet löpande, så följer dagen planåret (SD424) och
åtagandet är oförändrat. Säger uppföljningen att det inte blev klart är dagen ett senare datum (SD420) och åtagandet
minskar; läget, rapportdagen och utfallet står vid ändringen. Finns ingen uppföljning följer en dag inom planens tid
planåret, och åtgärderna räknas upp. En dag efter planens tid som skjuts upp är ett senare datum, liksom en som flyttas
fler år än planen eller till mer än en vecka senare på året. Dagar som följer planåret samlas på en rad i översikten
och i en tabell i ändringsredovisningen. I `--format json` säger nyckeln `promise` vad som blev av löftet: `kept`,
`not_kept` eller `untold`.

Typografi, ordning i filen och en annan stavning av samma organisation är ingen ändring. En omorganisation enligt
registret är inget byte av ansvarig.

| Kod | Sort | I ord | Åtagandet | Åt andra hållet | Betydelse |
| --- | --- | --- | --- | --- | --- |"""
