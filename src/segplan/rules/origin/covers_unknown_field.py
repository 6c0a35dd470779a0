"""SP805."""

from collections.abc import Iterator

from segplan.edits import SetValue
from segplan.findings import Fix, Problem
from segplan.model.base import PlanPart
from segplan.model.view import PlanView
from segplan.model.walk import fields_by_key, says_something
from segplan.places import Place
from segplan.rules.origin.origins import origins_within
from segplan.rules.registry import rule
from segplan.similar import did_you_mean, slip_of


@rule("SP805")
def covers_unknown_field(view: PlanView) -> Iterator[Problem]:
    """Avser eller okänt räknar upp ett fält som inte finns, eller avser ett fält som inte är ifyllt.

    ## Varför

    Avser säger vad källan täcker. Ett felstavat namn täcker ingenting, och ett fält som inte är
    ifyllt lovar en uppgift som läsaren inte hittar. I okänt gör ett felstavat namn att fältet ser
    bortglömt ut i stället för okänt.

    ## Fel

    ```yaml åtgärder
    - id: musik-på-öster
      nr: "1.1"
      rubrik: Musik på Öster
      formulering: Fler barn på Öster ska få spela ett instrument.
      ursprung:
        slag: belagd
        källa: protokoll
        avser:
          - nr
          - rubrik
          - formulering
          - geografi  # SP805
          - målgrup  # SP805
      okänt:
        - ansvarg  # SP805
    ```

    ## Rätt

    ```yaml åtgärder
    - id: musik-på-öster
      nr: "1.1"
      rubrik: Musik på Öster
      formulering: Fler barn på Öster ska få spela ett instrument.
      geografi: [öster]
      tidplan:
        slut: 2023-12-31
      ursprung:
        slag: belagd
        källa: protokoll
        avser: [nr, rubrik, formulering, geografi, tidplan.slut]
      okänt: [ansvarig, målgrupp]
    ```

    ## Automatisk rättning

    Är namnet en felskrivning av precis ett fält som finns, byts det mot det.
    """
    for at in origins_within(view.parts):
        for index, key in enumerate(at.origin.covers):
            place = view.place(*at.route, "avser", index)
            if not _is_field(at.part, key):
                yield _no_such_field(place, key, at.part)
            elif not _is_filled(at.part, key):
                yield Problem(
                    place,
                    f"Källan sägs täcka ”{key}”, men fältet är inte ifyllt",
                    f"Fyll i {key} med det som källan säger, eller ta bort det ur avser.",
                )
    for route, _, measure in view.measures:
        for index, key in enumerate(measure.unknown):
            if not _is_field(measure, key):
                yield _no_such_field(view.place(*route, "okänt", index), key, measure)


def _no_such_field(place: Place, key: str, part: PlanPart) -> Problem:
    known = fields_by_key(type(part))
    meant = slip_of(key, known)
    return Problem(
        place,
        f"Det finns inget fält ”{key}”{did_you_mean(key, known)}",
        "Skriv fältets namn som det skrivs i filen; delar skrivs med punkt, till exempel tidplan.slut.",
        fix=Fix(f"{key} blir {meant}", (SetValue(place.route, meant),)) if meant else None,
    )


def _is_field(part: PlanPart, key: str) -> bool:
    return key.partition(".")[0] in fields_by_key(type(part))


def _is_filled(part: PlanPart, key: str) -> bool:
    value: object = part
    for name in key.split("."):
        known = fields_by_key(type(value)) if isinstance(value, PlanPart) else {}
        value = getattr(value, known[name]) if name in known else None
    return says_something(value)
