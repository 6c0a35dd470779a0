"""SP412."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.registers.goals import Goal
from segplan.model.view import RegisterView
from segplan.rules.registry import rule


@rule("SP412", severity=Severity.HINT)
def goal_without_indicator(view: RegisterView) -> Iterator[Problem]:
    """Ett mål som planen pekar på har ingen indikator.

    ## Varför

    Ett mål får vara brett om det går att följa. Indikatorn står för målet i uppföljningen; utan den
    kan åtgärderna vara gjorda utan att någon vet om det blev bättre.

    Källa: Ekonomistyrningsverket, Resultatindikatorer. Indikatorn följer sällan av målets ord; den
    måste konstrueras. Efterfrågat i en protokollsanteckning: en tydligare koppling mellan åtgärder,
    indikatorer och övergripande mål.

    ## Fel

    ```yaml område
    mål: [rik-fritid]
    ```
    ```yaml mål
    mål:
      - id: rik-fritid
        namn: Alla barn har en rik fritid  # SP412
        nivå: kommunövergripande
    ```

    ## Rätt

    ```yaml område
    mål: [rik-fritid]
    ```
    ```yaml mål
    mål:
      - id: rik-fritid
        namn: Alla barn har en rik fritid
        nivå: kommunövergripande
        indikatorer: [elever-i-kulturskola]
    ```

    Målet följs genom ett underordnat mål:

    ```yaml område
    mål: [rik-fritid]
    ```
    ```yaml mål
    mål:
      - id: rik-fritid
        namn: Alla barn har en rik fritid
        nivå: kommunövergripande
      - id: fler-i-kulturskolan
        namn: Fler barn går i kulturskolan
        nivå: nämndmål
        överordnat: rik-fritid
        indikatorer: [elever-i-kulturskola]
    ```
    """
    goals = view.registers.goals.goals if view.registers.goals else ()
    served = _served(view)
    followed = {identifier for goal in goals if goal.indicators for identifier in _upwards(goal, view)}
    for index, goal in enumerate(goals):
        if goal.identifier in served and goal.identifier not in followed:
            yield Problem(
                view.place("mål", "mål", index, "namn"),
                f"Målet ”{goal.name}” har ingen indikator, så det går inte att följa",
                "Lägg till indikatorer med id ur registret indikatorer. En räcker om den visar om målet nås.",
            )


def _served(view: RegisterView) -> set[str]:
    plans = view.series.plans.values()
    areas = {goal for plan in plans for area in plan.areas for goal in area.goals}
    return areas | {goal for plan in plans for measure in plan.measures for goal in measure.board_goals}


def _upwards(goal: Goal, view: RegisterView) -> Iterator[str]:
    """Give a goal and the goals above it; a circle is walked once."""
    seen: set[str] = set()
    current: Goal | None = goal
    while current is not None and current.identifier not in seen:
        seen.add(current.identifier)
        yield current.identifier
        current = view.registers.goal_by_id.get(current.parent) if current.parent else None
