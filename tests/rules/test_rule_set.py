"""The rule set has a version, and it is another one whenever the rules are."""

import json

import pytest

from generate.rule_set_file import UnchangedVersionError, rule_set_file
from segplan.rules.rule_set import NAME, VERSION, listing


def committed(version: str = VERSION, **changes: str) -> str:
    return json.dumps({"namn": NAME, "version": version, "regler": listing() | changes})


def test_the_listing_cannot_be_written_anew_under_the_version_of_other_rules() -> None:
    for changes in ({"SP998": "ny-regel: fel"}, {"SP301": "vague-measure: råd"}):
        with pytest.raises(UnchangedVersionError, match=next(iter(changes))):
            rule_set_file(committed(**changes))


def test_the_listing_is_written_when_the_version_is_raised_or_the_rules_are_the_same() -> None:
    for before in ("", committed(), committed(version="2025.1", SP998="ny-regel: fel")):
        assert json.loads(rule_set_file(before)) == {"namn": NAME, "version": VERSION, "regler": listing()}
