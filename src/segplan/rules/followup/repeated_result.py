"""SP519."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.view import FollowUpAt, PlanView
from segplan.rules.registry import rule


@rule("SP519", severity=Severity.WARNING, silent_when=("SP518",))
def repeated_result(view: PlanView) -> Iterator[Problem]:
    """Samma resultat står i två uppföljningar.

    ## Varför

    En uppföljning som upprepar en annan ord för ord säger inget nytt: antingen har inget hänt, eller så har
    texten kopierats. Har inget hänt ska det stå, med skälet i avvikelse.

    ## Fel

    ```yaml
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls till och med november 2023.
      - datum: 2023-12-15
        läge: pågår
        resultat: Tolv kurser är hållna.  # SP519
        återstår: Tolv kurser hålls till och med april 2024.
    ```

    ## Rätt

    ```yaml
    uppföljning:
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
        återstår: Tolv kurser hålls till och med november 2023.
      - datum: 2023-12-15
        läge: pågår
        resultat: Inga fler kurser hölls under hösten.
        avvikelse: Ingen lärare fanns att anställa.
        återstår: Tolv kurser hålls till och med april 2024.
    ```
    """
    first: dict[str, FollowUpAt] = {}
    for one in view.follow_ups:
        if one.entry.result is None or one.is_retold or one.measure.is_retold:
            continue
        earlier = first.setdefault(" ".join(one.entry.result.casefold().split()), one)
        if earlier is not one:
            where = "en tidigare uppföljning av åtgärden" if earlier.measure is one.measure else "en annan åtgärd"
            yield Problem(
                view.place(*one.route, "resultat"),
                f"Resultatet av ”{one.measure.heading}” är detsamma, ord för ord, som i {where}",
                "Skriv vad som har hänt sedan dess i just den här åtgärden. Har inget hänt: skriv det, och skälet i avvikelse.",
                (RelatedPlace(view.place(*earlier.route, "resultat"), "samma text"),),
            )
