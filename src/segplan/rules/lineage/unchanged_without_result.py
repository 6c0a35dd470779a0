"""SP612."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.lineage import Link
from segplan.model.followup import State
from segplan.model.measure import Measure
from segplan.model.plan import Plan
from segplan.model.view import PlanView
from segplan.rules.lineage.accounts import lineage_from_replaced
from segplan.rules.registry import rule

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@rule("SP612", severity=Severity.WARNING)
def unchanged_without_result(view: PlanView) -> Iterator[Problem]:
    """Åtgärden förs vidare med samma formulering, fast den inte påbörjades eller följdes upp.

    ## Varför

    En åtgärd som inte blev av ett år blir sällan av nästa år om inget ändras. Läsaren ska få veta
    vad som nu är annorlunda: en ny ansvarig, mer tid, pengar eller en annan lösning. Årtal räknas
    inte som en ändring.

    ## Fel

    ```yaml åtgärd 2022
    uppföljning:
      - datum: 2022-12-15
        läge: ej_påbörjad
        avvikelse: Ingen lärare fanns att anställa.
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    formulering: Kulturförvaltningen håller 24 prova på-kurser för barn i årskurs 3–6 senast 2023-11-30.  # SP612
    ```

    ## Rätt

    ```yaml åtgärd 2022
    uppföljning:
      - datum: 2022-12-15
        läge: ej_påbörjad
        avvikelse: Ingen lärare fanns att anställa.
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    formulering: Kulturförvaltningen köper in 24 prova på-kurser för barn i årskurs 3–6 och håller dem senast 2023-11-30.
    ```

    ```yaml åtgärd 2022
    uppföljning:
      - datum: 2022-12-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under 2023.
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    föregångare:
      - plan: 2022
        id: prova-på-kurser
        förändring: fortsätter
    ```
    """
    lineage = lineage_from_replaced(view)
    replaced = view.predecessor
    if lineage is None or replaced is None:
        return
    for link in lineage.links:
        without = _what_is_without(link.before.measure, replaced)
        if without and _is_unchanged(link):
            yield Problem(
                view.place(*link.after.route, "formulering"),
                f"”{link.after.measure.heading}” har samma formulering som i planen för {replaced.year}, där den {without}",
                "Ändra åtgärden så att den blir av, eller skriv skäl under föregångare: vad som nu är annorlunda.",
                (
                    RelatedPlace(
                        view.series.place(replaced.year, *link.before.route, "formulering"),
                        "formuleringen i den ersatta planen",
                    ),
                ),
            )


def _is_unchanged(link: Link) -> bool:
    return not link.reasons and _core(link.before.measure.wording) == _core(link.after.measure.wording)


def _core(wording: str) -> str:
    return " ".join(_YEAR.sub("", wording).casefold().split())


def _what_is_without(measure: Measure, plan: Plan) -> str | None:
    newest = measure.newest_follow_up
    if newest is not None:
        return "inte var påbörjad" if newest.state is State.NOT_STARTED else None
    if measure.is_retold or measure.is_unknown("uppföljning"):
        return None
    is_followed_up = any(other.follow_ups for other in plan.measures)
    return "inte följdes upp" if is_followed_up else None
