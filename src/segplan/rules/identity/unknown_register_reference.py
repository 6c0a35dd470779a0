"""SP112."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.view import RegisterView
from segplan.rules.identity.known_words import KnownWords
from segplan.rules.identity.references import references_within
from segplan.rules.registry import rule


@rule("SP112")
def unknown_register_reference(view: RegisterView) -> Iterator[Problem]:
    """En post i ett register hänvisar till något som inte finns.

    ## Varför

    Registren håller ihop planerna. Ett värde för en plats som inte finns går inte att tolka, och
    en efterträdare som inte finns bryter kedjan efter en omorganisation.

    ## Fel

    ```yaml organisation
    organisationer:
      - kod: FF
        namn: Fritidsförvaltningen
        slag: förvaltning
        efterträds_av: [KUF]  # SP112
        källa: protokol  # SP112
      - kod: KF
        namn: Kulturförvaltningen
        slag: förvaltning
    ```

    ```yaml indikatorer
    indikatorer:
      - id: elever-i-kulturskola
        namn: Elever i kulturskolan
        definition: Antal elever 6–15 år
        enhet: antal
        värden:
          - plats: väster  # SP112
            år: 2022
            värde: 120
            källa: protokoll
    ```

    ## Rätt

    ```yaml organisation
    organisationer:
      - kod: FF
        namn: Fritidsförvaltningen
        slag: förvaltning
        efterträds_av: [KF]
        källa: protokoll
      - kod: KF
        namn: Kulturförvaltningen
        slag: förvaltning
    ```

    ## Automatisk rättning

    Är hänvisningen en felskrivning av precis ett id som finns, byts den mot det. Namn på organisationer
    rättas inte.
    """
    known = KnownWords(view.registers)
    for name, parts in view.registers.parts.items():
        for reference in references_within(parts):
            found = known.unknown(reference)
            if found is not None:
                yield Problem(view.place(name, *reference.route), found.message, found.remedy, fix=found.fix)
