"""SP317."""

from collections.abc import Iterator

from segplan.findings import Problem, Severity
from segplan.model.view import PlanView
from segplan.rules.registry import rule
from segplan.wording.careful import careful_words as find_words


@rule("SP317", severity=Severity.HINT, optional=True)
def careful_words(view: PlanView) -> Iterator[Problem]:
    """Ordet kan peka ut eller nedvärdera dem som planen är till för.

    ## Varför

    En plan mot segregation läses av dem som bor i stadsdelarna. Ord som gör människor eller platser till
    problem kan förstärka det som planen ska minska. Ett sakligt uttryck säger dessutom mer: vad som
    saknas, för vilka, och enligt vilken siffra. Rådet är frivilligt, listan kan ändras under [wording] i
    inställningarna, och ord i citat eller fasta termer kan stå kvar.

    ## Fel

    ```yaml
    målgrupp: barn i invandrartäta stadsdelar  # SP317
    ```

    ```yaml
    # utan: mått
    formulering: Kulturskolan håller 24 kurser för utsatta barn senast 2023-11-30.  # SP317
    ```

    ## Rätt

    ```yaml
    målgrupp: barn i stadsdelar där många är födda utomlands
    ```

    ```yaml
    # utan: mått
    formulering: Kulturskolan håller 24 avgiftsfria kurser för barn i hushåll med låg inkomst senast 2023-11-30.
    ```
    """
    for route, key, text in _texts(view):
        for found in find_words(text, view.vocabulary):
            words = text[slice(*found.span)]
            yield Problem(
                view.place(*route, key, words=found.span),
                f"”{words}” kan peka ut dem som det handlar om",
                f"Skriv i stället: {found.instead}. Är ordet ett citat eller en fast term kan det stå kvar.",
            )


def _texts(view: PlanView) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Give the texts of the plan that are its own words: route, key and text."""
    plan = view.plan
    parts: list[tuple[tuple[str | int, ...], dict[str, str | None]]] = [
        ((), {"bakgrund": plan.background, "syfte": plan.purpose})
    ]
    for index, area in enumerate(plan.areas):
        parts.append((("områden", index), {"namn": area.name, "nuläge": area.situation, "analys": area.analysis}))
    for route, _, measure in view.measures:
        if not measure.is_retold:
            own = {"rubrik": measure.heading, "formulering": measure.wording, "målgrupp": measure.target_group}
            parts.append((route, {**own, "i_korthet": measure.in_short}))
    for route, texts in parts:
        for key, text in texts.items():
            if text:
                yield route, key, text
