"""From settings and the command line to the rules that are judged in every stage."""

from collections.abc import Iterable, Iterator, Mapping

from segplan.checking.vocabulary import vocabulary_of
from segplan.configuration.validate import Level, StageTable, ValidateTable
from segplan.configuration_file.find import Settings
from segplan.errors import UsageError
from segplan.findings import Severity
from segplan.places import Route
from segplan.rules.families import family_of
from segplan.rules.profiles import Choices, Profiles, Stage, make_profiles
from segplan.rules.selectors import FILE_FAMILY, codes_of, known_selectors
from segplan.similar import did_you_mean

_SEE_RULES = "Skriv en kod, ett namn eller en familj: SP301, SP3 eller formulering. Se segplan rules."
_ALWAYS_TOLD = "Ta bort det. En fil som inte går att läsa kan inte prövas, så fel i filen visas alltid."

Said = tuple[str, str]
"""Message and remedy."""


def choose_rules(settings: Settings, asked: Choices) -> Profiles:
    """Give the profiles that settings and the command line choose; `--select` replaces `select` in the settings.

    Raises `UsageError` for a rule that is not there or cannot be left out.
    """
    table = settings.values.validation
    _check_table(settings, table)
    _check_asked(asked)
    general = Choices(() if asked.select else table.select, table.include, table.ignore, _levels(table.severity))
    by_stage = {
        stage: Choices(ignore=one.ignore, severity=_levels(one.severity)) for stage, one in _stages(table).items()
    }
    return make_profiles((general,), by_stage, (asked,), vocabulary_of(settings))


def _levels(written: Mapping[str, Level]) -> dict[str, Severity]:
    words = {severity.label: severity for severity in Severity}
    return {selector: words[level] for selector, level in written.items()}


def _check_asked(asked: Choices) -> None:
    named = {"--select": asked.select, "--include": asked.include, "--ignore": asked.ignore}
    for option, selectors in named.items():
        for selector in selectors:
            said = _wrong(selector, leaves_out=option == "--ignore")
            if said is not None:
                raise UsageError(f"{option}: {said[0]}", said[1])


def _check_table(settings: Settings, table: ValidateTable) -> None:
    for key, selectors in (("select", table.select), ("include", table.include)):
        _refuse(settings, _in_list(("validate", key), selectors), leaves_out=False)
    _check_choices(settings, ("validate",), table.ignore, table.severity)
    for stage, one in _stages(table).items():
        _check_choices(settings, ("validate", "profile", stage.value), one.ignore, one.severity)


def _stages(table: ValidateTable) -> dict[Stage, StageTable]:
    profile = table.profile
    return {Stage.DRAFT: profile.draft, Stage.PREPARATION: profile.preparation, Stage.ADOPTED: profile.adopted}


def _check_choices(settings: Settings, route: Route, ignore: tuple[str, ...], severity: Mapping[str, Level]) -> None:
    _refuse(settings, _in_list((*route, "ignore"), ignore), leaves_out=True)
    _refuse(settings, (((*route, "severity", one), one) for one in severity), leaves_out=True)


def _in_list(route: Route, selectors: tuple[str, ...]) -> Iterator[tuple[Route, str]]:
    return (((*route, index), one) for index, one in enumerate(selectors))


def _refuse(settings: Settings, selectors: Iterable[tuple[Route, str]], *, leaves_out: bool) -> None:
    for route, selector in selectors:
        said = _wrong(selector, leaves_out=leaves_out)
        if said is not None:
            raise settings.fault(route, *said, on_key="severity" in route)


def _wrong(selector: str, *, leaves_out: bool) -> Said | None:
    """Say what is wrong with a selector, if anything; `leaves_out` when it is to take rules away or soften them."""
    codes = codes_of(selector)
    if not codes:
        return f"Ingen regel och ingen familj heter {selector}{did_you_mean(selector, known_selectors())}", _SEE_RULES
    if leaves_out and any(family_of(code) == FILE_FAMILY for code in codes):
        return f"{selector} gäller fel i själva filen, och de kan inte väljas bort eller mildras", _ALWAYS_TOLD
    return None
