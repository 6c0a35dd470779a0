"""SP603."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.plan import DropReason
from segplan.model.view import PlanView
from segplan.rules.registry import rule


@rule("SP603", draft=Severity.WARNING)
def dropped_without_reason(view: PlanView) -> Iterator[Problem]:
    """En åtgärd förs inte vidare utan att planen säger varför.

    ## Varför

    Den som saknar en åtgärd i den nya planen vill veta varför den är borta och vem som nu svarar
    för det den gav. Att orsaken är okänd kan bara den säga som återger en plan ur handlingar, och
    då ska ursprunget visa vilka.

    ## Fel

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp
        orsak: övergår_i_ordinarie_verksamhet  # SP603
      - plan: 2022
        id: filmkvällar
        orsak: okänt  # SP603
        motivering: Det är inte känt.
    ```

    ## Rätt

    ```yaml plan
    ersätter: {plan: 2022, fil_saknas: ja}
    förs_inte_vidare:
      - plan: 2022
        id: läxhjälp
        orsak: övergår_i_ordinarie_verksamhet
        motivering: Biblioteken erbjuder läxhjälp inom sin grundbudget från 2023.
      - plan: 2022
        id: filmkvällar
        orsak: okänt
        ursprung:
          slag: härledd
          källa: protokoll
          hur: Protokollet räknar upp planens åtgärder, och filmkvällarna är inte med.
    ```
    """
    for index, entry in enumerate(view.plan.dropped):
        place = view.place("förs_inte_vidare", index, "orsak")
        if entry.reason is DropReason.UNKNOWN:
            if entry.origin is None:
                yield Problem(
                    place,
                    f"Det är okänt varför ”{entry.identifier}” inte förs vidare, utan att någon källa anges",
                    "Ange orsaken. Återges planen ur handlingar: lägg till ursprung med källa och hur.",
                )
        elif entry.motivation is None:
            yield Problem(
                place,
                f"”{entry.identifier}” förs inte vidare ({entry.reason.value}), men motivering saknas",
                "Lägg till motivering: varför åtgärden inte är med, och vem som tar över det den gav.",
            )
