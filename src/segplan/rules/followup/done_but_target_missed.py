"""SP512."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.followup import State
from segplan.model.target_reached import is_target_reached
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP512", severity=Severity.HINT)
def done_but_target_missed(view: PlanView) -> Iterator[Problem]:
    """Åtgärden sägs vara genomförd fast utfallet inte når målvärdet.

    ## Varför

    En åtgärd kan vara gjord utan att målet nås, men läsaren ska inte behöva räkna ut det själv.
    Antingen återstår något att göra, eller så förklarar uppföljningen skillnaden. Har posten en
    avvikelse är skillnaden förklarad.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 19 kurser är hållna.
        utfall: 19  # SP512
        verifieras_av: [Kulturskolans kursregister]
    ```

    Ska värdet minska är det ett för högt utfall som inte når målet:

    ```yaml
    mått: {måttenhet: dagar i kö, utgångsvärde: 90, målvärde: 30, senast: 2023-11-30, datakälla: kursregistret}
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: Kön har kortats till 45 dagar.
        utfall: 45  # SP512
        verifieras_av: [Kulturskolans kursregister]
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 25 kurser är hållna.
        utfall: 25
        verifieras_av: [Kulturskolans kursregister]
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 19 kurser är hållna.
        utfall: 19
        avvikelse: Fem kurser ställdes in när läraren var sjuk. De ersätts inte.
        verifieras_av: [Kulturskolans kursregister]
    ```
    """
    for one in view.newest_follow_ups:
        metric, outcome = one.measure.metric, one.entry.outcome
        if one.entry.state is not State.DONE or metric is None or outcome is None or one.entry.deviation:
            continue
        if is_target_reached(outcome, metric, view.registers) is False:
            yield Problem(
                view.place(*one.route, "utfall"),
                f"”{one.measure.heading}” sägs vara genomförd, men utfallet {outcome} når inte målvärdet {metric.target}",
                "Skriv i avvikelse varför målet inte nåddes, eller ändra läget om något återstår att göra.",
                (RelatedPlace(view.place(*one.route[:-2], "mått", "målvärde"), "målvärdet"),),
            )
