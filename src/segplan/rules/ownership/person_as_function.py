"""SP214."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.base import PlanPart
from segplan.model.case import Amendment, Decision, Recipient
from segplan.model.followup import FollowUp
from segplan.model.measure import Measure
from segplan.model.plan import Coordinator
from segplan.model.responsibility import DecisionPoint, Participant
from segplan.model.view import PlanView
from segplan.model.walk import fields_by_key
from segplan.ownership.classify import classify
from segplan.ownership.judgement import Reason
from segplan.rules.registry import rule

_FUNCTIONS: dict[type[PlanPart], tuple[str, ...]] = {
    Coordinator: ("funktion",),
    Decision: ("beslutsfattare",),
    Amendment: ("beslutsfattare",),
    Recipient: ("mottagare",),
    Measure: ("beslutsfattare",),
    Participant: ("aktör",),
    DecisionPoint: ("organ",),
    FollowUp: ("rapporterad_av", "godkänd_av"),
}
"""The keys of each part that name a function or body; who answers for a measure has a rule of its own."""


@rule("SP214")
def person_as_function(view: PlanView) -> Iterator[Problem]:
    """Ett personnamn står där planen ska ange en funktion eller ett organ.

    ## Varför

    Personer byter arbete, men den som samordnar, beslutar, rapporterar eller får beslutet är en
    funktion. Ett namn i en offentlig fil är dessutom en personuppgift, som ligger kvar i historiken.

    ## Fel

    ```yaml plan
    samordningsansvarig:
      funktion: Anna Exempelsson  # SP214
    ```

    ```yaml
    beslutsfattare: Kim Exempelsson  # SP214
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under hösten.
        rapporterad_av: Anna Exempelsson  # SP214
        godkänd_av: Kim Exempelsson  # SP214
    ```

    ## Rätt

    ```yaml plan
    samordningsansvarig:
      funktion: utvecklingsstrateg
    ```

    ```yaml
    beslutsfattare: kulturnämnden
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under hösten.
        rapporterad_av: KF
        godkänd_av: kulturdirektören
    ```
    """
    for route, part in view.parts:
        for key in _FUNCTIONS.get(type(part), ()):
            text = getattr(part, fields_by_key(type(part))[key])
            if not isinstance(text, str):
                continue
            judgement = classify(text, view.registers.directory)
            if judgement.reason is Reason.PERSON:
                yield Problem(
                    view.place(*route, key, words=judgement.words),
                    f"En person står som {key.replace('_', ' ')}",
                    "Skriv personens funktion i stället för namnet.",
                )
