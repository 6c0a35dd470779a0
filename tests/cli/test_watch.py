"""`validate --watch` runs again when a file changes, and ends quietly when interrupted."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from support import small_plan
from support.projects import write_project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows skickar avbrott på ett annat sätt")


@pytest.fixture
def watching(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    write_project(tmp_path)
    variables = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / ".cache")}
    # A background job is started with Ctrl-C ignored, and what it starts inherits that.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    program = f"{listening} import sys; from segplan.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "validate", "--watch"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        watchdog = threading.Timer(60, process.kill)
        watchdog.start()
        yield process
        watchdog.cancel()
        process.kill()


def run_shown(process: "subprocess.Popen[bytes]") -> str:
    """Read the output of one run, up to the line that ends it."""
    assert process.stdout is not None
    lines: list[str] = []
    while not lines or not lines[-1].startswith("Prövat klockan"):
        line = process.stdout.readline().decode()
        assert line, "the program has ended"
        lines.append(line)
    return "".join(lines)


def test_a_changed_a_new_and_a_broken_file_are_judged_anew(watching: "subprocess.Popen[bytes]", tmp_path: Path) -> None:
    plan = tmp_path / "plans" / "2023.yaml"
    first = run_shown(watching)
    assert "1 plan, 1 åtgärd: 0 fel" in first
    assert "\x1b" not in first, "only a terminal is cleared"
    plan.write_text(small_plan.plan_text(2023).replace('nr: "1.1"', "nr: 1.1"), "utf-8")
    second = run_shown(watching)
    assert "fel SP007" in second
    assert "efter ändring i plans/2023.yaml. Väntar" in second
    (tmp_path / "plans" / "2022.yaml").write_text(small_plan.plan_text(2022), "utf-8")
    assert "2 planer" in run_shown(watching)
    (tmp_path / "segplan.toml").write_text("[validate]\nannat = 1\n", "utf-8")
    assert "annat" in run_shown(watching)
    (tmp_path / "segplan.toml").unlink()
    assert "2 planer" in run_shown(watching)
    watching.send_signal(signal.SIGINT)
    assert watching.wait(10) == 130
    assert watching.stderr is not None
    assert watching.stderr.read() == b"segplan: avbrutet\n"
