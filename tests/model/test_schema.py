"""The JSON Schema says what the models say, in Swedish, and so that editors understand it."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from segplan.model.base import PlanPart, ShorthandPart
from segplan.model.plan import Plan
from segplan.model.registry import REGISTER_MODELS
from segplan.model.schema import build_schema, plan_schema, register_schema
from segplan.model.values import Identifier, Text, TextOrUnknown

MODELS: dict[str, type[PlanPart]] = {"plan": Plan, **REGISTER_MODELS}
PARTS = {part.__name__: part for part in (*PlanPart.__subclasses__(), *ShorthandPart.__subclasses__())}


def _parts(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "", schema
    yield from schema["definitions"].items()


def _whole(part: dict[str, Any]) -> dict[str, Any]:
    whole: dict[str, Any] = part.get("anyOf", [part])[-1]
    return whole


def _nodes(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(child)


@pytest.mark.parametrize("name", MODELS)
def test_every_part_and_key_is_explained(name: str) -> None:
    for part_name, part in _parts(build_schema(MODELS[name], name)):
        assert part["description"].endswith("."), part_name
        for key, value in _whole(part)["properties"].items():
            assert value["description"].endswith("."), (part_name, key)


@pytest.mark.parametrize("name", MODELS)
def test_keys_and_demands_are_those_of_the_model(name: str) -> None:
    for part_name, part in _parts(build_schema(MODELS[name], name)):
        fields = PARTS.get(part_name, MODELS[name]).model_fields.values()
        whole = _whole(part)
        assert list(whole["properties"]) == [field.alias for field in fields]
        assert whole.get("required", []) == [field.alias for field in fields if field.is_required()]
        assert whole["additionalProperties"] is False


@pytest.mark.parametrize("name", MODELS)
def test_nothing_may_be_null_and_nothing_has_an_english_title(name: str) -> None:
    schema = build_schema(MODELS[name], "svensk titel")
    assert schema.pop("title") == "svensk titel"
    for node in _nodes(schema):
        assert node.get("type") != "null"
        assert node.get("default", "") is not None
        assert not isinstance(node.get("title", {}), str)


@pytest.mark.parametrize("name", MODELS)
def test_every_reference_leads_somewhere(name: str) -> None:
    schema = build_schema(MODELS[name], name)
    references = {node["$ref"] for node in _nodes(schema) if isinstance(node.get("$ref"), str)}
    assert references <= {f"#/definitions/{part}" for part in schema["definitions"]}


def test_the_format_version_is_fixed() -> None:
    schemas = [build_schema(model, "") for model in MODELS.values()]
    assert {schema["properties"]["formatversion"]["const"] for schema in schemas} == {0}


def test_choices_are_closed_lists_of_words() -> None:
    status = build_schema(Plan, "")["properties"]["planstatus"]
    assert status["enum"] == ["utkast", "beredning", "fastställd", "upphörd"]


def test_a_part_with_a_short_form_may_be_written_either_way() -> None:
    source = build_schema(Plan, "")["definitions"]["SourceReference"]
    bare, whole = source["anyOf"]
    assert bare == whole["properties"]["handling"]
    assert whole["type"] == "object"


def test_defaults_are_shown_as_they_are_written() -> None:
    replaces = _whole(build_schema(Plan, "")["definitions"]["Replaces"])["properties"]
    assert replaces["säkert"]["default"] == "ja"
    assert replaces["fil_saknas"]["default"] == "nej"
    assert "default" not in replaces["anmärkning"]


def test_a_date_is_text_of_that_form_for_the_editor() -> None:
    period = build_schema(Plan, "")["definitions"]["Period"]["properties"]
    assert period["från"] == {"description": "Första dagen.", "format": "date", "type": "string"}


def test_the_text_is_json_with_swedish_letters() -> None:
    assert json.loads(plan_schema())["title"] == "segplan: åtgärdsplan"
    assert "åtgärder" in plan_schema()
    assert json.loads(register_schema("mål"))["title"] == "segplan: registret mål"


@pytest.mark.parametrize(
    ("word", "is_one"), [("prova-på-2", True), ("prova-日本²", False), ("Prova", False), ("a--b", False), ("", False)]
)
def test_model_and_schema_agree_on_what_an_identifier_is(word: str, is_one: bool) -> None:
    adapter = TypeAdapter(Identifier)
    assert (re.search(adapter.json_schema()["pattern"], word) is not None) is is_one
    if is_one:
        assert adapter.validate_python(word) == word
    else:
        with pytest.raises(ValidationError):
            adapter.validate_python(word)


@pytest.mark.parametrize("kind", [Text, TextOrUnknown])
@pytest.mark.parametrize(("text", "says_something"), [("", False), (" ", False), ("\u00a0\n\t", False), (" a ", True)])
def test_model_and_schema_agree_that_blanks_are_no_text(kind: Any, text: str, says_something: bool) -> None:
    adapter = TypeAdapter(kind)
    schema = adapter.json_schema()
    pattern = schema.get("anyOf", [schema])[0]["pattern"]
    assert (re.search(pattern, text) is not None) is says_something
    if says_something:
        assert adapter.validate_python(text) == text
    else:
        with pytest.raises(ValidationError):
            adapter.validate_python(text)
