"""SP206."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.ownership.judgement import Reason
from segplan.rules.ownership.owners import owner_texts
from segplan.rules.registry import rule


@rule("SP206")
def owner_is_person(view: PlanView) -> Iterator[Problem]:
    """En person står som ansvarig i stället för en förvaltning eller funktion.

    ## Varför

    Personer byter arbete, och planen gäller hela året. Ett namn i en offentlig fil är dessutom en
    personuppgift, som ligger kvar i historiken.

    ## Fel

    ```yaml
    ansvarig: Kim Exempelsson  # SP206
    ```

    ```yaml
    ansvarig:
      förvaltning: KF
      funktion: Anna Exempelsson  # SP206
    ```

    ## Rätt

    ```yaml
    ansvarig:
      förvaltning: KF
      funktion: rektor för kulturskolan
    ```
    """
    for owner in owner_texts(view):
        if owner.judgement.reason is Reason.PERSON:
            yield Problem(
                owner.place(view),
                "En person står som ansvarig",
                "Skriv personens förvaltning och funktion i stället för namnet.",
            )
