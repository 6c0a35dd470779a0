"""Small git repositories on disk, made with the git program and nobody's settings."""

import os
import subprocess
from pathlib import Path

_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Provare",
    "GIT_AUTHOR_EMAIL": "provare@example.org",
    "GIT_AUTHOR_DATE": "2023-02-01T12:00:00+0100",
    "GIT_COMMITTER_NAME": "Provare",
    "GIT_COMMITTER_EMAIL": "provare@example.org",
    "GIT_COMMITTER_DATE": "2023-02-01T12:00:00+0100",
}


def run_git(folder: Path, *arguments: str, given: bytes | None = None) -> str:
    """Run git in a folder and give what it wrote, without the last line end."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env={**kept, **_SETTINGS}, input=given, capture_output=True, check=True
    )
    return os.fsdecode(done.stdout).rstrip("\n")


def start_repository(folder: Path) -> Path:
    """Make an empty repository with the branch main, and give the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    run_git(folder, "init", "--quiet", "--initial-branch=main")
    return folder


def commit_all(folder: Path, message: str = "Ändra") -> str:
    """Commit everything in a work tree, and give the commit's id."""
    run_git(folder, "add", "--all", "--force")
    run_git(folder, "commit", "--quiet", "--allow-empty", "--no-verify", f"--message={message}")
    return run_git(folder, "rev-parse", "HEAD")
