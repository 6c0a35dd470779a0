"""Write every generated file anew, and remove those that nothing generates any more."""

from generate.files import ROOT, generated_files, stale_files
from segplan.project import write_files


def main() -> None:
    """Write what is stale."""
    files = generated_files()
    for path in stale_files(files):
        if path in files:
            write_files(ROOT, {path: files[path].encode("utf-8")})
        else:
            (ROOT / path).unlink()


if __name__ == "__main__":
    main()
