"""SP801."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.common import Origin, OriginKind
from segplan.model.measure import Measure
from segplan.model.view import PlanView
from segplan.model.walk import fields_by_key, says_something
from segplan.places import Route
from segplan.rules.registry import rule

_OUR_OWN = frozenset({"id", "ursprung", "okänt", "anmärkning", "föregångare", "källor"})
"""Keys that the file itself adds to what a source says."""

_OTHERWISE = {
    "nr": "Skriv annars nr: okänt.",
    "rubrik": "Skriv annars i anmärkning att rubriken är er egen.",
    "formulering": "Ändra annars ursprungets slag till härledd, och skriv hur den följer av källan.",
    "uppföljning": "Ge annars posten ett eget ursprung.",
}
"""What to do with a value that a measure cannot be without, or that may have an origin of its own."""


@rule("SP801")
def value_outside_source(view: PlanView) -> Iterator[Problem]:
    """En belagd åtgärd har en uppgift som källan inte täcker.

    ## Varför

    ”Belagd” lovar läsaren att en offentlig handling säger det som står. En uppgift utanför avser
    är då påhittad eller hämtad någon annanstans, och ser ändå ut som kommunens egen. Rubriken får
    vara er egen om en anmärkning säger det, och en uppföljning med eget ursprung prövas för sig.

    ## Fel

    ```yaml åtgärder
    - id: musik-på-öster
      nr: "1.1"
      rubrik: Musik på Öster
      formulering: Fler barn på Öster ska få spela ett instrument.
      målgrupp: barn i årskurs 3–6  # SP801
      ursprung:
        slag: belagd
        källa: protokoll
        avser: [nr, rubrik, formulering]
      uppföljning:
        - datum: 2023-12-15  # SP801
          läge: pågår
          resultat: Två grupper har börjat.
    ```

    ```yaml åtgärder
    - id: musik-på-öster
      nr: okänt
      rubrik: Musik på Öster  # SP801
      formulering: Fler barn på Öster ska få spela ett instrument.
      ursprung:
        slag: belagd
        källa: protokoll
        avser: [formulering]
    ```

    ## Rätt

    ```yaml åtgärder
    - id: musik-på-öster
      nr: okänt
      rubrik: Musik på Öster
      formulering: Fler barn på Öster ska få spela ett instrument.
      anmärkning: Rubriken är vår; protokollet anger ingen.
      ursprung:
        slag: belagd
        källa: protokoll
        avser: [formulering]
      okänt: [nr, ansvarig, tidplan, målgrupp]
      uppföljning:
        - datum: 2023-12-15
          läge: pågår
          resultat: Två grupper har börjat.
          ursprung: {slag: exempel}
    ```
    """
    for route, _, measure in view.measures:
        origin = measure.origin
        if origin is None or origin.kind is not OriginKind.DOCUMENTED or not origin.covers:
            continue
        for key, at in _uncovered(measure, origin):
            source = f" ({origin.source.document})" if origin.source else ""
            yield Problem(
                view.place(*route, *at),
                f"”{measure.heading}” är belagd, men källan täcker inte {key}",
                f"Lägg till {key} i ursprung.avser om källan{source} säger det. {_otherwise(key)}",
            )


def _otherwise(key: str) -> str:
    return _OTHERWISE.get(key, f"Ta annars bort uppgiften och skriv {key} i okänt.")


def _uncovered(measure: Measure, origin: Origin) -> Iterator[tuple[str, Route]]:
    covered = {key.partition(".")[0] for key in origin.covers} | _OUR_OWN
    if measure.remark:
        covered.add("rubrik")
    for key, name in fields_by_key(Measure).items():
        value = getattr(measure, name)
        if key in covered or not says_something(value):
            continue
        if key == "uppföljning":
            own = ((key, index, "datum") for index, entry in enumerate(measure.follow_ups) if entry.origin is None)
            yield from ((key, at) for at in own)
        else:
            yield key, (key,)
