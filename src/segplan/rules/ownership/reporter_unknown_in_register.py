"""SP215."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.directory import Directory
from segplan.model.view import PlanView
from segplan.ownership.classify import classify
from segplan.ownership.judgement import Verdict
from segplan.ownership.part import Part, Sort, meaning_of
from segplan.rules.registry import rule


@rule("SP215", severity=Severity.WARNING)
def reporter_unknown_in_register(view: PlanView) -> Iterator[Problem]:
    """Den som rapporterat uppföljningen är en organisation som inte finns i registret.

    ## Varför

    Läsaren ska kunna se vilken förvaltning rapporten kommer från, även när den senare har bytt namn.
    Det går bara om namnet finns i registret organisation.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under hösten.
        rapporterad_av: Omsorgsförvaltningen  # SP215
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under hösten.
        rapporterad_av: Kulturförvaltningen
    ```

    Funktioner behöver inte finnas i registret:

    ```yaml
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under hösten.
        rapporterad_av: rektorn för kulturskolan
    ```
    """
    directory = view.registers.directory
    if directory is None:
        return
    for one in view.follow_ups:
        written = one.entry.reported_by
        if written is not None and _is_unknown_organisation(written, directory):
            yield Problem(
                view.place(*one.route, "rapporterad_av"),
                f"”{written}” finns inte i registret organisation{directory.suggest(written)}",
                "Rätta stavningen, eller lägg till organisationen i registret.",
            )


def _is_unknown_organisation(written: str, directory: Directory) -> bool:
    """Tell whether a text has the form of an organisation, or nearly the name of one, but is none."""
    judgement = classify(written, directory)
    if judgement.verdict is not Verdict.OK or judgement.party is not None:
        return False
    start, end = judgement.words
    sort = meaning_of(Part(written[start:end], 0), None).sort
    return sort is Sort.BODY or (sort is Sort.NAME and directory.suggest(written) != "")
