"""A comparison of two plans as a web page: the account of changes that `segplan report --from` makes."""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlans
    from segplan.diff import Comparison


def changes_html(comparison: "Comparison", loaded: "LoadedPlans", approved: tuple[str, ...]) -> str:
    """Give a comparison as a whole page, with what is said of approved changes.

    Raises `TemplateError` when a template of the repository is wrong.
    """
    from segplan.cli.compared_states import compared_of
    from segplan.cli.report_material import material_of, own_templates, root_of
    from segplan.documents.build import make_document
    from segplan.documents.change_account import change_account
    from segplan.documents.outputs.html import html
    from segplan.documents.templating import Templates

    after = loaded.plans[1]
    root = root_of(after.path)
    material = replace(material_of(after, None, root), compared=compared_of(comparison, loaded, root, approved))
    return html.write(make_document(change_account, material, Templates(own_templates(root)))).decode("utf-8")
