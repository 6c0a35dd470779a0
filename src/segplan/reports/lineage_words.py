"""The words of a measure's life, the same in every format for people."""

from segplan.diff.life import End, Life, Origin, Stage
from segplan.model.measure import Transition
from segplan.swedish import plural, quoted, sentence

_TRANSITIONS = {
    Transition.CONTINUED: "fortsätter från",
    Transition.REWORDED: "omarbetad av",
    Transition.SPLIT: "en del av",
    Transition.MERGED: "sammanslagen av",
}


def life_title(life: Life) -> str:
    """Give the newest heading of the measure."""
    return life.stages[-1].name.heading


def life_summary(life: Life) -> str:
    """Say how old the promise is, and whether it stands."""
    first, last = life.first_year, life.last_year
    if first == last:
        began = f"Åtgärden finns i planen för {first}"
    else:
        began = f"Åtgärden gavs första gången i planen för {first}. Löftet är {plural(life.age, 'år', 'år')} gammalt"
    if life.is_alive:
        return f"{began}{_still(life)}."
    return f"{began} och finns inte kvar i planen för {life.newest_plan}."


def _still(life: Life) -> str:
    return "" if life.first_year == life.last_year else f" och står kvar i planen för {life.newest_plan}"


def stage_title(stage: Stage) -> str:
    """Give `1.5 Fältassistenter – omarbetad av 1.4 Fältassistenter sommarkvällar (2022)`."""
    ways: dict[Transition, list[Origin]] = {}
    for origin in stage.origins:
        ways.setdefault(origin.transition, []).append(origin)
    told = [f"{_TRANSITIONS[way]} {_named(origins)}" for way, origins in ways.items()]
    return " – ".join([str(stage.name), *(["; ".join(told)] if told else [])])


def _named(origins: list[Origin]) -> str:
    return " och ".join(f"{origin.name} ({origin.name.plan})" for origin in origins)


def stage_facts(stage: Stage) -> list[str]:
    """Give who answers, until when, the numbers, and how far it came."""
    numbers = [f"Mål: {stage.target}." if stage.target else "", f"Utfall: {stage.outcome}." if stage.outcome else ""]
    facts = [
        f"Område: {stage.name.area}.",
        f"Ansvarig: {sentence(stage.name.owner)} Tidplan: {stage.schedule}.",
        " ".join([*filter(None, numbers), f"Läge: {stage.name.state}."]),
    ]
    return [*facts, *([f"Resultat: {stage.result}"] if stage.result else [])]


def end_sentence(end: End) -> str:
    """Say what a later plan tells of a measure that it does not carry on."""
    said = f"{quoted(str(end.name))} förs inte vidare: {end.reason}."
    return f"{said} Skäl: {end.motivation}" if end.motivation else said


def lost_sentence(name: str) -> str:
    """Say that no later plan tells what became of a measure."""
    return f"{quoted(name)} finns inte i nästa plan, och ingen plan säger vad som hände med den."
