"""SP831."""

from collections.abc import Iterator

from segplan.findings import Problem
from segplan.model.edited import EditedPlanView, decided_differences
from segplan.rules.registry import rule


@rule("SP831")
def decided_text_changed(view: EditedPlanView) -> Iterator[Problem]:
    """En fastställd plans beslutade text är ändrad utan post i ärende.ändringar.

    ## Varför

    En fastställd plan är ett beslut. Ändras rubriken, formuleringen, ansvaret, beslutsfattaren,
    slutkriteriet, måttet, delmålen, hållpunkterna eller tidplanen i efterhand ska det stå vem som ändrade, när och
    varför. Annars visar filen något annat än det som beslutades, utan att det syns. Andra uppgifter
    får läggas till, och uppföljningen fylls på som vanligt.

    Regeln prövas med `segplan validate --since`, som jämför med en tidigare version i git. Den går
    inte att acceptera: ärende.ändringar är platsen för undantag. En post med slag: revidering och
    utan avser gäller hela planen; andra poster ska peka ut det som är ändrat.

    ## Fel

    ```yaml tidigare åtgärd
    rubrik: Prova på-kurser nära hemmet
    ```

    ```yaml åtgärd
    rubrik: Kurser nära hemmet  # SP831
    ```

    Posten pekar ut en annan uppgift än den som är ändrad:

    ```yaml tidigare åtgärd
    tidplan:
      start: 2023-02-01
      slut: 2023-11-30
    ```

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
          källa: protokoll
      ändringar:
        - slag: redaktionell
          datum: 2023-03-01
          beslutsfattare: utvecklingsstrategen
          skäl: Kortare rubrik.
          avser: [prova-på-kurser.rubrik]
    ```

    ```yaml åtgärd
    tidplan:
      start: 2023-02-01
      slut: 2023-12-31  # SP831
    ```

    ## Rätt

    ```yaml tidigare åtgärd
    rubrik: Prova på kurser nära hemet
    ```

    ```yaml plan
    ärende:
      beslut:
        - slag: fastställelse
          beslutsfattare: kommunstyrelsen
          datum: 2023-01-10
          källa: protokoll
      ändringar:
        - slag: rättelse_av_skrivfel
          datum: 2023-03-01
          beslutsfattare: utvecklingsstrategen
          skäl: Två skrivfel i rubriken.
          avser: [prova-på-kurser.rubrik]
    ```

    ```yaml åtgärd
    rubrik: Prova på-kurser nära hemmet
    ```

    Planen var inte fastställd än:

    ```yaml tidigare plan
    planstatus: beredning
    ```

    ```yaml åtgärd
    rubrik: Kurser nära hemmet
    ```
    """
    if not view.is_protected:
        return
    for earlier, (route, _, measure) in view.kept:
        for key in decided_differences(earlier.measure, measure):
            named = f"{measure.identifier}.{key}"
            if not view.is_entered(measure.identifier, key):
                yield Problem(
                    view.current.place(*route, *key.split(".")),
                    f"{key} har ändrats sedan {view.earlier_name}, som är fastställd, utan post i ärende.ändringar",
                    f"Återställ uppgiften, eller lägg till en post i ärende.ändringar med avser: [{named}].",
                )
