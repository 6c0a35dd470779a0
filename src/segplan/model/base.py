"""The common ground of every part of a plan or register."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


class PlanPart(BaseModel):
    """A frozen, strict part: unknown keys are refused and nothing is converted silently.

    Python names are English, the keys of the file are the Swedish aliases. Models are built when
    they are first used, since a nested model is built with its parent.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        defer_build=True,
        validate_by_alias=True,
        validate_by_name=False,
        serialize_by_alias=True,
    )


class ShorthandPart(PlanPart):
    """A part that may be written as its most important value alone.

    `källa: ks-2023-31` means the same as `källa: {handling: ks-2023-31}`.
    """

    shorthand: ClassVar[str]
    """The key that a bare value stands for."""

    @model_validator(mode="before")
    @classmethod
    def _expand(cls, raw: Any) -> Any:
        return {cls.shorthand: raw} if isinstance(raw, (str, int)) else raw

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        full = handler.resolve_ref_schema(handler(core_schema))
        bare = dict(full["properties"][cls.shorthand])
        return {"anyOf": [bare, full], "description": full.get("description", "")}
