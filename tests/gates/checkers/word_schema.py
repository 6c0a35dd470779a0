"""Office Open XML as Word reads it, judged by openxml-audit."""

from pathlib import Path

from openxml_audit import OpenXmlValidator


def schema_faults(content: bytes, folder: Path) -> list[str]:
    """Give what breaks the schema, a line for each fault. The folder is for a file of the content."""
    path = folder / "prov.docx"
    path.write_bytes(content)
    return [str(error) for error in OpenXmlValidator().validate(path).errors]
