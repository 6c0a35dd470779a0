"""The common ground of every table of settings."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Table(BaseModel):
    """A frozen, strict table: unknown keys are refused and nothing is converted silently.

    Python names are English, as the keys of the file are; a key that Python cannot have as a name
    is an alias. Every key has a default, so that an absent file means the defaults.
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


Words = Annotated[tuple[str, ...], Field(strict=False)]
"""A list of words, written `["SP301", "formulering"]`."""
