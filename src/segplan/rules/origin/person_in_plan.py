"""SP808."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.model.walk import texts_within
from segplan.rules.origin.personal_data import REMOVE, personal_data_in
from segplan.rules.registry import rule


@rule("SP808")
def person_in_plan(view: PlanView) -> Iterator[Problem]:
    """En text i planen innehåller ett personnummer, ett mobilnummer eller en privat e-postadress.

    ## Varför

    Planen är offentlig och publiceras. Personuppgifter som inte behövs ska inte stå där, och
    de ligger kvar i filens historik även när raden är borttagen. Planen pekar ut
    funktioner, aldrig personer. Fyndet visar platsen men upprepar inte uppgiften.

    ## Fel

    ```yaml
    anmärkning: Kontakta samordnaren, 070-174 06 05.  # SP808
    målgrupp: eleven 811218-9876 och hennes klass  # SP808
    konsekvenser: Frågor besvaras av samordnaren@gmail.com  # SP808
    ```

    ## Rätt

    ```yaml
    anmärkning: Kontakta kontaktcenter, 08-465 004 00, ärende 2023-000123, dnr KS 2022-123, 2023-01-19.
    konsekvenser: Frågor besvaras av kultur@provkoping.example
    ```
    """
    for route, text in texts_within(view.parts):
        for found in personal_data_in(text):
            yield Problem(
                view.place(*route, words=found.words),
                f"Texten innehåller {found.what}",
                REMOVE,
            )
