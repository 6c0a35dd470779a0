"""The entry point: `segplan` and `python -m segplan`."""

import gc
import os
import sys

from segplan import cache
from segplan.cli.streams import write


def main() -> int:
    """Run one command line in a process of its own; give the exit code."""
    gc.disable()  # the process is short, and collections would be a tenth of its time
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # finding plugins reads every installed package
    try:
        exit_code = _answer_or_run(sys.argv[1:])
    except KeyboardInterrupt:
        exit_code = 130
    gc.freeze()  # else Python would look through everything once more before it ends
    return exit_code


def _answer_or_run(arguments: list[str]) -> int:
    """Answer from the cache when every input is unchanged, else run the command; give the exit code.

    A cache that cannot be asked, or an answer that cannot be written, is the command's own business.
    """
    try:
        key = cache.key_of(arguments)
        answer = cache.look_up(key)
        if answer is not None:
            write(answer.messages, sys.stderr)
            write(answer.output, sys.stdout)
            return answer.exit_code
    except OSError:
        key = ""
    from segplan.cli import app

    return app.main(arguments, key)


if __name__ == "__main__":
    sys.exit(main())
