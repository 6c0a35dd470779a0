"""What measures cost, as far as the plan tells, in sentences."""

from collections.abc import Sequence
from decimal import Decimal

from segplan.model.measure import Measure
from segplan.swedish import NO_BREAK, capitalised, in_prose, number


def economy(measures: Sequence[Measure], whose: str = "") -> str:
    """Say what measures cost together, in kronor, and what is inside the budget; nothing when no amount is given.

    `whose` says whose measures they are, in the genitive: ”nämndens”.
    """
    amounts = [amount_of(one) for one in measures]
    total = sum(filter(None, amounts), Decimal(0))
    priced = sum(one is not None for one in amounts)
    if not priced:
        return ""
    which = f"{number(priced)} av {whose} åtgärder" if whose else in_prose(priced, "åtgärd", "åtgärder")
    if whose and priced == len(measures):
        which = f"alla {whose} åtgärder" if priced > 1 else f"{whose} åtgärd"
    said = [f"Planen anger belopp för {which}, {_together(priced, total)}.", *_budget(measures, total)]
    rest = len(measures) - priced
    if rest:
        said.append(f"För {in_prose(rest, 'åtgärd', 'åtgärder')} anges inget belopp.")
    return " ".join(said)


def _budget(measures: Sequence[Measure], total: Decimal) -> list[str]:
    inside = [one for one in measures if one.financing and one.financing.within_budget is True]
    outside = [one for one in measures if one.financing and one.financing.within_budget is False]
    covered, missing = (sum(filter(None, map(amount_of, group)), Decimal(0)) for group in (inside, outside))
    said = []
    if covered:
        part = "Hela beloppet ryms" if covered == total else f"Av beloppet ryms {_kronor(covered)}"
        said.append(f"{part} inom beslutad ram.")
    if outside:
        sum_of_them = f", tillsammans {_kronor(missing)}," if missing and len(outside) > 1 else ""
        said.append(
            f"{capitalised(in_prose(len(outside), 'åtgärd', 'åtgärder'))}{sum_of_them} ryms inte inom beslutad ram."
        )
    return said


def amount_of(measure: Measure) -> Decimal | None:
    """What a measure costs in kronor; `None` when no amount is given or known."""
    amount = measure.financing.amount if measure.financing else None
    return amount if isinstance(amount, Decimal) else None


def _together(count: int, total: Decimal) -> str:
    return f"tillsammans {_kronor(total)}" if count > 1 else _kronor(total)


def _kronor(amount: Decimal) -> str:
    return f"{number(amount)}{NO_BREAK}kronor"
