"""Typography binds what belongs together and leaves everything else alone."""

import pytest

from segplan.documents.typography import set_text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("§ 31", "§\u00a031"),
        ("barn 7–15 år", "barn 7–15\u00a0år"),
        ("13 808 000 kr", "13\u00a0808\u00a0000\u00a0kr"),
        ("den 26 januari 2023 kl. 9", "den 26\u00a0januari\u00a02023 kl.\u00a09"),
        ("KS 2020-754", "KS\u00a02020-754"),
        ("-5 grader och (-3)", "\u22125 grader och (\u22123)"),
        ("2023-01-26 och 2020-754", "2023-01-26 och 2020-754"),
        ("under 2023 400 elever", "under 2023 400\u00a0elever"),
        ("år  2023\n till", "år\u00a02023 till"),
        ("redan\u00a0bunden", "redan\u00a0bunden"),
        ("12 årsarbetare", "12 årsarbetare"),
    ],
)
def test_spaces_and_minus(text: str, result: str) -> None:
    assert set_text(text) == result


def test_setting_twice_changes_nothing_more() -> None:
    once = set_text("Den 3 maj 2023 beslutades § 4: 1 000 000 kr, -2 procent.")
    assert set_text(once) == once
