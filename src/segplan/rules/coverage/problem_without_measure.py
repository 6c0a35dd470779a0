"""SP701."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.registers.problems import ProblemEntry
from segplan.model.view import PlanView
from segplan.places import Place
from segplan.rules.registry import rule


@rule("SP701", severity=Severity.WARNING)
def problem_without_measure(view: PlanView) -> Iterator[Problem]:
    """Planen nämner ett problem som ingen åtgärd svarar mot.

    ## Varför

    Den som läser om ett problem i planen frågar vad kommunen tänker göra åt det. Svaret ska gå
    att hitta bland åtgärderna, eller så ska det synas att det inte finns något. Registret problem
    säger i nämns_i vilka planer som nämner ett problem.

    Efterfrågat i en protokollsanteckning: problem som nämns i planen ska ha tydliga åtgärder.

    ## Fel

    ```yaml plan
    områden:  # SP701
      - nr: 1
        namn: En rikare fritid
        åtgärder: []
    ```

    ## Rätt

    ```yaml åtgärd
    problem: [få-barn-i-kulturskola]
    ```

    Ett problem som en annan plan nämner behöver ingen åtgärd här:

    ```yaml problem
    problem:
      - id: glest-mellan-bussarna
        rubrik: Få bussar till Öster
        beskrivning: Bussen går en gång i timmen på kvällarna.
        nämns_i: [2020]
    ```
    """
    problems = view.registers.problems
    if problems is None:
        return
    answered = {identifier for _, _, measure in view.measures for identifier in measure.problems}
    for index, entry in enumerate(problems.problems):
        if _is_named(entry, view) and entry.identifier not in answered:
            yield Problem(
                view.place("områden", on_key=True),
                f"Planen nämner problemet ”{entry.heading}”, men ingen åtgärd svarar mot det",
                f"Lägg till problem: [{entry.identifier}] på den åtgärd som svarar mot det, eller besluta om en åtgärd.",
                (RelatedPlace(Place("problem", ("problem", index, "rubrik")), "problemet i registret"),),
            )


def _is_named(entry: ProblemEntry, view: PlanView) -> bool:
    first, last = view.plan.period
    return any(first.year <= year <= last.year for year in entry.named_in)
