"""`segplan lineage --suggest`: suggested links, and those that a person confirms written into the later plan."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from segplan.cli.hindrances import show_hindrances
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError

if TYPE_CHECKING:
    from segplan.checking.loading import LoadedPlan
    from segplan.lineage.confirmed import Pair
    from segplan.lineage.suggestions import Suggestion
    from segplan.model.view import MeasureAt


def suggest_or_write(named: list[str], links: list[str], output_format: str, *, write: bool) -> Outcome:
    """Show the suggestions between two plans, or write the confirmed ones. Raises `UsageError` for other targets."""
    from segplan.checking.loading import load_plans
    from segplan.lineage.suggestions import suggest_links

    if len(named) != 2:
        raise UsageError("--suggest behöver två planer", "Skriv den äldre först: segplan lineage --suggest 2023 2025")
    if links and not write:
        raise UsageError("--link skriver inget utan --write", "Lägg till --write för att skriva in paren i planen.")
    loaded = load_plans(named, Path.cwd(), date.today())
    if loaded.hindrances:
        return show_hindrances(loaded.hindrances, as_json=output_format == "json")
    before, after = loaded.plans
    if after.plan.year <= before.plan.year:
        hint = f"Skriv den äldre planen först: segplan lineage --suggest {after.name} {before.name}"
        raise UsageError(f"Planen för {after.plan.year} kan inte bygga på planen för {before.plan.year}", hint)
    if links:
        return _write(before, after, [_pair(link, before, after) for link in links])
    found = suggest_links(before.plan, after.plan, after.series)
    if write:
        return _write(before, after, _ask(found, after))
    return _show(before, after, found, output_format)


def _show(before: "LoadedPlan", after: "LoadedPlan", found: "tuple[Suggestion, ...]", output_format: str) -> Outcome:
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.suggestions import suggestions_json, suggestions_markdown, suggestions_text

    plans = (before.plan, after.plan)
    if output_format == "json":
        return Outcome(output=suggestions_json(plans, found), machine_format=True)
    if output_format == "md":
        return Outcome(output=suggestions_markdown(plans, found, after.registers), machine_format=True)
    terminal = Terminal.current()
    lines = suggestions_text(plans, found, after.registers, min(terminal.width, 110))
    return Outcome(output=show_lines(lines, terminal))


def _pair(link: str, before: "LoadedPlan", after: "LoadedPlan") -> "Pair":
    old, sign, new = link.partition("=")
    if not (old and sign and new):
        raise UsageError(f"--link {link} är inget par", "Skriv det äldre id:t, likhetstecken och det nyare id:t.")
    return _measure(old, before), _measure(new, after)


def _measure(identifier: str, loaded: "LoadedPlan") -> "MeasureAt":
    from segplan.model.view import measures_of
    from segplan.similar import did_you_mean

    by_id = {at.measure.identifier: at for at in measures_of(loaded.plan)}
    if identifier not in by_id:
        raise UsageError(
            f"Planen för {loaded.plan.year} har ingen åtgärd med id {identifier}{did_you_mean(identifier, by_id)}",
            "Ange id:t som det står i planen.",
        )
    return by_id[identifier]


def _ask(found: "tuple[Suggestion, ...]", after: "LoadedPlan") -> "list[Pair]":
    """Ask about one suggestion at a time. Raises `UsageError` when nobody can answer."""
    from segplan.reports.suggestions import suggestion_grounds, suggestion_title

    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("Ingen kan svara på frågor här", "Ange paren med --link FÖRE=EFTER.")
    confirmed: list[Pair] = []
    for one in found:
        sys.stderr.write(f"{suggestion_title(one)}\n  {suggestion_grounds(one, after.registers)}\n")
        sys.stderr.write("Är det samma åtgärd? [j = ja, n = nej, s = sluta fråga] ")
        sys.stderr.flush()
        answer = sys.stdin.readline().strip().lower()
        if answer in ("s", "sluta", ""):
            break
        if answer in ("j", "ja"):
            confirmed.append((one.before, one.after))
    return confirmed


def _write(before: "LoadedPlan", after: "LoadedPlan", pairs: "list[Pair]") -> Outcome:
    from segplan.lineage.confirmed import link_edits
    from segplan.model.plan import Plan
    from segplan.places import Place
    from segplan.project import read_bytes, replace_file
    from segplan.source.editing import apply_edits
    from segplan.swedish import plural

    path = Path(after.locate(Place(after.name, ())).path)
    edits = link_edits(before.plan, after.plan, pairs)
    if not edits:
        return Outcome(messages="Inget att skriva: inget nytt par är bekräftat.\n")
    raw = read_bytes(path)
    replace_file(path, raw, apply_edits(raw, edits, Plan))
    counted = plural(len(edits), "åtgärd", "åtgärder")
    return Outcome(output=f"{counted} i {path.as_posix()} har fått föregångare. Inget annat i filen är ändrat.\n")
