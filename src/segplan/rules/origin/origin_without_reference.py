"""SP802."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.rules.origin.origins import origins_within, problem_of_origin
from segplan.rules.registry import rule


@rule("SP802")
def origin_without_reference(view: PlanView) -> Iterator[Problem]:
    """Ett ursprung säger inte vad det vilar på.

    ## Varför

    Den som vill kontrollera en belagd eller härledd uppgift behöver veta i vilken handling den
    står. För det belagda behövs också vilka fält som handlingen täcker, och för det härledda hur
    slutsatsen är dragen.

    ## Fel

    ```yaml
    ursprung:
      slag: belagd  # SP802
      källa: protokoll
    ```

    ```yaml
    ursprung:
      slag: härledd  # SP802
      källa: protokoll
    ```

    ## Rätt

    ```yaml åtgärder
    - id: musik-på-öster
      nr: "1.1"
      rubrik: Musik på Öster
      formulering: Fler barn på Öster ska få spela ett instrument.
      ursprung:
        slag: belagd
        källa: protokoll
        avser: [nr, rubrik, formulering]
    - id: belysning-på-torget
      nr: okänt
      rubrik: Belysning på torget
      formulering: Belysning på torget.
      ursprung:
        slag: härledd
        källa: protokoll
        hur: Protokollet säger att åtgärden fanns i någon av planerna. Att det var i denna är en slutsats.
    - id: läxhjälp
      nr: "1.2"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2023-12-15.
      ursprung: {slag: exempel}
    ```
    """
    for at in origins_within(view.parts):
        problem = problem_of_origin(view.place(*at.route, "slag"), at.origin, needs_covers=True)
        if problem:
            yield problem
