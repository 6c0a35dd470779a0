"""SP820."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP820", severity=Severity.HINT, optional=True)
def source_without_page(view: PlanView) -> Iterator[Problem]:
    """Ett påstående hänvisar till en rapport utan sida eller ställe.

    ## Varför

    Den som tvivlar på ett påstående ska kunna slå upp det. ”Enligt rapporten” räcker inte när rapporten har
    hundra sidor, och ett felaktigt citat upptäcks inte. Rådet gäller källor vid åtgärder, och är frivilligt.
    Efterfrågat i en protokollsanteckning.

    ## Fel

    ```yaml
    källor: [protokoll]  # SP820
    ```

    ## Rätt

    ```yaml
    källor:
      - handling: protokoll
        sida: 4
    ```
    """
    for route, _, measure in view.measures:
        for index, source in enumerate(measure.sources):
            if source.page is None and source.passage is None:
                yield Problem(
                    view.place(*route, "källor", index),
                    f"Hänvisningen till {source.document} anger ingen sida, så påståendet är svårt att kontrollera",
                    "Skriv handling och sida, eller ställe: rubriken eller punkten.",
                )
