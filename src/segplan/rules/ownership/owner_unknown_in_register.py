"""SP204."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.directory import Directory
from segplan.model.registers.organisation import OrganisationKind
from segplan.model.view import PlanView
from segplan.ownership.judgement import Verdict
from segplan.ownership.part import Part, Sort, meaning_of
from segplan.rules.ownership.owners import OwnerText, owner_texts
from segplan.rules.registry import rule

_KINDS: dict[str, tuple[OrganisationKind, ...]] = {
    "förvaltning": (OrganisationKind.ADMINISTRATION, OrganisationKind.COMPANY),
    "nämnd": (OrganisationKind.BOARD,),
}
_CHECKED = ("förvaltning", "nämnd", "som_skrivet")


@rule("SP204", draft=Severity.WARNING)
def owner_unknown_in_register(view: PlanView) -> Iterator[Problem]:
    """Den ansvariga finns inte i registret organisation.

    ## Varför

    Registret säger vilka förvaltningar och nämnder som finns och vad de hette när. Står ett annat
    namn i planen räknas åtgärden inte till någon, och den kommer inte med när förvaltningen får
    sin lista.

    ## Fel

    ```yaml
    ansvarig:
      förvaltning: Kulturförvaltnigen  # SP204
      nämnd: Bildningsnämnden  # SP204
    ```

    ```yaml
    ansvarig: Omsorgsförvaltningen i samverkan med polisen  # SP204
    ```

    En nämnd i fältet för förvaltning:

    ```yaml
    ansvarig:
      förvaltning: KN  # SP204
    ```

    ## Rätt

    Kod, namn, böjning och stora eller små bokstäver går lika bra:

    ```yaml
    ansvarig:
      förvaltning: kulturförvaltningens
      nämnd: Kulturnämnd
    ```

    ```yaml
    ansvarig: kf
    ```

    Enheter och funktioner behöver inte finnas i registret:

    ```yaml
    ansvarig:
      förvaltning: KF
      enhet: Kulturskolan
      funktion: rektor för kulturskolan
    ```
    """
    directory = view.registers.directory
    if directory is None:
        return
    for owner in owner_texts(view):
        if owner.key in _CHECKED and owner.judgement.verdict is Verdict.OK:
            yield from _check(view, owner, directory)


def _check(view: PlanView, owner: OwnerText, directory: Directory) -> Iterator[Problem]:
    start, end = owner.judgement.words
    lead, party = owner.text[start:end], owner.judgement.party
    kinds = _KINDS.get(owner.key, tuple(OrganisationKind))
    if party is not None:
        if party.kind not in kinds and owner.key in _KINDS:
            said = f"”{lead}” är {_article(party.kind)} {party.kind.value}, inte {_article(kinds[0])} {kinds[0].value}"
            yield Problem(owner.place(view), said, "Flytta namnet till det fält som det hör hemma i.")
        return
    if owner.key == "som_skrivet" and meaning_of(Part(lead, 0), None).sort is Sort.ROLE:
        return  # a function need not be in the register
    yield Problem(
        owner.place(view),
        f"”{lead}” finns inte i registret organisation{directory.suggest(lead, kinds)}",
        "Rätta stavningen, eller lägg till organisationen i registret.",
    )


def _article(kind: OrganisationKind) -> str:
    return "ett" if kind is OrganisationKind.COMPANY else "en"
