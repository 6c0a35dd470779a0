"""The errors that segplan raises on purpose; everything else that escapes is a bug."""


class SegplanError(Exception):
    """An error for the user: what is wrong, and what to do about it, both in Swedish."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(SegplanError):
    """The command or its configuration is used wrongly (exit code 2)."""


class UnreadableError(SegplanError):
    """A file or folder cannot be read at all (exit code 3). `file` is what it is about, as people see it."""

    def __init__(self, message: str, hint: str = "", file: str = "") -> None:
        super().__init__(message, hint)
        self.file = file


class TemplateError(SegplanError):
    """A template cannot be read, or gives something outside the HTML subset (exit code 2)."""
