"""SP815."""

import re
from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.places import Route
from segplan.rules.registry import rule

_APPENDIX = re.compile(r"\bbilaga\s+(\d{1,3})\b", re.IGNORECASE)


@rule("SP815", severity=Severity.WARNING)
def appendix_missing(view: PlanView) -> Iterator[Problem]:
    """Planen hänvisar till en bilaga som inte finns i beslutsunderlaget.

    ## Varför

    Den som läser ”se bilaga 3” ska kunna slå upp den. Saknas den i förteckningen vet ingen om den har
    glömts, bytt nummer eller aldrig funnits.

    ## Fel

    ```yaml plan
    bakgrund: Läget i stadsdelarna beskrivs i bilaga 3.  # SP815
    ```

    ## Rätt

    ```yaml plan
    bakgrund: Läget i stadsdelarna beskrivs i bilaga 3.
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
      beslutsunderlag:
        - titel: Nulägesbild Öster
          bilaga: 3
    ```
    """
    papers = view.plan.case.papers if view.plan.case else ()
    listed = {paper.appendix for paper in papers}
    for route, text in _texts(view):
        for found in _APPENDIX.finditer(text):
            if int(found[1]) not in listed:
                yield Problem(
                    view.place(*route, words=found.span()),
                    f"{found[0][:1].upper()}{found[0][1:]} finns inte i beslutsunderlaget",
                    "Lägg till handlingen i ärende.beslutsunderlag med titel och bilaga, eller rätta numret.",
                )


def _texts(view: PlanView) -> Iterator[tuple[Route, str]]:
    """Give the plan's texts that can refer to its papers, with their routes."""
    plan = view.plan
    texts: list[tuple[Route, str | None]] = [(("bakgrund",), plan.background), (("syfte",), plan.purpose)]
    for index, area in enumerate(plan.areas):
        texts += [(("områden", index, "nuläge"), area.situation), (("områden", index, "analys"), area.analysis)]
    texts += [((*route, "formulering"), measure.wording) for route, _, measure in view.measures]
    yield from ((route, text) for route, text in texts if text)
