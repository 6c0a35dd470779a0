"""The errors that segplan raises on purpose; everything else that escapes is a bug."""

import errno

_REASONS = {
    errno.EACCES: "du har inte behörighet",
    errno.EPERM: "du har inte behörighet",
    errno.ENOENT: "den finns inte",
    errno.EEXIST: "det finns redan en fil med det namnet",
    errno.ENOTDIR: "en del av sökvägen är en fil och ingen mapp",
    errno.EISDIR: "det är en mapp",
    errno.ENAMETOOLONG: "namnet är för långt",
    errno.ELOOP: "länkarna går i cirkel",
    errno.ENOSPC: "disken är full",
    errno.EDQUOT: "utrymmet är slut",
    errno.EROFS: "disken är skrivskyddad",
    errno.EIO: "disken svarar inte som den ska",
}


def system_reason(error: OSError) -> str:
    """Give the system's reason in Swedish; in the system's own words when it is a rare one."""
    return _REASONS.get(error.errno or 0) or error.strerror or "okänt skäl"


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
    """A template cannot be read, or gives something outside the HTML subset (exit code 2).

    `place` is the template and line that the fault stands in, when that is known.
    """

    place: str = ""

    def at(self, place: str) -> "TemplateError":
        """Give the same error with its place, unless it has one."""
        self.place = self.place or place
        return self


class EditRefusedError(SegplanError):
    """An edit cannot be written into a file without risk of losing something; the file is as it was (exit code 2)."""


def unwritable(error: OSError) -> UnreadableError:
    """Give the error for standard output that takes no more, as on a full disk."""
    return UnreadableError(f"Utdata går inte att skriva ({system_reason(error)})")
