"""Every reference of plans and registers: which field points at what, and what there is to point at."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from segplan.model.base import PlanPart
from segplan.model.case import Amendment, RecipientThrough
from segplan.model.common import SourceReference
from segplan.model.measure import Measure
from segplan.model.plan import Area, Coordinator
from segplan.model.registers.geography import GeographicPlace
from segplan.model.registers.goals import Goal
from segplan.model.registers.grant import GrantActivity, GrantArea, GrantRegister
from segplan.model.registers.indicators import Indicator, IndicatorValue
from segplan.model.registers.organisation import Organisation
from segplan.model.registers.problems import ProblemEntry
from segplan.model.registers.steering import SteeringBody, SteeringModel
from segplan.model.remarks import RemarkPoint
from segplan.model.responsibility import DecisionPoint, Owner, Participant
from segplan.model.targets import Metric
from segplan.model.view import PlanView, made_once
from segplan.model.walk import PartAt, fields_by_key
from segplan.places import Route

_TARGETS: dict[type[PlanPart], dict[str, str]] = {
    SourceReference: {"handling": "handlingar"},
    Coordinator: {"organisation": "organisation"},
    RecipientThrough: {"organisation": "organisation"},
    Participant: {"aktör": "organisation"},
    Owner: {
        "förvaltning": "ansvarig",
        "nämnd": "ansvarig",
        "enhet": "ansvarig",
        "funktion": "ansvarig",
        "som_skrivet": "ansvarig",
    },
    Measure: {
        "beslutsfattare": "beslutsfattare",
        "nämndmål": "mål",
        "geografi": "geografi",
        "problem": "problem",
        "indikatorer": "indikatorer",
        "ben": "ben",
    },
    DecisionPoint: {"organ": "beslutsfattare"},
    Area: {"mål": "mål"},
    Metric: {"indikator": "indikatorer"},
    RemarkPoint: {"avser": "anteckning"},
    Amendment: {"avser": "ändring"},
    GeographicPlace: {"ingår_i": "geografi"},
    Goal: {"överordnat": "mål", "indikatorer": "indikatorer", "nämnd": "organisation"},
    Indicator: {"efterträds_av": "indikatorer"},
    IndicatorValue: {"plats": "geografi"},
    ProblemEntry: {"geografi": "geografi", "indikatorer": "indikatorer"},
    Organisation: {"efterträds_av": "organisation", "ingår_i": "organisation", "lyder_under": "organisation"},
    SteeringModel: {"mål": "mål", "hänvisningar": "styrdokument"},
    SteeringBody: {"rapporterar_till": "organ"},
    GrantRegister: {"författning": "styrdokument"},
    GrantArea: {"mål": "mål"},
    GrantActivity: {"område": "insatsområden", "dimension": "dimensioner"},
}
"""Part → key of the file → the name of what the value points at."""


class Reference(NamedTuple):
    """A word that points at something: where it stands and the name of what it points at."""

    route: Route
    word: str
    target: str


@made_once
def references_of(view: PlanView) -> tuple[Reference, ...]:
    """Give every reference of a plan, in the order of the models."""
    return tuple(references_within(view.parts))


def references_within(parts: Iterable[PartAt]) -> Iterator[Reference]:
    """Give every reference of the parts of a plan or register.

    Values that are okänt point at nothing.
    """
    for route, part in parts:
        for key, target in _TARGETS.get(type(part), {}).items():
            value = getattr(part, fields_by_key(type(part))[key])
            if isinstance(value, str):
                yield Reference((*route, key), value, target)
            elif isinstance(value, tuple):
                yield from (Reference((*route, key, index), word, target) for index, word in enumerate(value))
