"""SP601."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.lineage import Outcome
from segplan.model.view import PlanView
from segplan.rules.lineage.accounts import lineage_from_replaced
from segplan.rules.registry import rule


@rule("SP601", draft=Severity.WARNING)
def measure_unaccounted(view: PlanView) -> Iterator[Problem]:
    """En åtgärd i den ersatta planen är varken förd vidare eller avslutad.

    ## Varför

    En åtgärd som bara försvinner mellan två planer är den vanligaste frågan i en nämnd: vad hände
    med den? Planen ska svara för varje åtgärd i den plan som den ersätter, antingen genom att föra
    den vidare eller genom att säga varför den inte är med.

    ## Fel

    ```yaml åtgärd 2022
    id: läxhjälp
    rubrik: Läxhjälp på biblioteket
    ```

    ```yaml plan
    ersätter: 2022  # SP601
    ```

    ```yaml
    id: prova-på-kurser
    ```

    Finns förs_inte_vidare pekas den raden ut:

    ```yaml åtgärder 2022
    - id: läxhjälp
      nr: "1.1"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2022-12-15.
    - id: filmkvällar
      nr: "1.2"
      rubrik: Filmkvällar på fritidsgården
      formulering: Fritidsgården visar film för barn i årskurs 6 den första fredagen i varje månad.
    ```

    ```yaml plan
    ersätter: 2022
    förs_inte_vidare:  # SP601
      - plan: 2022
        id: filmkvällar
        orsak: genomförd
        motivering: De tolv visningarna är hållna.
    ```

    ## Rätt

    ```yaml åtgärder 2022
    - id: prova-på-kurser
      nr: "1.1"
      rubrik: Prova på-kurser
      formulering: Kulturskolan håller tolv prova på-kurser senast 2022-11-30.
    - id: läxhjälp
      nr: "1.2"
      rubrik: Läxhjälp på biblioteket
      formulering: Biblioteket erbjuder läxhjälp två kvällar i veckan till och med 2022-12-15.
    ```

    ```yaml plan
    ersätter: 2022
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp
        orsak: övergår_i_ordinarie_verksamhet
        motivering: Biblioteken erbjuder läxhjälp inom sin grundbudget från 2023.
    ```

    ```yaml
    id: prova-på-kurser
    ```
    """
    lineage = lineage_from_replaced(view)
    replaced = view.predecessor
    if lineage is None or replaced is None:
        return
    place = view.place("förs_inte_vidare", on_key=True) if view.plan.dropped else view.place("ersätter")
    for fate in lineage.fates:
        if fate.outcome is Outcome.UNACCOUNTED:
            measure = fate.measure.measure
            number = measure.number if isinstance(measure.number, str) else measure.identifier
            yield Problem(
                place,
                f"”{measure.heading}” ({number}) i planen för {replaced.year} är varken förd vidare eller avslutad",
                f"Skriv i förs_inte_vidare: plan: {replaced.year}, id: {measure.identifier}, orsak och motivering. "
                "Lever den vidare: skriv den som föregångare på den åtgärd som tog över.",
                (
                    RelatedPlace(
                        view.series.place(replaced.year, *fate.measure.route, "rubrik"), "åtgärden i den ersatta planen"
                    ),
                ),
            )
