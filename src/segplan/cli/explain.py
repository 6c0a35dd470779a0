"""`segplan explain` and `segplan rules`: what the rules are and why."""

from typing import Annotated

import typer

from segplan.cli.outcome import Outcome
from segplan.errors import UsageError


def explain(code: Annotated[str, typer.Argument(metavar="KOD", help="Regelns kod eller namn.")]) -> Outcome:
    """Förklara en regel: varför den finns, ett fel och hur det blir rätt.

    Exempel: segplan explain SP201
    """
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.rule_pages import rule_page
    from segplan.rules.registry import all_rules
    from segplan.similar import did_you_mean

    found = next((rule for rule in all_rules() if code.upper() == rule.code or code.lower() == rule.name), None)
    if found is None:
        known = [name for rule in all_rules() for name in (rule.code, rule.name)]
        raise UsageError(f"Regeln {code} finns inte{did_you_mean(code, known)}", "Se alla regler med segplan rules.")
    return Outcome(output=show_lines(rule_page(found), Terminal.current()))


def rules() -> Outcome:
    """Lista alla regler, familj för familj.

    Exempel: segplan rules
    """
    from segplan.cli.terminal import Terminal, show_lines
    from segplan.reports.rule_pages import rule_list
    from segplan.rules.registry import all_rules

    return Outcome(output=show_lines(rule_list(all_rules()), Terminal.current()))
