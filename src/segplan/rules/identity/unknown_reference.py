"""SP106."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import PlanView
from segplan.rules.identity.known_words import KnownWords
from segplan.rules.identity.references import references_of
from segplan.rules.registry import rule


@rule("SP106")
def unknown_reference(view: PlanView) -> Iterator[Problem]:
    """Planen hänvisar till något som inte finns.

    ## Varför

    En hänvisning som inte leder någonstans är en källa som inte kan slås upp, en plats som inte
    kommer med i sammanställningen eller ett mål som åtgärden inte räknas till.

    ## Fel

    ```yaml
    geografi: [östr]  # SP106
    problem: [barnfattigdom]  # SP106
    nämndmål: [rik-fritd]  # SP106
    indikatorer:
      - elever-i-kulturskola
      - besök-på-bibliotek  # SP106
    ben: förebygga  # SP106
    medverkande:
      - aktör: biblioteksföreningen  # SP106
        roll: samverkar
    källor: [protokollet]  # SP106
    ```

    En nämnd som beslutar ska finnas i registret organisation:

    ```yaml
    beslutsfattare: bildningsnämnden  # SP106
    mått:
      måttenhet: elever
      indikator: elever-på-kulturskola  # SP106
    ```

    En anteckning eller ändring ska gälla något i planen:

    ```yaml plan
    ärende:
      ändringar:
        - slag: redaktionell
          datum: 2023-03-01
          beslutsfattare: utvecklingsstrategen
          skäl: Stavfel i rubriken.
          avser: [prova-på-kurs.rubrik]  # SP106
    protokollsanteckningar:
      - parti: Partiet
        källa: {handling: protokoll-2, sida: 3}  # SP106
        punkter:
          - nr: 1
            slag: fråga
            avser: [plan, "7"]  # SP106
            sammanfattning: Partiet frågar när kurserna börjar.
            hantering: {läge: inget_svar_i_handlingarna}
    ```

    ## Rätt

    ```yaml
    geografi: [öster]
    problem: [få-barn-i-kulturskola]
    nämndmål: [rik-fritid]
    indikatorer: [elever-i-kulturskola]
    beslutsfattare: Kulturnämnden
    medverkande:
      - aktör: skolförvaltningen
        roll: samverkar
    källor: [protokoll]
    ```

    ```yaml
    beslutsfattare: tjänsteperson
    ```

    ## Automatisk rättning

    Är hänvisningen en felskrivning av precis ett id som finns, byts den mot det. Namn på organisationer
    är planens text och rättas inte.
    """
    known = KnownWords(view.registers, view.plan)
    for reference in references_of(view):
        found = known.unknown(reference)
        if found is not None:
            yield Problem(view.place(*reference.route), found.message, found.remedy, fix=found.fix)
