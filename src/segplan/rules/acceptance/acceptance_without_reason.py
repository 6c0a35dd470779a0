"""SP903."""

import re
from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import RegisterView
from segplan.rules.registry import rule

_SHORTEST_REASON = 15
_SAYS_NOTHING = re.compile(
    r"(?:todo|fixa|fixas|ok|okej|accepterat|accepteras|se ovan|se nedan|samma som ovan|dito|enligt ovan|enligt beslut"
    r"|enligt överenskommelse|rättas senare|åtgärdas senare|tills vidare|känt|redan känt|inget skäl|skäl saknas)\b[\W\d]*",
    re.IGNORECASE,
)


@rule("SP903")
def acceptance_without_reason(view: RegisterView) -> Iterator[Problem]:
    """Ett fynd accepteras utan ett skäl som går att förstå.

    ## Varför

    Skälet är det enda som den som läser planen nästa år har att gå på. Utan det går det inte att
    avgöra om undantaget fortfarande behövs.

    ## Fel

    ```yaml accepterade
    accepterade:
      - kod: SP201
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: se ovan  # SP903
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
      - kod: SP208
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: SP208  # SP903
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
      - kod: SP211
        plan: "2023"
        skäl: gammalt fel  # SP903
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
      - kod: SP801
        plan: "2023"
        skäl: Rättas senare ...........  # SP903
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```

    ## Rätt

    ```yaml accepterade
    accepterade:
      - kod: SP201
        plan: "2023"
        åtgärd: prova-på-kurser
        skäl: Planen är fastställd utan ansvarig; det rättas i nästa års plan.
        godkänd_av: utvecklingsstrategen
        datum: 2023-03-01
    ```
    """
    register = view.registers.acceptances
    for index, acceptance in enumerate(register.acceptances if register else ()):
        if says_nothing(acceptance.reason.replace(acceptance.code, "")):
            yield Problem(
                view.place("accepterade", "accepterade", index, "skäl"),
                f"”{acceptance.reason}” säger inte varför {acceptance.code} får stå kvar",
                "Skriv en mening om varför felet inte rättas, och när eller hur det ska bli rätt.",
            )


def says_nothing(reason: str) -> bool:
    """Tell whether a reason is empty, too short to be one, or a phrase that puts it off."""
    reason = reason.strip(" .:;–-")
    return len(reason) < _SHORTEST_REASON or _SAYS_NOTHING.fullmatch(reason) is not None
