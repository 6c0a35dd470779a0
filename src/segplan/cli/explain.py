"""`segplan explain` and `segplan rules`: what the rules are and why."""

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from segplan.cli.options import words
from segplan.cli.outcome import Outcome
from segplan.errors import UsageError


def explain(
    code: Annotated[
        str, typer.Argument(metavar="KOD", help="Regelns kod eller namn, eller koden för en sorts ändring.")
    ],
) -> Outcome:
    """Förklara en regel, med exempel på fel och rätt, eller en sorts ändring.

    Exempel: segplan explain SP201
    """
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.change_pages import find_kind, kind_page
    from segplan.reports.rule_pages import rule_page
    from segplan.rules.registry import all_rules
    from segplan.similar import did_you_mean

    terminal = Terminal.current()
    kind = find_kind(code)
    if kind is not None:
        return Outcome(output=show_lines(kind_page(kind, terminal.width), terminal))
    found = next((rule for rule in all_rules() if code.upper() == rule.code or code.lower() == rule.name), None)
    if found is None and code.upper().startswith("SD"):
        raise UsageError(f"Ingen sorts ändring har koden {code}", "Se alla sorter i docs/andringar.md.")
    if found is None:
        known = [name for rule in all_rules() for name in (rule.code, rule.name)]
        raise UsageError(f"Regeln {code} finns inte{did_you_mean(code, known)}", "Se alla regler med segplan rules.")
    return Outcome(output=show_lines(rule_page(found, terminal.width), terminal))


class StageName(str, Enum):
    """The stages of a plan, as on the command line."""

    DRAFT = "utkast"
    PREPARATION = "beredning"
    ADOPTED = "fastställd"


def rules(
    profile: Annotated[
        StageName | None,
        typer.Option(
            "--profile", metavar=words(StageName), help="Visa vad som gäller i ett skede, med mappens inställningar."
        ),
    ] = None,
) -> Outcome:
    """Lista alla regler, familj för familj.

    Exempel:
      segplan rules
      segplan rules --profile utkast
    """
    from segplan.checking.choosing import choose_rules
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.configuration_file.find import read_settings
    from segplan.project import find_project
    from segplan.reports.rule_pages import rule_list
    from segplan.rules.profiles import EVERY_RULE, Stage, default_profiles
    from segplan.rules.registry import all_rules

    chosen = default_profiles().by_stage[None]
    if profile is not None:
        project = find_project(Path.cwd())
        profiles = choose_rules(read_settings(project.root if project else None), EVERY_RULE)
        chosen = profiles.by_stage[Stage(profile.value)]
    terminal = Terminal.current()
    return Outcome(output=show_lines(rule_list(all_rules(), chosen, terminal.width), terminal))
