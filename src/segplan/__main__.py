"""The entry point: `segplan` and `python -m segplan`."""

import gc
import os
import sys

from segplan import cache
from segplan.cli.streams import write


def main() -> int:
    """Run one command line in a process of its own; give the exit code."""
    gc.disable()  # the process is short, and collections would be a tenth of its time
    _leave_plugins_out()
    try:
        exit_code = _answer_or_run(sys.argv[1:])
    except KeyboardInterrupt:
        exit_code = 130
    gc.freeze()  # else Python would look through everything once more before it ends
    return exit_code


def _leave_plugins_out() -> None:
    """Keep pydantic from looking for plugins in every installed package, unless somebody has said which to use.

    Even when they are switched off it imports what would find them, and with that importlib.metadata, email, socket
    and fifty more: as long a time as reading three plans. So the module that it asks is given to it.
    """
    if os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__") == "__all__":
        loader = type(sys)("pydantic.plugin._loader")
        vars(loader)["get_plugins"] = tuple
        sys.modules[loader.__name__] = loader


def _answer_or_run(arguments: list[str]) -> int:
    """Answer from the cache when every input is unchanged, else run the command; give the exit code.

    A cache that cannot be asked is the command's own business.
    """
    try:
        key = cache.key_of(arguments)
        answer = cache.look_up(key)
    except OSError:
        key, answer = "", None
    try:
        if answer is not None:
            write(answer.messages, sys.stderr)
            write(answer.output, sys.stdout)
            return answer.exit_code
    except OSError as error:
        return _tell_unwritable(error)
    from segplan.cli import app

    return app.main(arguments, key)


def _tell_unwritable(error: OSError) -> int:
    from segplan.cli import app

    return app.tell_unwritable(error)


if __name__ == "__main__":
    sys.exit(main())
