"""The small pieces that the JSON Schemas of reports are built of."""

from typing import Any

TEXT: dict[str, Any] = {"type": "string"}
TEXT_OR_NULL: dict[str, Any] = {"type": ["string", "null"]}
COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
LINE: dict[str, Any] = {"type": "integer", "minimum": 1}
YEAR: dict[str, Any] = {"type": "integer"}


def record(**properties: Any) -> dict[str, Any]:
    """Give the schema of an object that has exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def list_of(items: dict[str, Any]) -> dict[str, Any]:
    """Give the schema of a list."""
    return {"type": "array", "items": items}


def reference(name: str) -> dict[str, Any]:
    """Give a reference to a definition of the same schema."""
    return {"$ref": f"#/$defs/{name}"}


def described(schema: dict[str, Any], description: str) -> dict[str, Any]:
    """Give a schema with a description."""
    return {**schema, "description": description}
