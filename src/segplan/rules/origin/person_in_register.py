"""SP812."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import RegisterView
from segplan.model.walk import texts_within
from segplan.rules.origin.personal_data import REMOVE, personal_data_in
from segplan.rules.registry import rule


@rule("SP812")
def person_in_register(view: RegisterView) -> Iterator[Problem]:
    """En text i ett register innehåller ett personnummer, ett mobilnummer eller en privat e-postadress.

    ## Varför

    Registren publiceras tillsammans med planerna och gäller funktioner och organisationer, aldrig
    personer. En personuppgift som inte behövs ska inte stå där. Fyndet visar platsen men upprepar
    inte uppgiften.

    ## Fel

    ```yaml problem
    problem:
      - id: få-barn-i-kulturskola
        rubrik: Få barn på Öster går i kulturskolan
        beskrivning: Fråga samordnaren, 070-174 06 05.  # SP812
    ```

    ## Rätt

    ```yaml problem
    problem:
      - id: få-barn-i-kulturskola
        rubrik: Få barn på Öster går i kulturskolan
        beskrivning: Andelen är hälften så stor som i resten av kommunen, enligt dnr KN 2022-000123.
    ```
    """
    for name, parts in view.registers.parts.items():
        for route, text in texts_within(parts):
            for found in personal_data_in(text):
                yield Problem(
                    view.place(name, *route, words=found.words),
                    f"Texten innehåller {found.what}",
                    REMOVE,
                )
