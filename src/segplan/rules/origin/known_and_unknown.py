"""SP804."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace
from segplan.model.measure import Measure
from segplan.model.view import PlanView
from segplan.model.walk import fields_by_key, says_something
from segplan.rules.registry import rule


@rule("SP804")
def known_and_unknown(view: PlanView) -> Iterator[Problem]:
    """Ett fält är både ifyllt och uppräknat i okänt.

    ## Varför

    Okänt betyder att källan inte säger något om fältet. Är fältet ändå ifyllt säger filen två
    saker på en gång, och läsaren får veta ”Framgår inte av källan” bredvid en uppgift.

    ## Fel

    ```yaml
    målgrupp: barn i årskurs 3–6
    okänt:
      - finansiering
      - målgrupp  # SP804
    ```

    ## Rätt

    ```yaml
    målgrupp: barn i årskurs 3–6
    okänt: [finansiering]
    ```

    Ett värde som självt är okänt får räknas upp:

    ```yaml
    nr: okänt
    okänt: [nr]
    ```
    """
    names = fields_by_key(Measure)
    for route, _, measure in view.measures:
        for index, key in enumerate(measure.unknown):
            if key in names and says_something(getattr(measure, names[key])):
                yield Problem(
                    view.place(*route, "okänt", index),
                    f"”{key}” är både ifyllt och uppräknat i okänt",
                    f"Ta bort {key} ur okänt om uppgiften är känd, annars ta bort uppgiften.",
                    (RelatedPlace(view.place(*route, key), "fältet är ifyllt här"),),
                )
