"""A comparison as Markdown, as a whole, and the texts that must not become markup."""

from pathlib import Path
from typing import Any

import pytest

from segplan.diff import Comparison, compare
from segplan.reports.changes_markdown import MARKER, changes_markdown
from segplan.reports.markdown_text import literal
from support.comparison_case import comparison
from support.plan_values import area, measure, plan

GOLDEN = Path(__file__).parent / "golden" / "changes_markdown"


def test_the_whole_page(check_golden: Any) -> None:
    check_golden(GOLDEN, {"whole.md": changes_markdown(comparison(), ()).encode()})


def test_the_notice_about_examples_is_a_quote_on_top() -> None:
    first = changes_markdown(comparison(examples=True), ("Något har inte använts.",)).splitlines()[1:10]
    assert first == [
        "# Åtgärdsplan 2022 jämförd med Åtgärdsplan 2023",
        "",
        "> Jämförelsen gäller exempeltexter och visar inte vad kommunen har ändrat.",
        "",
        "> 8 åtgärder i planen för 2022: 1 är påhittad, 7 är kommunens egna.",
        "",
        "> 7 åtgärder i planen för 2023: 1 är påhittad, 6 är kommunens egna.",
        "",
        "> Något har inte använts.",
    ]


def test_no_text_becomes_markup() -> None:
    before = plan(2022, area(measure("a", målgrupp="barn")))
    nasty = "<b>[x](y)</b> `z` #1 a_b | ~c~ & \\\n- ny rad"
    text = changes_markdown(compare(before, plan(2023, area(measure("a", målgrupp=nasty)), ersätter=2022)), ())
    assert r"\<b\>\[x\](y)\</b\> \`z\` \#&#8203;1 a\_b \| \~c\~ \& \\ - ny rad" in text


def test_a_text_that_looks_like_a_list_item_is_none() -> None:
    after = plan(2023, area(measure("a", formulering="1. Först"), measure("b", "1.2", formulering="- Sedan")))
    text = changes_markdown(compare(plan(2022), after), ())
    assert "  - 1\\. Först" in text
    assert "  - \\- Sedan" in text


def test_plans_that_do_not_differ() -> None:
    one = plan(2022, area(measure("a")))
    assert changes_markdown(compare(one, one), ()).endswith("\nPlanerna skiljer sig inte åt.\n")


def test_the_first_line_is_a_marker_by_which_the_comment_is_found_again() -> None:
    assert changes_markdown(comparison(), ()).startswith(f"{MARKER}\n# ")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@någon", "@&#8203;någon"),
        ("![bild](https://x.se/y.png)", "!\\[bild\\](https://&#8203;x.se/y.png)"),
        ("www.exempel.se", "www&#8203;.exempel.se"),
        ("se #12 och GH-3", "se \\#&#8203;12 och GH-&#8203;3"),
        (":tada:", ":&#8203;tada:"),
        ("<img src=x onerror=y>", "\\<img src=x onerror=y\\>"),
        ("$x$", "\\$x\\$"),
        ("kl. 10:30", "kl. 10:30"),
    ],
)
def test_a_text_calls_nobody_and_fetches_nothing(text: str, shown: str) -> None:
    assert literal(text) == shown


def many(count: int) -> Comparison:
    before = [measure(f"m{one}", f"1.{one}", mått={"målvärde": 9}, målgrupp="barn") for one in range(count)]
    after = [measure(f"m{one}", f"1.{one}", mått={"målvärde": 8}, målgrupp="unga " * 40) for one in range(count)]
    return compare(plan(2022, area(*before)), plan(2023, area(*after), ersätter=2022))


def test_what_does_not_fit_is_counted_and_where_to_see_it_is_told() -> None:
    text = changes_markdown(many(40), (), limit=4_000, see="segplan diff 2022 2023 --all")
    assert len(text) <= 4_000
    shown = text.count("Mindre långtgående mål</summary>")
    assert 0 < shown < 40
    assert f"**… {40 - shown} åtgärder till visas inte" in text
    assert "Alla visas med `segplan diff 2022 2023 --all`." in text
    assert text.count("<details>") == text.count("</details>")


def test_details_are_counted_before_measures_are_left_out() -> None:
    text = changes_markdown(many(40), (), limit=14_000)
    assert len(text) <= 14_000
    assert text.count("1 annan uppgift ändras") == 40
    assert "till visas inte" not in text


@pytest.mark.parametrize("limit", range(3_000, 9_000, 500))
def test_every_length_closes_what_it_opens(limit: int) -> None:
    text = changes_markdown(comparison(), (), limit=limit)
    assert text.count("<details>") == text.count("</details>")
    assert "(0)" not in text
