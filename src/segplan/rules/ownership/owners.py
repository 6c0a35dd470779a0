"""The owners of a plan's measures, each text judged by the register and by its form."""

from collections.abc import Iterator
from typing import NamedTuple

from segplan.model.directory import Directory
from segplan.model.measure import Measure
from segplan.model.responsibility import Owner
from segplan.model.view import MeasureAt, PlanView, made_once
from segplan.model.walk import fields_by_key
from segplan.ownership.classify import classify
from segplan.ownership.judgement import Judgement, Reason
from segplan.places import Place, Route

_BODIES = ("förvaltning", "nämnd")
_WITHIN_A_BODY = ("enhet", "funktion")


class OwnerText(NamedTuple):
    """A text about who answers for a measure, where it stands, and what it says."""

    route: Route
    measure: Measure
    key: str
    text: str
    judgement: Judgement

    def place(self, view: PlanView) -> Place:
        """The place of the words that the judgement rests on."""
        return view.place(*self.route, "ansvarig", self.key, words=self.judgement.words)


def owner_fields(owner: Owner) -> dict[str, str]:
    """Give the fields that tell the owner, by key; one that is okänt tells nothing.

    The source's own words count only when nothing else is told; else they are a quotation.
    """
    told = {key: getattr(owner, name) for key, name in fields_by_key(Owner).items()}
    texts = {key: text for key, text in told.items() if isinstance(text, str)}
    return {key: text for key, text in texts.items() if key != "som_skrivet"} or texts


@made_once
def owner_texts(view: PlanView) -> tuple[OwnerText, ...]:
    """Give every text about an owner that the plan holds, with its judgement."""
    return tuple(
        text
        for at in view.measures
        if at.measure.owner is not None and not at.measure.is_unknown("ansvarig")
        for text in _texts_of(at, at.measure.owner, view.registers.directory)
    )


def _texts_of(at: MeasureAt, owner: Owner, directory: Directory | None) -> Iterator[OwnerText]:
    fields = owner_fields(owner)
    has_body = any(key in fields for key in _BODIES)
    for key, text in fields.items():
        judgement = classify(text, directory)
        is_told_by_body = has_body and key in _WITHIN_A_BODY and judgement.reason is Reason.GENERIC
        if not is_told_by_body:
            yield OwnerText(at.route, at.measure, key, text, judgement)
