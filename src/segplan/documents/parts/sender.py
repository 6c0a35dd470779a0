"""Who a paper of the case is from: a unit and a function, and never a person."""

from segplan.documents.material import Material
from segplan.documents.parts.drafts import TO_FILL_IN, UNSIGNED
from segplan.documents.parts.front import registry_numbers
from segplan.documents.parts.matter import proposer
from segplan.documents.parts.names import Names
from segplan.documents.parts.table import Fact, facts
from segplan.swedish import capitalised


def sender_name(material: Material, names: Names) -> str:
    """The administration that sends the paper, by the settings or else the plan; or nothing when the data do not tell it."""
    coordinator = material.plan.coordinator
    if material.settings.administration:
        return material.settings.administration
    if coordinator is not None and coordinator.organisation:
        return names.organisation(coordinator.organisation)
    return capitalised(proposer(material.plan))


def paper_facts(material: Material, names: Names, role: str, receiver: str) -> tuple[Fact, ...]:
    """The block first in a paper: the one that it is for, whom it is from, who handles it, and its number if missing.

    The case officer is a function, by the settings alone: the one that coordinates the plan need not handle the case.
    """
    officer = material.settings.case_officer
    return facts(
        (role, capitalised(receiver) or TO_FILL_IN),
        ("Från", sender_name(material, names) or TO_FILL_IN),
        ("Handläggare", capitalised(officer) or "Handläggarens funktion fylls i."),
        ("Diarienummer", "" if registry_numbers(material) else "Fylls i av registratorn."),
    )


def signature_lines(material: Material, names: Names, function: str = "") -> tuple[str, ...]:
    """The sender as it stands at the end of a paper; where a signature would stand, that there is none."""
    signing = capitalised(function or material.settings.case_officer) or "Undertecknarens funktion fylls i."
    return (sender_name(material, names) or material.plan.municipality, signing, UNSIGNED)
