"""SP411."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.rules.wording.judged import VAGUE, judged_measures


@rule("SP411", severity=Severity.HINT, silent_when=VAGUE)
def number_without_metric(view: PlanView) -> Iterator[Problem]:
    """Formuleringen lovar ett antal, men åtgärden har inget mått.

    ## Varför

    Antalet i texten går att läsa men inte att räkna med. Med ett mått kan uppföljningen ställa
    utfallet mot målet, och planerna kan jämföras mellan år. En åtgärd som lämnar ett förslag till
    beslut följs på sin beslutspunkt och behöver inget mått.

    ## Fel

    ```yaml
    # utan: mått
    formulering: Kulturskolan håller 24 kurser senast 2023-11-30.  # SP411
    ```

    ```yaml
    # utan: mått
    formulering: Minst sextio elever får läxhjälp två kvällar i veckan till och med vårterminen.  # SP411
    ```

    ## Rätt

    ```yaml
    formulering: Kulturskolan håller 24 kurser senast 2023-11-30.
    mått:
      måttenhet: kurser
      utgångsvärde: 6
      målvärde: 24
      senast: 2023-11-30
      datakälla: kulturskolans kursregister
    ```

    ```yaml
    # utan: mått
    formulering: Kulturskolan öppnar för barn i årskurs 3–6 senast 2023-11-30 enligt mål 4.
    ```

    ```yaml
    # utan: mått
    formulering: Kulturskolan håller 24 kurser senast 2023-11-30.
    okänt: [mått]
    ```

    ```yaml
    # utan: mått
    formulering: Kulturförvaltningen lämnar senast 2023-05-31 förslag till kulturnämnden om två kulturskolor för 13 till 19 år.
    beslutspunkt: {organ: KN, senast: 2023-06-20, underlag: förslaget, nästa_steg: kulturskolorna byggs}
    ```

    ```yaml
    # utan: mått
    formulering: Kulturskolan svarar inom tio skoldagar på varje anmälan till och med 2023-11-30.
    ```
    """
    for judged in judged_measures(view):
        route, measure = judged.route, judged.measure
        if measure.metric is not None or measure.decision_point is not None:
            continue
        if measure.is_retold or measure.is_unknown("mått"):
            continue
        counts = judged.analysis.counts
        if counts:
            start, end = counts[0]
            yield Problem(
                view.place(*route, "formulering", words=counts[0]),
                f"”{measure.wording[start:end]}” är en mängd, men åtgärden har inget mått",
                "Ska mängden följas upp: lägg till mått med måttenhet, utgångsvärde, målvärde, senast och datakälla.",
            )
