"""The fields of the models, found by the keys and routes of the files."""

import types
from typing import Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from segplan.model.base import PlanPart
from segplan.model.walk import fields_by_key
from segplan.places import Route


def field_of(part: type[PlanPart], key: str) -> FieldInfo | None:
    """Give the field of a part that a key of the file stands for."""
    return part.model_fields.get(fields_by_key(part).get(key, ""))


def model_at(model: type[PlanPart], route: Route) -> type[PlanPart] | None:
    """Follow a route through the models' annotations to the part that it leads to."""
    found: type[PlanPart] | None = model
    for part in route:
        if found is None:
            return None
        if isinstance(part, str):
            field = field_of(found, part)
            found = _part_in(field.annotation) if field else None
    return found


def _part_in(annotation: Any) -> type[PlanPart] | None:
    if get_origin(annotation) in (tuple, Union, types.UnionType):
        return next((part for part in map(_part_in, get_args(annotation)) if part), None)
    return annotation if isinstance(annotation, type) and issubclass(annotation, PlanPart) else None
