"""The account of changes between a plan and the one that it replaces, fit as an appendix to the case."""

from typing import TYPE_CHECKING

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.subject import NotPossible, Subject, Subjects

if TYPE_CHECKING:
    from segplan.documents.parts.change_context import ChangeContext


def with_predecessor(material: Material) -> Subjects:
    """The plan itself, when the plan that it replaces can be read."""
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
    """Give the context of the account of changes from the replaced plan."""
    # Comparing is only imported by the one document that compares.
    from segplan.diff import compare
    from segplan.documents.parts.change_context import change_context

    before = material.predecessor
    assert before is not None
    documents = (material.series.names.get(before.year, str(before.year)), material.name)
    return change_context(
        material, compare(before, material.plan, material.series, material.registers, documents=documents)
    )
