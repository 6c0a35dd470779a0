"""Charts say in words everything that they draw, stay within their frame, and never speak by colour alone."""

from decimal import Decimal

import pytest

from segplan.documents.charts.coverage import coverage_chart
from segplan.documents.charts.palette import LINES_ON, WORDS_ON
from segplan.documents.charts.shapes import stripes, width_of, wrapped, written
from segplan.documents.charts.status import status_chart
from segplan.documents.charts.steering import ChartBody, steering_chart
from segplan.documents.charts.trend import Trend, TrendPoint, trend_chart
from segplan.documents.drawing import Drawing
from segplan.documents.reading import read_tree
from segplan.model.followup import Label

AREAS = [
    ("1. Möten", {Label.DONE: 4, Label.ONGOING: 7, Label.NOT_DONE: 1}),
    ("2. Arbete & <bildning>", {Label.NOT_REPORTED: 2}),
    ("3. Inget", {}),
]
BODIES = [
    ChartBody("ks", "Kommunstyrelsen", "politisk", ""),
    ChartBody("styr", "Styrgruppen", "strategisk", "ks"),
    ChartBody("led", "Ledningsgruppen", "strategisk", "styr"),
]
POINTS = (
    TrendPoint("2021", Decimal(2021), Decimal("71.5")),
    TrendPoint("2022", Decimal(2022), Decimal(80)),
    TrendPoint("2023", Decimal(2023), Decimal(78)),
)


def drawings() -> list[Drawing]:
    target = TrendPoint("2024", Decimal(2024), Decimal(95))
    return [
        status_chart("Status", AREAS),
        coverage_chart("Täckning", ["Norr", "Söder"], [("Få möten", [0, 3]), ("Trångt", [8, 1])]),
        trend_chart("Andel", Trend("procent", POINTS, target, (2022,))),
        steering_chart("Organ", BODIES),
    ]


def texts(drawing: Drawing) -> list[str]:
    return [node.text for shape in drawing.shapes for node in shape.walk() if node.tag == "text"]


@pytest.mark.parametrize("drawing", drawings(), ids=lambda one: one.title)
def test_a_chart_is_within_the_subset_and_its_frame(drawing: Drawing) -> None:
    figure = f"<figure><figcaption>F</figcaption>{drawing.__html__()}</figure>"
    tree = read_tree(f"<article><header><h1>T</h1></header>{figure}</article>", "m")
    assert tree.first("desc") is not None
    for node in tree.walk():
        for name in ("x", "x1", "x2", "cx"):
            assert -0.01 <= float(node.attributes.get(name, 0)) <= drawing.width
        for name in ("y", "y1", "y2", "cy"):
            assert -0.01 <= float(node.attributes.get(name, 0)) <= drawing.height


def test_the_status_chart_says_every_area_and_count() -> None:
    drawing = status_chart("Status", AREAS)
    assert drawing.description == (
        "1. Möten: 12\u00a0åtgärder, 4 genomförd, 7 pågår och 1 ej genomförd."
        " 2. Arbete & <bildning>: 2\u00a0åtgärder, 2 ej rapporterad. 3. Inget: 0\u00a0åtgärder, inga."
    )
    assert [label.value for label in Label] == texts(drawing)[:4]


def test_every_label_looks_different_without_colour() -> None:
    looks = []
    for label in Label:
        shapes = status_chart("S", [("a", {label: 9})]).shapes[len(status_chart("S", []).shapes) :]
        kinds = sorted(shape.tag for shape in shapes)
        luminance = next(shape.attributes["fill"] for shape in shapes if shape.tag == "rect")
        looks.append((kinds.count("line") > 3, kinds.count("circle") > 0, luminance))
    assert len(set(looks)) == len(Label)
    assert len({(stripe, dots, round(_luminance(fill), 1)) for stripe, dots, fill in looks}) == len(Label)


def test_the_trend_begins_at_zero_and_is_broken_where_the_series_is() -> None:
    whole, broken = (trend_chart("A", Trend("procent", POINTS, None, breaks)) for breaks in ((), (2022,)))
    assert "Axeln börjar på 0." in whole.description
    assert "Brott i serien 2022; värden före och efter jämförs inte." in broken.description
    thick = [len([one for one in each.shapes if one.attributes.get("stroke-width") == "2"]) for each in (whole, broken)]
    assert thick == [2, 1]
    assert "0" in texts(whole)


def test_a_trend_below_zero_says_where_the_axis_begins() -> None:
    point = TrendPoint("2024", Decimal(2024), Decimal("-5"))
    assert "Axeln börjar på −5." in trend_chart("A", Trend("tal", (*POINTS, point))).description


def test_the_target_is_named_in_words_and_by_dashes() -> None:
    drawing = trend_chart("A", Trend("procent", POINTS, TrendPoint("2024", Decimal(2024), Decimal("95.5"))))
    assert "Mål 2024: 95,5." in drawing.description
    assert "Mål 95,5" in texts(drawing)
    assert any("stroke-dasharray" in shape.attributes for shape in drawing.shapes)


def test_a_value_that_the_line_of_the_target_would_cross_stands_below_its_point() -> None:
    def place(target: TrendPoint | None) -> float:
        drawing = trend_chart("A", Trend("tal", (*POINTS, TrendPoint("2024", Decimal(2024), Decimal(412))), target))
        named = [shape for shape in drawing.shapes if shape.tag == "text" and shape.text == "412"]
        (value,) = [shape for shape in named if shape.attributes["text-anchor"] == "middle"]
        return float(value.attributes["y"])

    assert place(TrendPoint("2024", Decimal(2024), Decimal(450))) > place(
        TrendPoint("2024", Decimal(2024), Decimal(20))
    )


def test_the_coverage_chart_has_a_number_in_every_square_and_names_the_holes() -> None:
    drawing = coverage_chart("T", ["Norr", "Söder"], [("Få möten", [0, 3]), ("Trångt", [8, 1])])
    assert [text for text in texts(drawing) if text.isdigit() or text == "–"] == ["–", "3", "8", "1"]
    assert drawing.description.endswith("Utan åtgärd är ”Få möten”: Norr.")


def test_a_body_stands_below_the_one_it_reports_to() -> None:
    drawing = steering_chart("Organ", BODIES)
    tops = [float(shape.attributes["y"]) for shape in drawing.shapes if shape.tag == "rect"]
    assert tops == sorted(set(tops))
    assert drawing.description == (
        "Styrgruppen rapporterar till Kommunstyrelsen. Ledningsgruppen rapporterar till Styrgruppen."
        " Inget organ ovanför är angivet för Kommunstyrelsen."
    )


def test_bodies_that_report_in_a_circle_are_drawn_too() -> None:
    circle = [ChartBody("a", "A", "x", "b"), ChartBody("b", "B", "x", "a")]
    assert sum(shape.tag == "rect" for shape in steering_chart("O", circle).shapes) == 2


def test_stripes_stay_within_their_rectangle() -> None:
    for stripe in stripes(10, 20, 30, 12, "#000000"):
        at = {name: float(value) for name, value in stripe.attributes.items() if name[0] in "xy"}
        assert min(at["x1"] - 10, at["x2"] - 10, 40 - at["x1"], 40 - at["x2"]) >= 0
        assert min(at["y1"] - 20, at["y2"] - 20, 32 - at["y1"], 32 - at["y2"]) >= 0


def test_long_names_are_wrapped_and_cut() -> None:
    lines = wrapped("En mycket lång samordningsgrupp med ett namn som inte tar slut", 80, 9, 2)
    assert len(lines) == 2
    assert all(width_of(line, 9) <= 80 for line in lines)
    assert lines[-1].endswith("…")


@pytest.mark.parametrize(("value", "text"), [(1, "1"), (0.1 + 0.2, "0.3"), (-0.001, "0"), (12.344, "12.34")])
def test_lengths_have_no_more_decimals_than_they_need(value: float, text: str) -> None:
    assert written(value) == text


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("pair", WORDS_ON)
def test_words_are_readable_on_their_ground(pair: tuple[str, str]) -> None:
    """WCAG 2.1, 1.4.3: at least 4.5 to 1."""
    assert contrast(*pair) >= 4.5


@pytest.mark.parametrize("pair", LINES_ON)
def test_lines_that_carry_meaning_are_seen(pair: tuple[str, str]) -> None:
    """WCAG 2.1, 1.4.11: at least 3 to 1."""
    assert contrast(*pair) >= 3
