"""Registers with something of every sort that a comparison asks them about."""

from typing import Any

from segplan.model.registers.geography import GeographyRegister
from segplan.model.registers.indicators import IndicatorRegister
from segplan.model.registers.organisation import OrganisationRegister
from segplan.model.registry import Registers

_ORGANISATIONS = [
    {"kod": "KF", "namn": "Kulturförvaltningen", "slag": "förvaltning", "efterträds_av": ["KFF"]},
    {"kod": "KFF", "namn": "Kultur- och fritidsförvaltningen", "slag": "förvaltning"},
    {"kod": "SF", "namn": "Skolförvaltningen", "slag": "förvaltning"},
    {"kod": "KN", "namn": "Kulturnämnden", "slag": "nämnd"},
    {"kod": "SN", "namn": "Skolnämnden", "slag": "nämnd"},
    {"kod": "Föreningen", "namn": "Föreningen", "slag": "extern"},
]

_PLACES = [
    {"id": "hela-kommunen", "namn": "Hela kommunen", "slag": "kommun"},
    {"id": "öster", "namn": "Öster", "slag": "stadsdel", "ingår_i": "hela-kommunen"},
    {"id": "väster", "namn": "Väster", "slag": "stadsdel", "ingår_i": "hela-kommunen"},
    {"id": "norr", "namn": "Norr", "slag": "stadsdel", "ingår_i": "hela-kommunen"},
]


def rich_registers() -> Registers:
    """Give organisations, places and indicators; unemployment is to fall, and the rest to rise."""
    municipality = {"namn": "Provköpings kommun", "kod": "0199"}
    indicators = [_indicator("elever", "öka"), _indicator("trygghet", "öka"), _indicator("arbetslöshet", "minska")]
    return Registers(
        organisation=OrganisationRegister.model_validate(
            {"formatversion": 0, "kommun": municipality, "organisationer": _ORGANISATIONS}
        ),
        geography=GeographyRegister.model_validate({"formatversion": 0, "platser": _PLACES}),
        indicators=IndicatorRegister.model_validate({"formatversion": 0, "indikatorer": indicators}),
    )


def _indicator(identifier: str, direction: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "namn": identifier.capitalize(),
        "definition": "okänt",
        "enhet": "antal",
        "önskad_riktning": direction,
    }
