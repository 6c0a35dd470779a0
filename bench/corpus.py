"""Generated plan repositories: a municipality each, with registers and plans for several years.

The texts are drawn from small phrase banks by position, so that the same call always writes the
same bytes.
"""

from pathlib import Path

_UNITS = ("kurser", "samtal", "platser", "besök", "träffar", "elever")
_WHAT = (
    "öppnar {n} platser för språkträning på biblioteket i {place}",
    "håller {n} kvällskurser för barn i årskurs 4–6 i {place}",
    "anställer {n} ungdomar som sommarvärdar i {place}",
    "genomför {n} hembesök hos familjer med barn i förskoleålder i {place}",
    "lämnar {n} förslag till nya upplåtelseformer i {place} till nämnden",
    "bygger {n} belysta gångvägar mellan {place} och centrum",
)
_PLACES = ("norr", "söder", "öster", "väster")
_RESULTS = ("Hälften är genomfört enligt tidplanen.", "Arbetet började i mars och löper som planerat.")


def plan_text(year: int, measures: int, areas: int = 5) -> str:
    """Give the text of a plan with so many measures, spread over the areas."""
    lines = [
        "formatversion: 0",
        "kommun: Provköpings kommun",
        f"titel: Åtgärdsplan mot segregation {year}",
        f"år: {year}",
        "planstatus: fastställd",
        *([f"ersätter: {year - 1}"] if year > 2014 else []),
        "samordningsansvarig:",
        "  funktion: utvecklingsstrateg",
        "ärende:",
        "  beslut:",
        "    - slag: fastställelse",
        "      beslutsfattare: kommunstyrelsen",
        f"      datum: {year}-01-10",
        "områden:",
    ]
    for area in range(1, areas + 1):
        lines += [f"  - nr: {area}", f"    namn: Utvecklingsområde {area}", "    åtgärder:"]
        for number in range(1, measures // areas + 1):
            lines += _measure(year, area, number)
    return "\n".join(lines) + "\n"


def _measure(year: int, area: int, number: int) -> list[str]:
    seed = area * 7 + number
    place, unit = _PLACES[seed % 4], _UNITS[seed % 6]
    target = 20 + seed % 40
    what = _WHAT[seed % 6].format(n=target, place=place)
    return [
        f"      - id: åtgärd-{area}-{number}",
        f'        nr: "{area}.{number}"',
        f"        rubrik: Åtgärd {number} i område {area}",
        "        formulering: >-",
        f"          Kulturförvaltningen {what} senast den 30 november {year}.",
        "          Deltagarna räknas vid varje tillfälle, och uppgifterna lämnas till samordnaren.",
        "        ansvarig:",
        "          förvaltning: KF",
        "          nämnd: KN",
        "        beslutsfattare: tjänsteperson",
        "        rådighet: full",
        "        ansats:",
        "          slag: kompensera",
        "          skäl: Åtgärden ger fler tillgång till det som andra redan har.",
        f"        geografi: [{place}]",
        "        problem: [glesa-möten]",
        f"        slutkriterium: {target} {unit} är genomförda och räknade.",
        "        mått:",
        f"          måttenhet: {unit}",
        "          utgångsvärde: 10",
        f"          mätdatum: {year - 1}-12-31",
        f"          målvärde: {target}",
        f"          senast: {year}-11-30",
        "          datakälla: förvaltningens verksamhetssystem",
        f"        tidplan: {{start: {year}-02-01, slut: {year}-11-30}}",
        "        i_korthet: Fler får vara med på lika villkor.",
        "        uppföljning:",
        f"          - datum: {year}-12-15",
        f"            avser: {{från: {year}-01-01, till: {year}-12-31}}",
        "            läge: genomförd",
        f"            resultat: {_RESULTS[seed % 2]}",
        f"            utfall: {target + seed % 5}",
        "            verifieras_av:",
        "              - förvaltningens verksamhetsberättelse",
        "            rapporterad_av: KF",
    ]


REGISTERS = {
    "organisation": (
        'formatversion: 0\nkommun:\n  namn: Provköpings kommun\n  kod: "0199"\norganisationer:\n'
        "  - kod: KN\n    namn: Kulturnämnden\n    slag: nämnd\n"
        "  - kod: KF\n    namn: Kulturförvaltningen\n    slag: förvaltning\n    lyder_under: [KN]\n"
    ),
    "geografi": "formatversion: 0\nplatser:\n"
    + "".join(f"  - id: {place}\n    namn: {place.capitalize()}\n    slag: stadsdel\n" for place in _PLACES),
    "problem": (
        "formatversion: 0\nproblem:\n  - id: glesa-möten\n    rubrik: Få möten över gränserna\n"
        "    beskrivning: Invånare i olika stadsdelar möts sällan.\n"
    ),
}


def write_repository(root: Path, years: range, measures: int) -> None:
    """Write one plan repository: registers, and a plan for every year."""
    registers = root / "plans" / "register"
    registers.mkdir(parents=True, exist_ok=True)
    for name, text in REGISTERS.items():
        (registers / f"{name}.yaml").write_text(text, encoding="utf-8")
    for year in years:
        (root / "plans" / f"{year}.yaml").write_text(plan_text(year, measures), encoding="utf-8")
