"""A comparison of two plans as a web page: the same account of changes as `segplan report` makes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan
    from segplan.diff import Comparison

_TEMPLATE = "changes/document.j2.html"


def changes_html(comparison: "Comparison", notes: tuple[str, ...], before: "LoadedPlan", after: "LoadedPlan") -> str:
    """Give a comparison as a whole page. Raises `TemplateError` when a template of the repository is wrong."""
    from segplan.cli.report_material import material_of, own_templates, root_of
    from segplan.documents.build import document_of
    from segplan.documents.outputs.html import html
    from segplan.documents.parts.change_context import change_context
    from segplan.documents.templating import Templates

    root = root_of(after.path)
    material = material_of(after, None, root)
    told = (f"Före är {before.path}, efter är {after.path}.", *notes)
    context = change_context(material, comparison, told)
    return html.write(document_of(context, material, _TEMPLATE, Templates(own_templates(root)))).decode("utf-8")
