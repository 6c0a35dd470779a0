"""The account of changes between two plans, or two versions of one, fit as an appendix to the case."""

from typing import TYPE_CHECKING

from segplan.documents.compared import Compared, ComparedState
from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.subject import NotPossible, Subject, Subjects

if TYPE_CHECKING:
    from segplan.documents.parts.change_context import ChangeContext


def with_predecessor(material: Material) -> Subjects:
    """The plan itself, when there is something to compare it with: what was asked for, or the plan that it replaces."""
    if material.compared is not None:
        told = material.compared.before.name
        return (Subject(material.plan, identifier=f"från {told} till", name=f"jämförd med {told}"),)
    before = material.predecessor
    if before is None:
        return NotPossible("Planen som den här planen ersätter finns inte som fil, så det finns inget att jämföra med.")
    if before.year >= material.plan.year:
        return NotPossible("Planen anger att den ersätter en plan som inte är äldre.")
    return (Subject(material.plan),)


@document(
    "ändringsredovisning",
    summary="Vad som har ändrats sedan förra planen: åtaganden som minskar först, och vad som blev av varje åtgärd.",
    template="changes/document.j2.html",
    subjects=with_predecessor,
)
def change_account(material: Material) -> "ChangeContext":
    """Give the context of the account of changes from what was asked for, or from the replaced plan."""
    from segplan.documents.parts.change_context import change_context

    return change_context(material, material.compared or _from_predecessor(material))


def _from_predecessor(material: Material) -> Compared:
    # Comparing is only imported by the one document that compares.
    from segplan.diff import compare

    before, after = material.predecessor, material.plan
    assert before is not None
    name = material.series.names.get(before.year, str(before.year))
    found = compare(
        before,
        after,
        material.series,
        material.registers,
        documents=(name, material.name),
        known=material.lexicon,
    )
    return Compared(found, ComparedState(before, name, name), ComparedState(after, material.name, material.name))
