"""SP406."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from segplan.findings import Problem, RelatedPlace
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.targets.metrics import MetricAt, metrics_of


@rule("SP406")
def interim_target_off_course(view: PlanView) -> Iterator[Problem]:
    """Ett delmål ligger inte på vägen till målet.

    ## Varför

    Delmål ska visa i tid om åtgärden är på rätt väg. Ett delmål som går längre än målet, ligger
    efter målets dag eller står i fel ordning gör uppföljningen missvisande. Ett delmål får vara
    mindre än utgångsvärdet: ett antal som räknas under året börjar om från noll.

    ## Fel

    ```yaml
    mått: {måttenhet: kurser, utgångsvärde: 6, målvärde: 24, senast: 2023-11-30, datakälla: kursregistret}
    delmål:
      - senast: 2023-05-31
        värde: 30  # SP406
      - senast: 2023-12-15  # SP406
        värde: 20
    ```

    ```yaml
    mått: {måttenhet: kurser, utgångsvärde: 6, målvärde: 24, senast: 2023-11-30, datakälla: kursregistret}
    delmål:
      - senast: 2023-09-30
        värde: 18
      - senast: 2023-05-31  # SP406
        värde: 12
    ```

    ## Rätt

    ```yaml
    mått: {måttenhet: kurser, utgångsvärde: 6, målvärde: 24, senast: 2023-11-30, datakälla: kursregistret}
    delmål:
      - senast: 2023-05-31
        värde: 12
      - senast: 2023-09-30
        värde: 18
    ```

    Ett antal som räknas under året, och ett värde som ska minska:

    ```yaml
    mått: {måttenhet: kurser, utgångsvärde: 18, målvärde: 24, senast: 2023-11-30, datakälla: kursregistret}
    delmål:
      - senast: 2023-05-31
        värde: 12
    ```

    ```yaml
    mått: {måttenhet: procent, utgångsvärde: 30, målvärde: 10, senast: 2023-11-30, datakälla: skolans register}
    delmål:
      - senast: 2023-05-31
        värde: 20
    ```
    """
    for one in metrics_of(view):
        yield from _off_values(view, one)
        yield from _off_days(view, one)


def _off_values(view: PlanView, one: MetricAt) -> Iterator[Problem]:
    baseline, target = one.metric.baseline, one.metric.target
    if not isinstance(baseline, Decimal) or not isinstance(target, Decimal):
        return
    for index, interim in enumerate(one.measure.interim_targets):
        if isinstance(interim.value, Decimal) and _is_beyond(interim.value, baseline, target):
            yield Problem(
                view.place(*one.route, "delmål", index, "värde"),
                f"Delmålet {interim.value} går längre än målvärdet {target}",
                "Rätta delmålet, eller det av de andra värdena som är fel.",
                (RelatedPlace(view.place(*one.route, "mått", "målvärde"), "målvärdet"),),
            )


def _is_beyond(value: Decimal, baseline: Decimal, target: Decimal) -> bool:
    return value > target if target >= baseline else value < target


def _off_days(view: PlanView, one: MetricAt) -> Iterator[Problem]:
    due = one.metric.due
    previous: date | None = None
    for index, interim in enumerate(one.measure.interim_targets):
        place = view.place(*one.route, "delmål", index, "senast")
        if isinstance(due, date) and interim.due > due:
            yield Problem(
                place,
                f"Delmålet {interim.due} ligger efter dagen då målet ska vara nått, {due}",
                f"Sätt delmålets dag före {due}, eller rätta måttets senast.",
                (RelatedPlace(view.place(*one.route, "mått", "senast"), "målets dag"),),
            )
        elif previous is not None and interim.due <= previous:
            yield Problem(
                place,
                f"Delmålet {interim.due} står efter delmålet {previous}",
                "Skriv delmålen i tidsordning, högst ett för varje dag.",
            )
        previous = interim.due
