"""The smallest plan that no rule complains about, as text that fragments are laid over."""

PLAN = {
    "formatversion": "formatversion: 0",
    "kommun": "kommun: Provköpings kommun",
    "titel": "titel: Åtgärdsplan {year}",
    "år": "år: {year}",
    "planstatus": "planstatus: fastställd",
    "samordningsansvarig": "samordningsansvarig:\n  funktion: utvecklingsstrateg",
    "ärende": (
        "ärende:\n  beslut:\n    - slag: fastställelse\n      beslutsfattare: kommunstyrelsen\n"
        "      datum: {year}-01-10\n      källa: protokoll"
    ),
}

AREA = {"nr": "nr: 1", "namn": "namn: En rikare fritid"}

MEASURE = {
    "id": "id: prova-på-kurser",
    "nr": 'nr: "1.1"',
    "rubrik": "rubrik: Prova på-kurser nära hemmet",
    "formulering": (
        "formulering: Kulturförvaltningen håller 24 prova på-kurser för barn i årskurs 3–6 senast {year}-11-30."
    ),
    "ansvarig": "ansvarig:\n  förvaltning: KF\n  nämnd: KN",
    "beslutsfattare": "beslutsfattare: tjänsteperson",
    "rådighet": "rådighet: full",
    "ansats": "ansats:\n  slag: kompensera\n  skäl: Kurserna ger barn tillgång till en fritid som föräldrarna inte kan betala.",
    "geografi": "geografi: [öster]",
    "problem": "problem: [få-barn-i-kulturskola]",
    "indikatorer": "indikatorer: [elever-i-kulturskola]",
    "slutkriterium": "slutkriterium: 24 kurser har hållits och deltagarna är räknade.",
    "mått": (
        "mått:\n  måttenhet: kurser\n  utgångsvärde: 6\n  mätdatum: 2021-12-31\n  målvärde: 24\n"
        "  senast: {year}-11-30\n  datakälla: kulturskolans kursregister"
    ),
    "tidplan": "tidplan:\n  start: {year}-02-01\n  slut: {year}-11-30",
    "i_korthet": "i_korthet: Barn får prova musik, dans och teater där de bor.",
}

REGISTERS = {
    "handlingar": {
        "formatversion": "formatversion: 0",
        "handlingar": (
            "handlingar:\n  - id: protokoll\n    beteckning: Kommunstyrelsens protokoll 2023-01-10 § 4\n"
            "    titel: Åtgärdsplan\n    slag: protokoll\n    utgivare: Provköpings kommun\n    datum: 2023-01-10"
        ),
    },
    "organisation": {
        "formatversion": "formatversion: 0",
        "kommun": 'kommun:\n  namn: Provköpings kommun\n  kod: "0199"',
        "organisationer": (
            "organisationer:\n  - kod: KS\n    namn: Kommunstyrelsen\n    slag: nämnd\n"
            "  - kod: KN\n    namn: Kulturnämnden\n    slag: nämnd\n"
            "  - kod: KF\n    namn: Kulturförvaltningen\n    slag: förvaltning\n    lyder_under: [KN]\n"
            "  - kod: SF\n    namn: Skolförvaltningen\n    slag: förvaltning\n"
            "  - kod: polisen\n    namn: Polismyndigheten\n    slag: extern"
        ),
    },
    "geografi": {
        "formatversion": "formatversion: 0",
        "platser": "platser:\n  - id: öster\n    namn: Öster\n    slag: stadsdel",
    },
    "indikatorer": {
        "formatversion": "formatversion: 0",
        "indikatorer": (
            "indikatorer:\n  - id: elever-i-kulturskola\n    namn: Elever i kulturskolan\n"
            "    definition: Antal elever 6–15 år\n    enhet: antal\n    önskad_riktning: öka"
        ),
    },
    "mål": {
        "formatversion": "formatversion: 0",
        "mål": "mål:\n  - id: rik-fritid\n    namn: Alla barn har en rik fritid\n    nivå: kommunövergripande",
    },
    "problem": {
        "formatversion": "formatversion: 0",
        "problem": (
            "problem:\n  - id: få-barn-i-kulturskola\n    rubrik: Få barn på Öster går i kulturskolan\n"
            "    beskrivning: Andelen är hälften så stor som i resten av kommunen.\n    nämns_i: [2022, 2023]"
        ),
    },
}


def split_keys(fragment: str) -> dict[str, str]:
    """Cut a fragment into its top-level keys, each with its lines."""
    blocks: dict[str, list[str]] = {}
    current: list[str] = []
    for line in fragment.splitlines():
        if line and line[0] not in " -#" and ":" in line:
            current = blocks.setdefault(line.split(":")[0], [])
        current.append(line)
    return {key: "\n".join(lines) for key, lines in blocks.items()}


def indent(text: str, spaces: int) -> str:
    """Move lines to the right."""
    return "\n".join(" " * spaces + line if line else line for line in text.splitlines())


def as_item(blocks: dict[str, str], spaces: int) -> str:
    """Write keys as one item of a list, whose dash stands `spaces` to the right."""
    text = indent("\n".join(blocks.values()), spaces + 2)
    return text[:spaces] + "- " + text[spaces + 2 :]


def plan_text(
    year: int,
    plan: dict[str, str] | None = None,
    area: dict[str, str] | None = None,
    measure: dict[str, str] | None = None,
    measures: str | None = None,
) -> str:
    """Give a plan's text: the smallest plan with the given keys instead of its own.

    `measures` replaces the whole list of measures; its items start at the left margin.
    """
    top = {key: text.replace("{year}", str(year)) for key, text in PLAN.items()} | (plan or {})
    if "giltighetstid" in top:
        top.pop("år", None)
    body = {key: text.replace("{year}", str(year)) for key, text in MEASURE.items()} | (measure or {})
    listed = indent(measures, 6) if measures is not None else as_item(body, 6)
    areas = as_item(AREA | (area or {}), 2) + "\n    åtgärder:\n" + listed
    before = {key: text for key, text in top.items() if key != "områden"}
    return "\n".join([*before.values(), top.get("områden", "områden:\n" + areas)]) + "\n"


def register_text(name: str, keys: dict[str, str] | None = None) -> str:
    """Give a register's text with the given keys instead of its own."""
    own = REGISTERS.get(name, {"formatversion": "formatversion: 0"})
    return "\n".join((own | (keys or {})).values()) + "\n"


def without_keys(fragment: str) -> tuple[str, ...]:
    """Give the keys that a fragment's comment `# utan: a, b` takes away."""
    for line in fragment.splitlines():
        if line.startswith("# utan:"):
            return tuple(word.strip() for word in line.removeprefix("# utan:").split(","))
    return ()
