"""SP203."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.ownership.judgement import Reason
from segplan.rules.ownership.owners import owner_texts
from segplan.rules.registry import rule

_WORDING: dict[Reason, tuple[str, str]] = {
    Reason.COLLECTIVE: (
        "pekar ut flera utan att säga vilken som leder",
        "Skriv den förvaltning som leder arbetet, och de andra under medverkande med roll samverkar.",
    ),
    Reason.CIRCLE: (
        "säger vad de ansvariga gör, inte vilka de är",
        "Skriv den förvaltning som de arbetar i.",
    ),
    Reason.NETWORK: (
        "är ett nätverk eller en grupp utan eget mandat",
        "Skriv den förvaltning som sammankallar, och gruppen under medverkande.",
    ),
    Reason.GENERIC: (
        "säger inte vilken förvaltning eller nämnd som menas",
        "Skriv förvaltningens och nämndens namn, som i registret organisation.",
    ),
    Reason.MIXED: (
        "säger inte vilken del av kommunen som svarar för åtgärden",
        "Skriv kommunens förvaltning som ansvarig, och parten utanför kommunen under medverkande.",
    ),
}


@rule("SP203", draft=Severity.WARNING)
def owner_too_vague(view: PlanView) -> Iterator[Problem]:
    """Det går inte att veta vem som är ansvarig.

    ## Varför

    Är alla ansvariga är ingen det. Den som ska följa upp åtgärden vet inte vem som ska tillfrågas,
    och en förvaltning kan med rätta säga att det inte var dess uppgift.

    Efterfrågat i en protokollsanteckning: det ska framgå vilken förvaltning som ansvarar för de
    konkreta åtgärderna.

    ## Fel

    Ett kollektiv:

    ```yaml
    ansvarig: Berörda förvaltningar  # SP203
    ```

    ```yaml
    ansvarig: Kulturförvaltningen m.fl.  # SP203
    ```

    En krets som bestäms av vilka den möter:

    ```yaml
    ansvarig: De som möter barn och vårdnadshavare i sitt arbete  # SP203
    ```

    Ett nätverk utan mandat:

    ```yaml
    ansvarig:
      enhet: Nätverket för en rikare fritid  # SP203
    ```

    Ett ord som inte säger vilken:

    ```yaml
    ansvarig: Kommunen  # SP203
    ```

    ```yaml
    ansvarig:
      förvaltning: skolan  # SP203
    ```

    En part utanför kommunen, och en kommun utan utpekad del:

    ```yaml
    ansvarig: Polisen och kommunen  # SP203
    ```

    ## Rätt

    ```yaml
    ansvarig:
      förvaltning: KF
      nämnd: KN
    ```

    Den första leder:

    ```yaml
    ansvarig: Kulturförvaltningen i samverkan med berörda förvaltningar
    ```

    Funktionen preciseras av förvaltningen:

    ```yaml
    ansvarig:
      förvaltning: KF
      funktion: enhetschef
    ```

    Källans egna ord får stå kvar när ansvaret är utpekat:

    ```yaml
    ansvarig:
      förvaltning: KF
      som_skrivet: alla som möter barn
    ```
    """
    for owner in owner_texts(view):
        if owner.judgement.reason in _WORDING:
            what, remedy = _WORDING[owner.judgement.reason]
            start, end = owner.judgement.words
            yield Problem(owner.place(view), f"”{owner.text[start:end]}” {what}", remedy)
