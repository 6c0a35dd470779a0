"""SP508."""

from collections.abc import Iterator
from itertools import pairwise

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP508", severity=Severity.WARNING)
def follow_up_out_of_order(view: PlanView) -> Iterator[Problem]:
    """Uppföljningens poster står inte i tidsordning, eller har samma datum.

    ## Varför

    Den senaste posten gäller. När en äldre post står sist tror läsaren att den gäller, och när
    två poster har samma datum går det inte att veta vilken som är den senaste.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: genomförd
        resultat: 24 kurser är hållna.
        verifieras_av: [Kulturskolans kursregister]
      - datum: 2023-08-31  # SP508
        läge: pågår
        resultat: Tolv kurser är hållna.
    ```

    ```yaml
    uppföljning:
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls under våren.
      - datum: 2023-12-15  # SP508
        läge: genomförd
        resultat: 24 kurser är hållna.
        verifieras_av: [Kulturskolans kursregister]
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-08-31
        läge: pågår
        resultat: Tolv kurser är hållna.
      - datum: 2023-12-15
        läge: genomförd
        resultat: 24 kurser är hållna.
        verifieras_av: [Kulturskolans kursregister]
    ```
    """
    for route, _, measure in view.measures:
        for index, (before, after) in enumerate(pairwise(measure.follow_ups), 1):
            earlier = RelatedPlace(view.place(*route, "uppföljning", index - 1, "datum"), "posten före")
            place = view.place(*route, "uppföljning", index, "datum")
            if after.reported_on < before.reported_on:
                yield Problem(
                    place,
                    f"Posten {after.reported_on} står efter den nyare posten {before.reported_on}",
                    "Ställ posterna i tidsordning med den senaste sist, eller rätta datumet.",
                    (earlier,),
                )
            elif after.reported_on == before.reported_on:
                yield Problem(
                    place,
                    f"Två poster är daterade {after.reported_on}, så det går inte att veta vilken som gäller",
                    "Slå ihop posterna, eller rätta datumet på den ena.",
                    (earlier,),
                )
