"""A comparison as annotations: at the new lines, with the old named, and what decreases first."""

from segplan.diff import compare
from segplan.places import Location, Place, Position, Route, Span
from segplan.reports.changes_github import changes_github
from segplan.reports.compared_plan import ComparedPlan
from support.comparison_case import comparison
from support.plan_values import area, measure, plan

LINES = {"2022": 4, "2023": 8}


def locate(place: Place) -> Location:
    line = LINES[place.document]
    return Location(f"plans/{place.document}.yaml", Span(Position(line, 2), Position(line, 9)))


def shown() -> list[str]:
    before, after = (ComparedPlan(name, f"plans/{name}.yaml", locate) for name in LINES)
    return changes_github(comparison(), ("Hundra %\nsäkert.",), before, after).splitlines()


def test_a_change_stands_at_the_new_line_and_names_the_old() -> None:
    (target,) = [line for line in shown() if "målvärdet ändras" in line]
    assert target == (
        "::warning file=plans/2023.yaml,line=9,endLine=9,col=3,endColumn=10,"
        "title=SD520 Mindre långtgående mål (åtagandet minskar)::"
        "”2.1 Aktiva skolval”: målvärdet ändras från 80 familjer till 40 familjer. Före: plans/2022.yaml:5:3."
    )


def test_what_is_gone_stands_at_the_old_line() -> None:
    (gone,) = [line for line in shown() if "SD135" in line]
    assert gone.startswith("::warning file=plans/2022.yaml,line=5,")
    assert "Före:" not in gone


def test_warnings_come_before_notices_and_the_account_ends_the_log() -> None:
    commands = [line.partition(" ")[0] for line in shown() if line.startswith(("::warning ", "::notice "))]
    assert commands == sorted(commands, reverse=True)
    assert len(commands) == len(comparison().differences)
    assert shown()[0] == "::notice::Hundra %25%0Asäkert."
    assert any(line.startswith("8 åtgärder i planen för 2022: 8 = 2 förs vidare") for line in shown())


def test_what_is_gone_from_a_version_in_git_stands_at_its_area_in_the_file() -> None:
    asked: list[Place] = []

    def located(place: Place) -> Location:
        asked.append(place)
        return locate(place)

    before = ComparedPlan("main:2022", "main:plans/2022.yaml", locate, "main", "2022")
    after = ComparedPlan("2023", "plans/2023.yaml", located, None, "2023")
    (gone,) = [line for line in changes_github(comparison(), (), before, after).splitlines() if "SD135" in line]
    assert gone.startswith("::warning file=plans/2023.yaml,line=9,")
    assert gone.endswith("Före: plans/2022.yaml:5:3.")
    assert Place("2023", ("titel",)) in asked


def test_what_is_gone_with_its_area_stands_at_the_title() -> None:
    routes: list[Route] = []

    def located(place: Place) -> Location:
        routes.append(place.route)
        return locate(place)

    first = plan(2023, area(measure("a")), area(measure("b", "2.1"), number=2, name="Skola"))
    before = ComparedPlan("main:2023", "main:plans/2023.yaml", locate, "main", "2023")
    after = ComparedPlan("2023", "plans/2023.yaml", located, None, "2023")
    for kept in ([area(measure("a"))], [area(measure("a")), area(number=3, name="Skola")]):
        changes_github(compare(first, plan(2023, *kept)), (), before, after)
    assert ("titel",) in routes
    assert ("områden", 1, "namn") in routes


def test_figures_of_the_whole_plan_end_the_log_and_take_no_annotation() -> None:
    before, after = (ComparedPlan(name, f"plans/{name}.yaml", locate) for name in LINES)
    lines = changes_github(comparison(), (), before, after, figures=("Åtgärder: före 3, efter 2.",)).splitlines()
    assert lines[-1] == "Åtgärder: före 3, efter 2."
