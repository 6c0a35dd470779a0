"""Plans as values, for tests of what is pure: built from the keys of the file without a file."""

from typing import Any

from segplan.model.plan import Plan
from segplan.model.registers.organisation import OrganisationRegister
from segplan.model.registry import Registers
from segplan.model.view import Series

Keys = dict[str, Any]


def measure(identifier: str, number: str = "1.1", **keys: Any) -> Keys:
    """Give a measure with a heading and wording of its own; keys are those of the file."""
    own = {"rubrik": f"Rubrik {identifier}", "formulering": f"Förvaltningen gör {identifier}."}
    return {"id": identifier, "nr": number, **own, **keys}


def comes_of(*identifiers: str, year: int, how: str, reason: str | None = None) -> list[Keys]:
    """Give `föregångare` that name measures of a plan."""
    given = {"skäl": reason} if reason else {}
    return [{"plan": year, "id": identifier, "förändring": how, **given} for identifier in identifiers]


def area(*measures: Keys, number: int = 1, name: str = "En rikare fritid", **keys: Any) -> Keys:
    """Give an area with its measures."""
    return {"nr": number, "namn": name, "åtgärder": list(measures), **keys}


def plan(year: int, *areas: Keys, **keys: Any) -> Plan:
    """Give an adopted plan with its areas."""
    top = {
        "formatversion": 0,
        "kommun": "Provköpings kommun",
        "titel": f"Åtgärdsplan {year}",
        "år": year,
        "planstatus": "fastställd",
        "områden": list(areas),
    }
    if "giltighetstid" in keys:
        del top["år"]
    return Plan.model_validate({**top, **keys})


def series(*plans: Plan) -> Series:
    """Give plans as a series."""
    return Series({one.year: one for one in plans})


def organisations(*entries: Keys) -> Registers:
    """Give registers that hold organisations only."""
    municipality = {"namn": "Provköpings kommun", "kod": "0199"}
    listed = [{"slag": "förvaltning", **entry} for entry in entries]
    keys = {"formatversion": 0, "kommun": municipality, "organisationer": listed}
    return Registers(organisation=OrganisationRegister.model_validate(keys))
