"""SP213."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.directory import Directory
from segplan.model.registers.organisation import OrganisationKind
from segplan.model.values import known
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP213", severity=Severity.WARNING)
def board_of_other_administration(view: PlanView) -> Iterator[Problem]:
    """Den ansvariga förvaltningen lyder inte under den nämnd som står bredvid.

    ## Varför

    Nämnden svarar för det som dess egen förvaltning gör. Hör de inte ihop vet läsaren inte vilken av
    dem som stämmer, och åtgärden följs upp i fel nämnd. Vilka nämnder en förvaltning lyder under
    står i registret organisation, under lyder_under.

    ## Fel

    I exemplen lyder kulturförvaltningen (KF) under kulturnämnden (KN):

    ```yaml
    ansvarig:
      förvaltning: KF
      nämnd: KS  # SP213
    ```

    ## Rätt

    ```yaml
    ansvarig:
      förvaltning: KF
      nämnd: KN
    ```

    Registret säger inte vilken nämnd förvaltningen lyder under:

    ```yaml
    ansvarig:
      förvaltning: SF
      nämnd: KN
    ```
    """
    directory = view.registers.directory
    if directory is None:
        return
    for route, _, measure in view.measures:
        owner = measure.owner
        written, written_board = (known(owner.administration), known(owner.board)) if owner else (None, None)
        if written is None or written_board is None:
            continue
        administration = directory.named(written, view.plan.period)
        board = directory.named(written_board, view.plan.period)
        if administration is None or board is None or board.kind is not OrganisationKind.BOARD:
            continue  # that a name is not in the register is a fault of its own
        if administration.serves and board.code not in _through_reorganisations(administration.serves, directory):
            boards = " och ".join(directory.name(code, view.plan.period) for code in administration.serves)
            yield Problem(
                view.place(*route, "ansvarig", "nämnd"),
                f"{administration.name} lyder enligt registret under {boards}, inte under {board.name}",
                "Rätta förvaltningen eller nämnden, eller lägg till nämnden under lyder_under i registret organisation.",
            )


def _through_reorganisations(codes: tuple[str, ...], directory: Directory) -> set[str]:
    """Give the codes of some bodies, of all that came after them, and of all that they came after."""
    found = set(codes)
    waiting = list(codes)
    while waiting:
        code = waiting.pop()
        beside = {one.code for one in directory.organisations if code in one.successors}
        beside |= {after for one in directory.organisations if one.code == code for after in one.successors}
        waiting += beside - found
        found |= beside
    return found
