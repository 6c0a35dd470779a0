"""Which states of which plans `segplan diff` compares, and how several comparisons become one output."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.between import Between
    from segplan.checking.loading import LoadedPlans
    from segplan.checking.run import Checked
    from segplan.cli.diff import ChangeFormat


class States(NamedTuple):
    """The pairs of plans to compare, or what hinders them from being read.

    `notices` tell in Swedish what is compared and what could not be; they stand before everything
    when two whole states are compared, and are `None` when two plans are. `differs` tells that a
    plan was added, taken away or could not be compared, so that there are differences without pairs.
    `loses_plans` tells that one was taken away, or that nobody can know what it promised before.
    """

    pairs: "tuple[LoadedPlans, ...]"
    hindrances: "tuple[Checked, ...]"
    notices: tuple[str, ...] | None
    differs: bool = False
    loses_plans: bool = False

    def joined(self, shown: list[str], output_format: "ChangeFormat") -> str:
        """Give what is shown of each pair as one output, after the notices when there are any.

        Raises `UsageError` for web pages when there is not exactly one.
        """
        if self.notices is None:
            return shown[0]
        if output_format.value == "html":
            return _only_page(shown, [pair.plans[1].name for pair in self.pairs])
        if output_format.value == "md":
            return _as_comment(self.notices, shown)
        if output_format.value == "json":
            from segplan.reports.changes_json import VERSION

            comparisons = [json.loads(one) for one in shown]
            document = {"version": VERSION, "notices": list(self.notices), "comparisons": comparisons}
            return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        return "\n".join(["".join(f"{notice}\n" for notice in self.notices), *shown])


def _only_page(shown: list[str], names: list[str]) -> str:
    from segplan.reports.styled import printable
    from segplan.swedish import listed

    if len(shown) == 1:
        return shown[0]
    if not shown:
        raise UsageError("Ingen plan skiljer sig åt, och en webbsida visar en jämförelse")
    told = printable(listed(names))
    raise UsageError(f"Planerna {told} skiljer sig åt, och en webbsida visar en jämförelse", "Ange en av dem.")


def _as_comment(notices: tuple[str, ...], shown: list[str]) -> str:
    """Give a comment that is known again when it is updated, though nothing may differ in it."""
    from segplan.reports.changes_markdown import MARKER
    from segplan.reports.markdown_text import literal

    title = [] if len(shown) == 1 else ["# Ändringar i planerna\n"]
    told = "".join(f"> {literal(notice)}\n\n" for notice in notices)
    return "\n".join([MARKER, *title, told, *(one.removeprefix(f"{MARKER}\n") for one in shown)])


def read_states(before: str | None, after: str | None, since: str | None, *, staged: bool) -> States:
    """Read what the arguments name. Raises `UsageError` for arguments that contradict each other."""
    from segplan.checking.between import ends_of_range, ends_since, is_range, load_between
    from segplan.checking.loading import load_plans

    folder, today = Path.cwd(), date.today()
    if before is not None and is_range(before):
        if since is not None or staged:
            raise UsageError(f"{before} anger redan båda versionerna", "Ta bort --since och --staged.")
        return _between(load_between(ends_of_range(before, folder), after, today))
    if before is not None and after is not None:
        if since is not None or staged:
            raise UsageError("--since och --staged jämför en plan med sig själv", "Ange högst en plan.")
        loaded = load_plans([before, after], folder, today)
        return States((loaded,), loaded.hindrances, None)
    return _between(load_between(ends_since(since, folder, staged=staged), before, today))


def _between(between: "Between") -> States:
    from segplan.reports.styled import printable

    earlier, later = between.states
    hindrances = tuple(one for pair in between.pairs for one in pair.hindrances)
    told = f"Jämförelse mellan {earlier} och {later}"
    notice = f"{told}." if between.pairs or between.differs else f"{told}: ingen plan skiljer sig åt."
    notices = tuple(printable(one) for one in (notice, *between.notes))  # a file name may hold anything
    return States(between.pairs, hindrances, notices, between.differs, between.loses_plans)
