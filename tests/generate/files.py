"""Which files are generated, and which of them are stale."""

from pathlib import Path

from generate.command_reference import command_reference
from generate.configuration_page import configuration_page
from generate.format_page import format_page
from generate.readme import fill_blocks
from generate.rule_index import rule_index
from generate.rule_set_file import rule_set_file
from segplan.model.registry import REGISTER_MODELS
from segplan.model.schema import plan_schema, proposal_schema, register_schema, settings_schema
from segplan.reports.change_pages import kinds_page
from segplan.reports.changes_schema import changes_schema
from segplan.reports.lineage_json import lineage_schema
from segplan.reports.rule_pages import rule_markdown
from segplan.rules.registry import all_rules

ROOT = Path(__file__).parents[2]
_FOLDERS = ("docs/rules", "docs/schema")
"""Folders where everything is generated, so that a file too many is stale as well."""

_RULE_SET = "docs/rules/regelsamling.json"
_ASCII = str.maketrans("åäö", "aao")


def generated_files() -> dict[str, str]:
    """Give the text of every generated file by its path from the root."""
    files = {f"docs/rules/{rule.code}.md": rule_markdown(rule) for rule in all_rules()}
    files["docs/rules/README.md"] = rule_index(all_rules())
    files[_RULE_SET] = rule_set_file((ROOT / _RULE_SET).read_text("utf-8") if (ROOT / _RULE_SET).exists() else "")
    files["docs/schema/plan.schema.json"] = plan_schema()
    files["docs/schema/motforslag.schema.json"] = proposal_schema()
    for name in REGISTER_MODELS:
        files[f"docs/schema/{name.translate(_ASCII)}.schema.json"] = register_schema(name)
    files["docs/andringar.md"] = kinds_page()
    files["docs/schema/diff.schema.json"] = changes_schema()
    files["docs/schema/lineage.schema.json"] = lineage_schema()
    files["docs/schema/installningar.schema.json"] = settings_schema()
    files["docs/konfiguration.md"] = configuration_page()
    files["docs/cli.md"] = command_reference()
    files["docs/format.md"] = format_page()
    files["README.md"] = fill_blocks((ROOT / "README.md").read_text("utf-8"))
    return files


def stale_files(files: dict[str, str]) -> list[str]:
    """Give the paths whose file is missing, differs, or should not be there."""
    stale = [path for path, text in files.items() if not _holds(ROOT / path, text)]
    there = [file.relative_to(ROOT).as_posix() for folder in _FOLDERS for file in (ROOT / folder).glob("*")]
    return sorted(stale + [path for path in there if path not in files])


def _holds(file: Path, text: str) -> bool:
    return file.is_file() and file.read_bytes() == text.encode("utf-8")
