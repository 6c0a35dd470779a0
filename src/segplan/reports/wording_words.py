"""What is said in Swedish about a formulation: the verdict, and which leg is missing."""

from segplan.ownership.judgement import Verdict
from segplan.wording.result import Analysis, Overall, Shortfall

VERDICTS = {
    Overall.MEASURABLE: "går att följa upp",
    Overall.BORDERLINE: "nästan: en del saknas",
    Overall.NOT_MEASURABLE: "går inte att följa upp",
}

REASONS = {
    Shortfall.UNBOUNDED: "Det syns vad som ska göras, men inte hur mycket eller när. Lägg till antal, tid eller beslut.",
    Shortfall.REVIEW: "Det finns en tid, men inte vad som ska finnas när arbetet är gjort.",
    Shortfall.HALF: "Den ena halvan går att kontrollera, den andra inte. Skriv två åtgärder, eller gör också den andra tydlig.",
    Shortfall.HEDGED: "Ett förbehåll gör att åtgärden kan utebli utan att någon har avgjort det.",
    Shortfall.LEVEL: "Det står åt vilket håll eller ungefär hur mycket, men inte till vilken nivå.",
    Shortfall.OPEN: "Det finns inget resultat som någon utifrån kan se är klart. En tid ändrar inte det.",
}

OWNERS = {
    Verdict.OK: "tydligt ansvar",
    Verdict.TOO_VAGUE: "otydligt ansvar",
    Verdict.EXTERNAL_ONLY: "bara parter utanför kommunen",
    Verdict.MISSING: "ansvar saknas",
}

_ACTORS = {"named": "utpekad", "vague": "otydlig", "none": "anges inte"}


def reason(analysis: Analysis) -> str:
    """Give why the verdict is what it is."""
    missing = analysis.shortfall
    return REASONS[missing] if missing else "Resultatet går att kontrollera, och det finns en mängd eller en tidsgräns."


def legs(text: str, analysis: Analysis) -> list[tuple[str, str]]:
    """Give what the text says of quantity, time and actor, with its own words."""
    counted = ", ".join(text[slice(*one.span)] for one in analysis.quantities)
    limited = ", ".join(text[slice(*one)] for one in analysis.time_limits)
    actor = analysis.actor
    who = text[slice(*actor.span)] if actor.span else ""
    level = _ACTORS[actor.level.value]
    return [
        ("mängd", counted or "saknas"),
        ("tidsgräns", limited or "saknas"),
        ("vem som gör det", f"{who} ({level})" if who else level),
    ]
