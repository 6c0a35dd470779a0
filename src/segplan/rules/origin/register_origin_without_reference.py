"""SP813."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import RegisterView
from segplan.rules.origin.origins import origins_within, problem_of_origin
from segplan.rules.registry import rule


@rule("SP813")
def register_origin_without_reference(view: RegisterView) -> Iterator[Problem]:
    """Ett ursprung i ett register säger inte vad det vilar på.

    ## Varför

    Registren delas av alla planer, så en uppgift utan källa sprids till många dokument. Den som
    vill kontrollera en härledd post behöver handlingen och hur slutsatsen är dragen.

    ## Fel

    ```yaml problem
    problem:
      - id: få-barn-i-kulturskola
        rubrik: Få barn på Öster går i kulturskolan
        beskrivning: Andelen är hälften så stor som i resten av kommunen.
        ursprung:
          slag: härledd  # SP813
          hur: Andelen är räknad ur två tabeller.
    ```

    ## Rätt

    ```yaml problem
    problem:
      - id: få-barn-i-kulturskola
        rubrik: Få barn på Öster går i kulturskolan
        beskrivning: Andelen är hälften så stor som i resten av kommunen.
        ursprung:
          slag: härledd
          källa: protokoll
          hur: Andelen är räknad ur två tabeller.
    ```
    """
    for name, parts in view.registers.parts.items():
        for at in origins_within(parts):
            problem = problem_of_origin(view.place(name, *at.route, "slag"), at.origin, needs_covers=False)
            if problem:
                yield problem
