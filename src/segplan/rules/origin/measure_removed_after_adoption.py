"""SP832."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.edited import EditedPlanView
from segplan.rules.registry import rule


@rule("SP832")
def measure_removed_after_adoption(view: EditedPlanView) -> Iterator[Problem]:
    """En åtgärd är borttagen ur en fastställd plan utan post i ärende.ändringar.

    ## Varför

    En åtgärd i en fastställd plan är beslutad. Utgår den ska det synas vem som beslutade det och
    varför; annars ser det ut som om den aldrig har funnits. Blir åtgärden inte av står den kvar i
    planen, och uppföljningen säger att den är avbruten. Ett bytt id räknas som en borttagen åtgärd,
    eftersom id är det som följer åtgärden genom åren.

    Regeln prövas med `segplan validate --since` och går inte att acceptera.

    ## Fel

    ```yaml tidigare åtgärd
    id: prova-på-kurser-i-musik
    ```

    ```yaml område
    namn: En rikare fritid  # SP832
    ```

    ## Rätt

    ```yaml tidigare åtgärd
    id: prova-på-kurser-i-musik
    ```

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
          källa: protokoll
        - slag: revidering
          beslutsfattare: kommunstyrelsen
          datum: 2023-03-14
          källa: protokoll
      ändringar:
        - slag: revidering
          datum: 2023-03-14
          beslutsfattare: kommunstyrelsen
          skäl: Kurserna i musik ersätts av kurser i fler ämnen.
          avser: [prova-på-kurser-i-musik, prova-på-kurser]
    ```
    """
    if not view.is_protected:
        return
    known = {one.measure.identifier for one in view.current.measures}
    areas = {area.number: index for index, area in enumerate(view.current.plan.areas)}
    for area in view.earlier.areas:
        route = ("områden", areas[area.number], "namn") if area.number in areas else ("områden",)
        for measure in area.measures:
            if measure.identifier not in known and not view.is_entered(measure.identifier):
                yield Problem(
                    view.current.place(*route, on_key=route[-1] == "områden"),
                    f"Åtgärden {measure.identifier} finns i {view.earlier_name}, som är fastställd, men inte längre här",
                    "Sätt tillbaka åtgärden, eller lägg till en post i ärende.ändringar"
                    f" med avser: [{measure.identifier}].",
                )
