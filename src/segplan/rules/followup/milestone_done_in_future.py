"""SP515."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.followup import State
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP515", severity=Severity.WARNING, dated=True)
def milestone_done_in_future(view: PlanView) -> Iterator[Problem]:
    """En hållpunkt är avbockad med en dag som inte har varit, eller efter att åtgärden var genomförd.

    ## Varför

    Dagen i klar är dagen då steget togs. En dag i framtiden är en förhoppning eller ett
    skrivfel, och ett steg som togs efter att hela åtgärden rapporterats genomförd säger emot
    rapporten.

    ## Fel

    ```yaml åtgärd per 2023-06-30
    hållpunkter:
      - senast: 2023-09-15
        vad: Anmälan är öppen.
        klar: 2023-09-01  # SP515
    ```

    Steget togs efter att åtgärden rapporterades genomförd:

    ```yaml åtgärd per 2024-01-31
    hållpunkter:
      - senast: 2023-09-15
        vad: Anmälan är öppen.
        klar: 2023-12-20  # SP515
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 24 kurser är hållna.
        utfall: 24
        verifieras_av: [Kulturskolans kursregister]
    ```

    ## Rätt

    ```yaml åtgärd per 2023-12-31
    hållpunkter:
      - senast: 2023-09-15
        vad: Anmälan är öppen.
        klar: 2023-09-01
    ```
    """
    for route, _, measure in view.measures:
        newest = measure.newest_follow_up
        for index, milestone in enumerate(measure.milestones):
            place = view.place(*route, "hållpunkter", index, "klar")
            if milestone.done is None:
                continue
            if milestone.done > view.as_of:
                yield Problem(
                    place,
                    f"Hållpunkten är klar {milestone.done}, en dag som ännu inte har varit",
                    "Ta bort klar tills steget är taget, eller rätta dagen.",
                    dated=True,
                )
            elif newest and newest.state is State.DONE and milestone.done > newest.reported_on:
                said = view.place(*route, "uppföljning", measure.follow_ups.index(newest), "datum")
                yield Problem(
                    place,
                    f"Hållpunkten är klar {milestone.done}, efter att åtgärden rapporterades genomförd",
                    "Rätta dagen, eller lägg till en uppföljning som gäller efter hållpunkten.",
                    (RelatedPlace(said, "åtgärden rapporterades genomförd"),),
                )
