"""Who a paper of the case is from: a unit and a function, and never a person."""

from segplan.documents.material import Material
from segplan.documents.parts.drafts import UNSIGNED
from segplan.documents.parts.matter import proposer
from segplan.documents.parts.names import Names
from segplan.documents.parts.table import Fact, facts
from segplan.model.values import known
from segplan.swedish import capitalised


def sender_name(material: Material, names: Names) -> str:
    """The administration that sends the paper, by the settings or else the plan; or nothing when the data do not tell it."""
    coordinator = material.plan.coordinator
    if material.settings.administration:
        return material.settings.administration
    if coordinator is not None and coordinator.organisation:
        return names.organisation(coordinator.organisation)
    return capitalised(proposer(material.plan))


def case_officer(material: Material) -> str:
    """The function that handles the matter, by the settings or else the plan; or nothing."""
    if material.settings.case_officer:
        return material.settings.case_officer
    coordinator = material.plan.coordinator
    return known(coordinator.function) or "" if coordinator else ""


def paper_facts(material: Material, names: Names, role: str, receiver: str) -> tuple[Fact, ...]:
    """The block first in a paper: the one that it is for, by what that one does with it, and whom it is from."""
    return facts(
        (role, capitalised(receiver)),
        ("Från", sender_name(material, names)),
        ("Handläggare", capitalised(case_officer(material))),
    )


def signature_lines(material: Material, names: Names, function: str = "") -> tuple[str, ...]:
    """The sender as it stands at the end of a paper; where a signature would stand, that there is none."""
    signing = capitalised(function or case_officer(material))
    return tuple(filter(None, (sender_name(material, names) or material.plan.municipality, signing, UNSIGNED)))
