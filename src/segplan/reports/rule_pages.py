"""The pages of the rules, for the terminal and for docs/rules/."""

from collections.abc import Sequence

from segplan.reports.example_blocks import readable_examples
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wrapping import wrap
from segplan.rules.families import FAMILIES
from segplan.rules.profiles import Profile
from segplan.rules.registry import Rule
from segplan.rules.rule_set import RULE_SET
from segplan.swedish import listed

_FULL_WIDTH = 100


def rule_list(rules: Sequence[Rule], profile: Profile, width: int = _FULL_WIDTH) -> list[Line]:
    """Give every rule with its level in a profile, under its family, and the rule set's name first."""
    stage = f" i skedet {profile.stage.value}" if profile.stage else ""
    lines: list[Line] = [line(f"{RULE_SET}{stage}"), line()]
    for family in FAMILIES:
        members = [rule for rule in rules if rule.family == family]
        if not members:
            continue
        lines += [line(Piece(family.title, Style.HEADING)), *wrap([Piece(family.description, Style.FAINT)], width)]
        for rule in members:
            first, *rest = wrap([rule.summary], width, f"  {rule.code}  {_level(rule, profile):<11}")
            code, level = Piece(rule.code, Style.STRONG), first[0].text.removeprefix(f"  {rule.code}")
            lines += [line("  ", code, level, *first[1:]), *rest]
        lines.append(line())
    return lines


def _level(rule: Rule, profile: Profile) -> str:
    if profile.is_on(rule):
        return profile.severity_of(rule).label
    return "frivillig" if rule.optional else "av"


def rule_page(rule: Rule, width: int = _FULL_WIDTH) -> list[Line]:
    """Give a rule's page for the terminal; its examples are never wrapped."""
    heading = line(Piece(f"{rule.code} {rule.name}", Style.HEADING))
    lines = [heading, *wrap([severity_sentence(rule)], width), line()]
    is_example = False
    paragraph: list[str] = []
    for text in readable_examples(rule.page.splitlines()):
        is_prose = not is_example and bool(text) and not text.startswith(("## ", "```"))
        if is_prose:
            paragraph.append(text)
            continue
        lines += _wrapped(paragraph, width)
        paragraph = []
        if text.startswith("```"):
            is_example = not is_example
        else:
            is_heading = text.startswith("## ") and not is_example
            lines.append(line(Piece(text.removeprefix("## "), Style.STRONG) if is_heading else text))
    return lines + _wrapped(paragraph, width)


def _wrapped(paragraph: list[str], width: int) -> list[Line]:
    return wrap([" ".join(paragraph)], width) if paragraph else []


def rule_markdown(rule: Rule) -> str:
    """Give a rule's page as Markdown."""
    summary, _, rest = rule.page.partition("\n")
    body = "\n".join(readable_examples(rest.strip().splitlines()))
    return f"# {rule.code} {rule.name}\n\n{summary}\n\n{severity_sentence(rule)}\n\n{body}\n"


def severity_sentence(rule: Rule) -> str:
    """Say in a sentence how much the rule weighs."""
    said = f"Familj: {rule.family.title}. Nivå: {rule.severity.label}"
    said += f", i utkast {rule.draft.label}." if rule.draft is not rule.severity else "."
    said += " Frivillig: prövas bara när den väljs med --include eller include." if rule.optional else ""
    if rule.silent_when:
        said += f" Tiger när {listed(rule.silent_when, 'eller')} säger något om samma åtgärd."
    return said
