"""SP107."""

from collections.abc import Iterator
from datetime import date

from segplan.findings import Problem
from segplan.model.directory import Directory
from segplan.model.registers.organisation import Organisation
from segplan.model.view import PlanView
from segplan.rules.identity.references import Reference, references_of
from segplan.rules.registry import rule

_TARGETS = ("organisation", "ansvarig", "beslutsfattare")


@rule("SP107")
def reference_not_valid(view: PlanView) -> Iterator[Problem]:
    """Planen hänvisar till en organisation eller indikator som inte finns under planens tid.

    ## Varför

    En förvaltning som lagts ned kan inte svara för en åtgärd. Efter en omorganisation är det
    vanligt att gamla namn följer med från förra årets plan. En indikator vars serie har lagts ned
    får inga nya värden, och då går det inte att visa om målet nås.

    ## Fel

    ```yaml
    ansvarig:
      förvaltning: FF  # SP107
    medverkande:
      - aktör: Välfärdsförvaltningen  # SP107
        roll: samverkar
    ```

    ```yaml organisation
    organisationer:
      - kod: FF
        namn: Fritidsförvaltningen
        slag: förvaltning
        till: 2021-12-31
        efterträds_av: [KF]
      - kod: KF
        namn: Kulturförvaltningen
        slag: förvaltning
      - kod: VF
        namn: Välfärdsförvaltningen
        slag: förvaltning
        från: 2024-07-01
    ```

    Indikatorns sista år är före planens:

    ```yaml
    indikatorer: [elever-i-kulturskola]  # SP107
    ```

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Elever i kulturskolan
        definition: Antal elever 6–15 år
        enhet: antal
        upphörde: 2022
        efterträds_av: barn-i-kulturskola
      - id: barn-i-kulturskola
        namn: Barn i kulturskolan
        definition: Antal elever 6–12 år
        enhet: antal
    ```

    ## Rätt

    Förvaltningen upphör under året, och dagen för en annan är okänd:

    ```yaml
    ansvarig:
      förvaltning: FF
    medverkande:
      - aktör: KF
        roll: samverkar
    ```

    ```yaml organisation
    organisationer:
      - kod: FF
        namn: Fritidsförvaltningen
        slag: förvaltning
        från: 2011-01-01
        till: 2023-06-30
      - kod: KF
        namn: Kulturförvaltningen
        slag: förvaltning
        till: okänt
    ```

    Serien läggs ned under planens år:

    ```yaml
    indikatorer: [elever-i-kulturskola]
    ```

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Elever i kulturskolan
        definition: Antal elever 6–15 år
        enhet: antal
        upphörde: 2023
    ```
    """
    directory = view.registers.directory
    for reference in references_of(view):
        if reference.target == "indikatorer":
            yield from _ended_indicator(view, reference)
        if directory is None or reference.target not in _TARGETS:
            continue
        found = directory.find(reference.word)
        faults = [_outside(one, view.plan.period) for one in found]
        if found and all(faults):
            yield Problem(view.place(*reference.route), str(faults[0]), _remedy(found[0], directory))


def _ended_indicator(view: PlanView, reference: Reference) -> Iterator[Problem]:
    indicators = view.registers.indicator_by_id
    indicator = indicators.get(reference.word)
    if indicator is None or indicator.ended is None or indicator.ended >= view.plan.period[0].year:
        return
    remedy = "Skriv en indikator som får värden under planens tid, eller rätta upphörde i registret indikatorer."
    if indicator.successor is not None:
        successor = indicators.get(indicator.successor)
        name = f" ({successor.name})" if successor else ""
        remedy = f"Skriv den indikator som tog vid: {indicator.successor}{name}."
    message = f"Indikatorn ”{indicator.name}” upphörde {indicator.ended}, innan planen började gälla"
    yield Problem(view.place(*reference.route), message, remedy)


def _outside(organisation: Organisation, period: tuple[date, date]) -> str | None:
    """Say how an organisation misses a period, or give nothing when it may exist then."""
    first, last = period
    if isinstance(organisation.end, date) and organisation.end < first:
        return f"{organisation.name} upphörde {organisation.end.isoformat()}, innan planen började gälla"
    if isinstance(organisation.start, date) and organisation.start > last:
        return f"{organisation.name} inrättas {organisation.start.isoformat()}, när planen inte längre gäller"
    return None


def _remedy(organisation: Organisation, directory: Directory) -> str:
    names = [one.name for code in organisation.successors for one in directory.find(code)[:1]]
    if names:
        return f"Skriv den som tog över: {', '.join(names)}."
    return "Skriv den organisation som gäller under planens tid, eller rätta dagarna i registret organisation."
