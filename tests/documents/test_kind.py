"""Every kind of document is found, although their modules are not imported to find them."""

import importlib
import pkgutil

import segplan.documents
from segplan.documents.kind import DocumentKind, all_documents, documents_named


def test_every_kind_that_a_module_makes_is_found() -> None:
    made = {
        value
        for found in pkgutil.iter_modules(segplan.documents.__path__, "segplan.documents.")
        for value in vars(importlib.import_module(found.name)).values()
        if isinstance(value, DocumentKind)
    }
    assert made == set(all_documents())


def test_named_kinds_come_in_the_order_of_the_names() -> None:
    assert [kind.name for kind in documents_named(["åtgärdsplan", "beslut"])] == ["åtgärdsplan", "beslut"]
