"""The notices that a document must carry, following from the plan's data and never from a setting."""

from dataclasses import dataclass

from segplan.model.origin_count import OriginCount, count_origins, holds_examples
from segplan.model.plan import Plan, PlanStatus
from segplan.swedish import counted, genitive, number


@dataclass(frozen=True)
class Notice:
    """A box at the top of a document: a heading and its paragraphs."""

    heading: str
    paragraphs: tuple[str, ...]


DECISIONS_ARE_REAL = "Beslutsuppgifterna gäller kommunens plan, inte detta dokument."
"""Stands beside the decisions of a plan that holds examples."""

_NOT_OF_THE_MUNICIPALITY = "text, ansvarig, tider, tal, status och uppföljning kommer inte från kommunen."
_DO_NOT_JUDGE = (
    "Använd inte dokumentet för att bedöma kommunen, dess nämnder, förvaltningar, partier, stadsdelar"
    " eller samarbetsparter."
)


def warning(plan: Plan) -> str:
    """What the running head of every page says, or nothing."""
    if holds_examples(plan):
        return f"EXEMPEL – inte en handling från {plan.municipality}"
    return {
        PlanStatus.DRAFT: "UTKAST – inte en fastställd plan",
        PlanStatus.PREPARATION: "FÖRSLAG UNDER BEREDNING – inte en fastställd plan",
    }.get(plan.status, "")


def notices(
    plan: Plan,
    paper: str,
    unread: tuple[str, ...] = (),
    *,
    is_retold: bool = False,
    is_plain: bool = False,
) -> tuple[Notice, ...]:
    """The boxes of a document.

    `paper` is what it would be taken for: ”åtgärdsplan”, ”uppföljning”. `unread` says what could not be read.
    `is_retold` tells that the document retells another document and nothing of the plan; `is_plain` that it is
    a page for residents, where the box of a plan with examples says the same in fewer words.
    """
    found = []
    if holds_examples(plan):
        found.append(_plain_notice(plan, paper) if is_plain else _example_notice(plan, paper, is_retold))
    if not plan.status.is_adopted and not is_retold:
        text = "Planen är inte fastställd. Innehållet kan ändras innan den som beslutar har tagit ställning."
        found.append(Notice("Inte fastställd", (text,)))
    if unread:
        gap = "Namn, uppgifter och fynd som skulle ha kommit därifrån saknas i dokumentet."
        found.append(Notice("Dokumentet är inte fullständigt", (*unread, gap)))
    return tuple(found)


def _example_notice(plan: Plan, paper: str, is_retold: bool) -> Notice:
    made = "Dokumentet är framställt som exempel med verktyget segplan."
    of_another = (f"{made} Innehållet återger en annan handling med projektets egna ord och är inte handlingen själv.",)
    of_the_plan = (
        f"{made} Den fastställda planen har inte varit tillgänglig för projektet.",
        origin_sentences(count_origins(plan)),
    )
    return Notice(_is_not(plan, paper), (*(of_another if is_retold else of_the_plan), _DO_NOT_JUDGE))


def _plain_notice(plan: Plan, paper: str) -> Notice:
    made = "Dokumentet är ett exempel, framställt med verktyget segplan utan tillgång till den fastställda planen."
    return Notice(_is_not(plan, paper), (f"{made} {_plain_origin(count_origins(plan))}", _DO_NOT_JUDGE))


def _is_not(plan: Plan, paper: str) -> str:
    return f"Det här är inte {genitive(plan.municipality)} {paper}"


def _plain_origin(count: OriginCount) -> str:
    """What is invented first, and then what is not, without the sorts that the plan has none of."""
    if not count.example:
        return origin_sentences(count)
    are = _form(count.example, "är påhittad", "är påhittade")
    said = [
        f"{number(count.example)} av {counted(count.total, 'åtgärd', 'åtgärder')} {are}: {_NOT_OF_THE_MUNICIPALITY}",
    ]
    if count.documented:
        proven = _form(count.documented, "är belagd i handlingar; vid den", "är belagda i handlingar; vid dem")
        said.append(f"{number(count.documented)} {proven} redovisas bara det som källan säger.")
    if count.derived:
        said.append(f"{number(count.derived)} är {_form(count.derived, 'härledd', 'härledda')}.")
    if count.unmarked:
        said.append(f"{number(count.unmarked)} saknar uppgift om ursprung.")
    return " ".join(said)


def origin_sentences(count: OriginCount) -> str:
    """How many measures are documented, derived, invented and the municipality's own, in sentences."""
    if not count.total:
        return "Planen har inga åtgärder, men dokumentet innehåller påhittade texter."
    total = counted(count.total, "åtgärd", "åtgärder")
    them = _form(count.documented, "den", "dem")
    said = [
        f"{_amount(count.documented)} av {total} är {_form(count.documented, 'belagd', 'belagda')} i handlingar"
        + ("." if not count.documented else f"; vid {them} redovisas bara det som källan säger."),
        f"{_amount(count.derived)} är {_form(count.derived, 'härledd', 'härledda')}.",
    ]
    invented = f"{_amount(count.example)} är {_form(count.example, 'påhittad', 'påhittade')}"
    if count.example:
        said.append(f"{invented}: {_NOT_OF_THE_MUNICIPALITY}")
    else:
        said.append(f"{invented}, men dokumentet innehåller andra påhittade texter.")
    if count.unmarked:
        said.append(f"{number(count.unmarked)} saknar uppgift om ursprung.")
    return " ".join(said)


def _amount(count: int) -> str:
    return number(count) if count else "Ingen"


def _form(count: int, one: str, many: str) -> str:
    return one if count < 2 else many


def counted_note(plan: Plan) -> str:
    """Say that the figures are counted among invented measures, when there are any."""
    count = count_origins(plan)
    if not count.example:
        return ""
    are = "är ett påhittat exempel" if count.example == 1 else "är påhittade exempel"
    return (
        f"Talen är räknade på planfilens {counted(count.total, 'åtgärd', 'åtgärder')}; {number(count.example)} {are}."
    )
