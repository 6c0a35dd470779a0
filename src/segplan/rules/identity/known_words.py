"""What references may point at, in words: the identifiers of the plan and its registers."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from segplan.edits import SetValue
from segplan.findings import Fix
from segplan.model.directory import spellings
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from segplan.ownership.political import is_political
from segplan.rules.identity.references import Reference
from segplan.similar import did_you_mean, slip_of

Words = Mapping[str, object]
"""Known words in the order of the file, so that the same one is suggested each time."""

_TEXTS = ("organisation", "ansvarig", "beslutsfattare", "ändring")

_ELSEWHERE = {
    "ben": ("bland planens ben", "Lägg till benet under ben, eller rätta stavningen."),
    "beslutsfattare": (
        "i registret organisation",
        "Rätta stavningen, eller lägg till nämnden i registret organisation.",
    ),
    "anteckning": (
        "i planen eller registret problem",
        "Skriv plan, ett områdes nummer, en åtgärds id eller ett problems id.",
    ),
    "ändring": ("bland planens åtgärder", "Skriv åtgärdens id, eller id och fält med punkt emellan."),
    "organ": ("bland organen i registret styrning", "Rätta stavningen, eller lägg till organet."),
    "insatsområden": ("bland ansökans områden", "Rätta stavningen, eller lägg till området."),
    "dimensioner": ("bland ansökans dimensioner", "Rätta stavningen, eller lägg till dimensionen."),
}


class UnknownWord(NamedTuple):
    """A reference that leads nowhere, with what is wrong and what to do."""

    reference: Reference
    message: str
    remedy: str
    fix: Fix | None = None


class KnownWords:
    """The words that exist for each target. A target whose register is absent is never judged."""

    def __init__(self, registers: Registers, plan: Plan | None = None) -> None:
        self._directory = registers.directory
        self._words = dict(_words_of_registers(registers))
        if plan is not None:
            self._words |= _words_of_plan(plan, registers)

    def unknown(self, reference: Reference) -> UnknownWord | None:
        """Give what is wrong with a reference, or nothing."""
        known = self._words.get(reference.target)
        if known is None or self._is_known(reference, known):
            return None
        where, remedy = _ELSEWHERE.get(
            reference.target,
            (
                f"i registret {reference.target}",
                f"Rätta stavningen, eller lägg till posten i registret {reference.target}.",
            ),
        )
        suggestion = did_you_mean(reference.word, known)
        message = f"”{reference.word}” finns inte {where}{suggestion}"
        return UnknownWord(reference, message, remedy, _respelled(reference, known))

    def _is_known(self, reference: Reference, known: Words) -> bool:
        word = reference.word.partition(".")[0] if reference.target == "ändring" else reference.word
        if word in known:
            return True
        if reference.target == "beslutsfattare" and not is_political(word, self._directory):
            return True
        is_organisation = reference.target in ("organisation", "beslutsfattare")
        return is_organisation and self._directory is not None and bool(self._directory.find(word))


def _respelled(reference: Reference, known: Words) -> Fix | None:
    """Give the fix of a misspelt identifier; names of organisations and fields are texts of the plan."""
    if reference.target in _TEXTS:
        return None
    meant = slip_of(reference.word, known)
    return Fix(f"{reference.word} blir {meant}", (SetValue(reference.route, meant),)) if meant else None


def _words_of_registers(registers: Registers) -> Iterator[tuple[str, Words]]:
    by_name: Mapping[str, Mapping[str, object] | None] = {
        "handlingar": registers.document_by_id if registers.documents else None,
        "geografi": registers.place_by_id if registers.geography else None,
        "indikatorer": registers.indicator_by_id if registers.indicators else None,
        "mål": registers.goal_by_id if registers.goals else None,
        "problem": registers.problem_by_id if registers.problems else None,
    }
    yield from ((name, entries) for name, entries in by_name.items() if entries is not None)
    if registers.policies:
        yield "styrdokument", dict.fromkeys(policy.identifier for policy in registers.policies.policies)
    if registers.steering:
        yield "organ", dict.fromkeys(body.identifier for model in registers.steering.models for body in model.bodies)
    if registers.grant:
        yield "insatsområden", dict.fromkeys(area.identifier for area in registers.grant.areas)
        yield "dimensioner", dict.fromkeys(dimension.identifier for dimension in registers.grant.dimensions)
    if registers.organisation:
        written = dict.fromkeys(word for one in registers.organisation.organisations for word in spellings(one))
        yield "organisation", written
        yield "beslutsfattare", written


def _words_of_plan(plan: Plan, registers: Registers) -> dict[str, Words]:
    measures = [measure.identifier for measure in plan.measures]
    words: dict[str, Words] = {
        "ben": dict.fromkeys(leg.identifier for leg in plan.legs),
        "ändring": dict.fromkeys(measures),
    }
    if registers.problems:
        areas = (str(area.number) for area in plan.areas)
        words["anteckning"] = dict.fromkeys(("plan", *areas, *measures, *registers.problem_by_id))
    return words
