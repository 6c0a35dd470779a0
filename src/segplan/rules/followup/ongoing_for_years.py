"""SP513."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.lineage import Link
from segplan.model.followup import FollowUp, State
from segplan.model.measure import Measure, Transition
from segplan.model.view import MeasureAt, PlanView
from segplan.places import Route
from segplan.rules.lineage.accounts import lineage_from_replaced
from segplan.rules.registry import rule


@rule("SP513", severity=Severity.WARNING)
def ongoing_for_years(view: PlanView) -> Iterator[Problem]:
    """Åtgärden pågår för andra planen i rad utan något nytt att nå.

    ## Varför

    ”Pågår” år efter år säger inte om åtgärden kommer framåt. En ny hållpunkt visar vad som ska
    vara gjort härnäst; ett nytt slutkriterium eller målvärde duger också. Är arbetet utan slut är
    löpande rätt läge, med dag för omprövning.

    ## Fel

    ```yaml åtgärd 2022
    uppföljning:
      - datum: 2022-12-15
        läge: pågår
        resultat: Sex kurser är hållna.
        återstår: Resten av kurserna hålls under 2023.
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår  # SP513
        resultat: Tolv kurser är hållna.
        återstår: Resten av kurserna hålls under 2024.
    ```

    ## Rätt

    ```yaml åtgärd 2022
    uppföljning:
      - datum: 2022-12-15
        läge: pågår
        resultat: Sex kurser är hållna.
        återstår: Resten av kurserna hålls under 2023.
    ```

    ```yaml plan
    ersätter: 2022
    ```

    ```yaml
    hållpunkter:
      - senast: 2023-11-30
        vad: En lärare i dans är anställd för vårens kurser.
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Resten av kurserna hålls under våren 2024.
    ```
    """
    lineage = lineage_from_replaced(view)
    replaced = view.predecessor
    if lineage is None or replaced is None:
        return
    for link in lineage.links:
        before, after = _ongoing(link.before), _ongoing(link.after)
        if before is None or after is None or not _is_the_same(link):
            continue
        heading = link.after.measure.heading
        yield Problem(
            view.place(*after, "läge"),
            f"”{heading}” pågick även enligt planen för {replaced.year}, och inget nytt är satt att nå",
            "Lägg till en hållpunkt med dag och vad som då är gjort. Är arbetet utan slut: använd läget löpande.",
            (RelatedPlace(view.series.place(replaced.year, *before, "läge"), "läget i den ersatta planen"),),
        )


def _ongoing(at: MeasureAt) -> Route | None:
    """Give the route of the newest entry when it says that the measure is under way."""
    newest: FollowUp | None = at.measure.newest_follow_up
    if newest is None or newest.state not in (State.STARTED, State.ONGOING):
        return None
    return (*at.route, "uppföljning", at.measure.follow_ups.index(newest))


def _is_the_same(link: Link) -> bool:
    """Tell whether one measure went on, split and merged ones apart, with nothing new to reach."""
    if link.transition not in (Transition.CONTINUED, Transition.REWORDED):
        return False
    return not set(_aims(link.after.measure)) - set(_aims(link.before.measure))


def _aims(measure: Measure) -> Iterator[str]:
    """Give what the measure is to reach: milestones, closing criterion and target."""
    yield from (milestone.what.casefold() for milestone in measure.milestones)
    if measure.closing_criterion:
        yield measure.closing_criterion.casefold()
    if measure.metric:
        yield str(measure.metric.target)
