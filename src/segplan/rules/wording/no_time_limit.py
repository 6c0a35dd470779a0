"""SP312."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.measure import Measure
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, judged_measures
from segplan.wording.result import Analysis


@rule("SP312", draft=Severity.WARNING, silent_when=VAGUE)
def no_time_limit(view: PlanView) -> Iterator[Problem]:
    """Åtgärden har ingen tidsgräns.

    ## Varför

    Utan tidsgräns blir åtgärden aldrig försenad, och ingen kan säga när det är dags att fråga om den
    är gjord. Att planen gäller ett år räcker inte, för en åtgärd kan sträcka sig längre.

    ## Fel

    ```yaml
    # utan: tidplan, mått
    rubrik: Läxhjälp på biblioteket  # SP312
    formulering: Biblioteket ger läxhjälp två kvällar i veckan.
    ```

    ```yaml
    # utan: mått
    rubrik: Läxhjälp på biblioteket  # SP312
    formulering: Biblioteket ger läxhjälp enligt Vision 2040.
    tidplan:
      start: 2023-02-01
    ```

    ## Rätt

    ```yaml
    # utan: tidplan, mått
    formulering: Biblioteket ger läxhjälp två kvällar i veckan till och med höstterminen.
    ```

    ```yaml
    # utan: mått
    formulering: Biblioteket ger läxhjälp två kvällar i veckan.
    tidplan:
      start: 2023-02-01
      löpande: ja
      omprövas: 2023-12-15
    ```

    ```yaml
    # utan: tidplan, mått
    formulering: Biblioteket ger läxhjälp två kvällar i veckan.
    okänt: [tidplan]
    ```
    """
    for judged in judged_measures(view):
        measure = judged.measure
        if measure.is_retold or measure.is_unknown("tidplan") or _is_limited(measure, judged.analysis):
            continue
        end = view.plan.period[1]
        yield Problem(
            view.place(*judged.route, "rubrik"),
            f"Det framgår inte när ”{measure.heading}” ska vara gjord, så den kan aldrig bli försenad",
            f"Lägg till tidplan med start och slut, till exempel slut: {end}. Är arbetet löpande: skriv löpande: ja, "
            "och i omprövas dagen då det prövas om.",
        )


def _is_limited(measure: Measure, analysis: Analysis) -> bool:
    """Tell whether a field or the text gives a time.

    A time that the source does not tell (okänt) is no silence of the plan; continuous work
    without a day of review is the fault of another rule.
    """
    schedule, metric, point = measure.schedule, measure.metric, measure.decision_point
    if schedule is not None and (schedule.end is not None or schedule.continuous):
        return True
    if (metric is not None and metric.due is not None) or point is not None:
        return True
    return analysis.deadline
