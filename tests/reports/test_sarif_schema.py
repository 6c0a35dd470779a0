"""What segplan writes as SARIF is valid against the published schema of SARIF 2.1.0."""

import json
import os
import shutil
import subprocess
import tarfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reports.test_finding_formats import ALL, hostile, report, written

_PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"
_MEMBER = "package/lib/schemas/sarif-2.1.0-rtm.5.json"
_SHA256 = "2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8"


@pytest.fixture(scope="session")
def schema(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Give the schema as an npm package publishes it; fetched once, and always the same bytes."""
    cache = request.config.cache
    assert cache is not None
    kept = Path(cache.mkdir("sarif-schema")) / "sarif-2.1.0.json"
    if not kept.is_file():
        _fetch(kept)
    raw = kept.read_bytes()
    assert sha256(raw).hexdigest() == _SHA256
    document: dict[str, Any] = json.loads(raw)
    return document


def _fetch(kept: Path) -> None:
    npm = shutil.which("npm")
    done = None
    if npm is not None:
        command = [npm, "pack", _PACKAGE, "--silent", "--pack-destination", str(kept.parent)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    if done is None or done.returncode != 0:
        if os.environ.get("CI") == "true":
            pytest.fail(f"npm pack {_PACKAGE} could not be run")
        pytest.skip(f"the schema of SARIF needs npm, and that {_PACKAGE} can be fetched")
    package = kept.parent / done.stdout.strip().splitlines()[-1]
    with tarfile.open(package) as archive:
        member = archive.extractfile(_MEMBER)
        assert member is not None
        kept.write_bytes(member.read())
    package.unlink()


@pytest.mark.parametrize("made", [report(), ALL, hostile()], ids=["clean", "every level", "hostile text"])
def test_sarif_is_valid(schema: dict[str, Any], made: Any) -> None:
    validator = jsonschema.validators.validator_for(schema)(schema)
    assert [error.message for error in validator.iter_errors(json.loads(written("sarif", made)))] == []


def test_the_schema_refuses_what_is_not_sarif(schema: dict[str, Any]) -> None:
    document = json.loads(written("sarif", ALL))
    document["runs"][0]["results"][0]["level"] = "fel"
    assert not jsonschema.validators.validator_for(schema)(schema).is_valid(document)
