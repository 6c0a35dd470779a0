"""SP520."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, judged_measures
from segplan.wording.analysis import analyse

_FULL = ("varje", "vart", "varannan", "vartannat", "samtliga", "alla")


@rule("SP520", severity=Severity.HINT, silent_when=(*VAGUE, "SP309", "SP503"))
def continuous_without_frequency(view: PlanView) -> Iterator[Problem]:
    """Arbetet är löpande, men det framgår inte hur ofta eller hur mycket.

    ## Varför

    Löpande arbete blir aldrig klart. Det som går att följa upp är årets åtagande: två kvällar i veckan,
    fyra möten om året, samtliga anmälningar. Utan det är svaret på om åtagandet är uppfyllt en känsla.

    ## Fel

    ```yaml
    # utan: mått, slutkriterium
    formulering: Fritidsgården bemannar entrén till och med 2023-12-15.
    tidplan:  # SP520
      start: 2023-02-01
      löpande: ja
      omprövas: 2023-12-15
    ```

    ## Rätt

    ```yaml
    # utan: mått
    formulering: Fritidsgården bemannar entrén två kvällar i veckan.
    tidplan:
      start: 2023-02-01
      löpande: ja
      omprövas: 2023-12-15
    ```
    """
    for judged in judged_measures(view):
        measure = judged.measure
        if measure.schedule is None or not measure.schedule.continuous or measure.metric is not None:
            continue
        if measure.is_retold or measure.is_unknown("mått"):
            continue
        if not any(_is_counted(view, text) for text in (measure.wording, measure.closing_criterion or "")):
            yield Problem(
                view.place(*judged.route, "tidplan", on_key=True),
                f"”{measure.heading}” är löpande, men det framgår inte hur ofta eller hur mycket",
                "Skriv hur ofta eller hur många i formuleringen, till exempel ”två kvällar i veckan”, eller lägg till mått.",
            )


def _is_counted(view: PlanView, text: str) -> bool:
    is_full = any(word in _FULL for word in text.lower().split())
    return is_full or analyse(text, view.vocabulary.lexicon).quantified
