"""Every generated file is up to date, and nothing else lies among them."""

import re

import pytest

from generate.files import generated_files, stale_files
from generate.format_page import anchor_of, format_page
from generate.readme import fill_blocks


def test_generated_files_are_up_to_date() -> None:
    assert stale_files(generated_files()) == [], "run: make generate"


def test_a_changed_file_is_stale() -> None:
    files = generated_files()
    assert "docs/cli.md" in stale_files({**files, "docs/cli.md": "annat"})


def test_a_file_that_nothing_generates_is_stale() -> None:
    files = generated_files()
    del files["docs/schema/plan.schema.json"]
    assert "docs/schema/plan.schema.json" in stale_files(files)


def test_a_block_of_the_readme_that_nothing_generates_is_refused() -> None:
    with pytest.raises(KeyError, match="okänd"):
        fill_blocks("<!-- genererat: okänd -->\n<!-- slut -->")


def test_every_link_within_the_format_page_leads_to_a_heading() -> None:
    page = format_page()
    headings = {anchor_of(heading) for heading in re.findall(r"^#+ (.*)$", page, re.MULTILINE)}
    links = set(re.findall(r"\(#([^)]+)\)", page))
    assert links
    assert links <= headings
