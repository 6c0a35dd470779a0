"""SP311."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.wording.deadlines import deadline_in, is_only_time


@rule("SP311", draft=Severity.WARNING)
def date_as_closing_criterion(view: PlanView) -> Iterator[Problem]:
    """Slutkriteriet är ett datum.

    ## Varför

    Ett datum inträffar vare sig åtgärden är gjord eller inte. Slutkriteriet ska säga vad som är
    sant när den är gjord; tiden står i tidplan, där den kan jämföras och följas upp. Ett datum inne
    i ett slutkriterium blir lätt ett annat än det i tidplanen, och ger en varning.

    ## Fel

    ```yaml
    slutkriterium: Klart senast 2023-11-30.  # SP311
    ```

    ```yaml
    slutkriterium: Åtgärden är genomförd under hösten.  # SP311
    ```

    ```yaml
    slutkriterium: 24 kurser har hållits senast den 30 november.  # SP311
    ```

    ## Rätt

    ```yaml
    slutkriterium: 24 kurser har hållits och deltagarna är räknade.
    ```

    ```yaml
    slutkriterium: Andelen trygga är minst 70 procent i trygghetsmätningen hösten 2023.
    ```
    """
    for route, _, measure in view.measures:
        text = measure.closing_criterion
        if text is None:
            continue
        if is_only_time(text):
            yield Problem(
                view.place(*route, "slutkriterium"),
                f"”{text}” säger när, men inte vad som är sant när åtgärden är gjord",
                "Flytta tiden till tidplan.slut, och skriv här det som någon utifrån kan kontrollera.",
            )
            continue
        span = deadline_in(text)
        if span is not None:
            yield Problem(
                view.place(*route, "slutkriterium", words=span),
                f"”{text[slice(*span)]}” hör hemma i tidplan, inte i slutkriteriet",
                "Flytta tiden till tidplan.slut, och låt slutkriteriet bara säga vad som är sant.",
                severity=Severity.WARNING,
            )
