"""The exit codes, as documented in docs/cli.md."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the exit code says; of several the highest of 0–3 wins."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    BUG = 70
    INTERRUPTED = 130

    @property
    def meaning(self) -> str:
        """The code in a Swedish sentence."""
        return {
            ExitCode.OK: "Inget att anmärka på.",
            ExitCode.FINDINGS: "Det finns fynd eller ändringar på nivån i --fail-on, eller fel i en fil som gick att läsa.",
            ExitCode.USAGE: "Kommandot eller inställningarna används fel.",
            ExitCode.UNREADABLE: "En fil går inte att läsa: den saknas, är inte UTF-8 eller är för stor.",
            ExitCode.BUG: "Ett fel i segplan självt.",
            ExitCode.INTERRUPTED: "Körningen avbröts.",
        }[self]
