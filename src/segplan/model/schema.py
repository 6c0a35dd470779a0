"""JSON Schema of plans and registers, so that editors complete and explain in Swedish."""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from segplan.configuration.configuration import Configuration
from segplan.model.counter_proposal import CounterProposal
from segplan.model.plan import Plan
from segplan.model.registry import REGISTER_MODELS

Schema = dict[str, Any]

_DIALECT = "http://json-schema.org/draft-07/schema#"
"""The latest dialect that every released version of the YAML support of VS Code judges by."""

_WITHOUT_MEANING: tuple[object, ...] = (None, [], "", {})
"""Defaults that an editor should neither show nor fill in: the key is simply left out."""


class _SwedishJsonSchema(GenerateJsonSchema):
    """The schema without generated English titles: hover texts are the fields' descriptions."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  pydantic calls it by name
        return False


def plan_schema() -> str:
    """Give the plan's schema as JSON text."""
    return _as_text(build_schema(Plan, "segplan: åtgärdsplan"))


def register_schema(name: str) -> str:
    """Give a register's schema as JSON text."""
    return _as_text(build_schema(REGISTER_MODELS[name], f"segplan: registret {name}"))


def settings_schema() -> str:
    """Give the schema of the settings as JSON text."""
    return _as_text(build_schema(Configuration, "segplan: inställningar"))


def proposal_schema() -> str:
    """Give the schema of a counter-proposal as JSON text."""
    return _as_text(build_schema(CounterProposal, "segplan: motförslag"))


def build_schema(model: type[BaseModel], title: str) -> Schema:
    """Give a model's schema, whose parts lie under `definitions`."""
    schema = model.model_json_schema(
        by_alias=True, ref_template="#/definitions/{model}", schema_generator=_SwedishJsonSchema
    )
    definitions = schema.pop("$defs", {})
    parts = {name: _plainly(definition) for name, definition in definitions.items()}
    return {"$schema": _DIALECT, **_plainly(schema), "title": title, "definitions": parts}


def _plainly(schema: Schema) -> Schema:
    """Leave out what pydantic adds and no file may hold: null, its default, and names of classes."""
    plain = {key: value for key, value in schema.items() if key != "title"}
    if "properties" in plain:
        plain["properties"] = {key: _plainly(value) for key, value in plain["properties"].items()}
    if "default" in plain:
        if plain.get("type") != "boolean":
            plain["default"] = _written(plain["default"])
        if plain["default"] in _WITHOUT_MEANING:
            del plain["default"]
    if "anyOf" in plain:
        choices = [_plainly(choice) for choice in plain.pop("anyOf") if choice != {"type": "null"}]
        plain = {**choices[0], **plain} if len(choices) == 1 else {**plain, "anyOf": choices}
    return plain


def _written(default: object) -> object:
    return {True: "ja", False: "nej"}[default] if isinstance(default, bool) else default


def _as_text(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
