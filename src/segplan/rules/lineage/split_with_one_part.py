"""SP606."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import Transition
from segplan.model.view import PlanView
from segplan.rules.lineage.accounts import PredecessorAt, named_predecessors
from segplan.rules.registry import rule


@rule("SP606", severity=Severity.WARNING)
def split_with_one_part(view: PlanView) -> Iterator[Problem]:
    """En åtgärd sägs vara en del av en delad åtgärd, men ingen annan del finns.

    ## Varför

    En delad åtgärd lever vidare i minst två. Finns bara den ena delen har den andra tappats bort,
    eller så är åtgärden omarbetad och inte delad.

    ## Fel

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: fritid-för-alla
        förändring: delad  # SP606
        skäl: Kurserna och lokalerna har olika ansvariga.
    ```

    ## Rätt

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    ```

    ```yaml åtgärder
    - id: prova-på-kurser
      nr: "1.1"
      rubrik: Prova på-kurser
      formulering: Kulturskolan håller tolv prova på-kurser senast 2023-11-30.
      föregångare:
        - plan: 2022
          id: fritid-för-alla
          förändring: delad
          skäl: Kurserna och lokalerna har olika ansvariga.
    - id: lokaler-för-fritid
      nr: "1.2"
      rubrik: Öppna skolans lokaler
      formulering: Skolförvaltningen öppnar gymnastiksalen på Öster två kvällar i veckan från 2023-09-01.
      föregångare:
        - plan: 2022
          id: fritid-för-alla
          förändring: delad
          skäl: Kurserna och lokalerna har olika ansvariga.
    ```
    """
    for at in named_predecessors(view):
        if at.predecessor.transition is Transition.SPLIT and not _has_another_part(view, at):
            yield Problem(
                view.place(*at.route, "förändring"),
                f"”{at.predecessor.identifier}” sägs vara delad, men ingen annan åtgärd kommer av den",
                "Skriv föregångare även på den andra delen, eller ändra till förändring: omarbetad.",
            )


def _has_another_part(view: PlanView, at: PredecessorAt) -> bool:
    year, identifier = at.predecessor.plan, at.predecessor.identifier
    is_replaced = view.plan.replaces is not None and view.plan.replaces.plan == year
    for measure in view.plan.measures:
        if measure is at.measure:
            continue
        if is_replaced and measure.identifier == identifier:
            return True
        if any((other.plan, other.identifier) == (year, identifier) for other in measure.predecessors):
            return True
    return False
