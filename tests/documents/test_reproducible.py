"""The same plan gives the same bytes, whatever the process, the hash seed, the time zone or the locale."""

import hashlib
import os
import subprocess
import sys

import pytest

from support.rich_project import FOLDER

BUILD = """
import hashlib, sys
sys.path.insert(0, "tests")
from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import light_formats
from segplan.documents.templating import Templates
from support.rich_project import material_of, rich_files
files = build(material_of(rich_files()), all_documents(), light_formats(), Templates())
print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
"""


def build_in_another_process(**environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", BUILD],
        env={**os.environ, **environment},
        cwd=FOLDER.parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    "environment",
    [
        *({"PYTHONHASHSEED": str(seed)} for seed in range(1, 6)),
        {"PYTHONHASHSEED": "6", "TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "C"},
    ],
)
def test_bytes_do_not_depend_on_the_surroundings(environment: dict[str, str]) -> None:
    from segplan.documents.build import build
    from segplan.documents.kind import all_documents
    from segplan.documents.outputs.format import light_formats
    from segplan.documents.templating import Templates
    from support.rich_project import material_of, rich_files

    files = build(material_of(rich_files()), all_documents(), light_formats(), Templates())
    here = hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()
    assert build_in_another_process(**environment) == here
