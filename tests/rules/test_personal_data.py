"""Personal data are recognised by their form, and nothing that only looks like them."""

import pytest

from segplan.rules.origin.personal_data import personal_data_in
from support.small_project import findings_of, plan_with

PERSONAL = [
    ("Eleven 811218-9876 går i åttan.", "811218-9876", "ett personnummer"),
    ("Född 19811218-9876", "19811218-9876", "ett personnummer"),
    ("Född 198112189876", "198112189876", "ett personnummer"),
    ("Över hundra år: 811218+9876.", "811218+9876", "ett personnummer"),
    ("Samordningsnummer 701063-2391", "701063-2391", "ett personnummer"),
    ("Född på skottdagen 000229-0005", "000229-0005", "ett personnummer"),
    ("Ring 070-174 06 05.", "070-174 06 05", "ett mobilnummer"),
    ("Ring 0701740605", "0701740605", "ett mobilnummer"),
    ("Ring 0701-74 06 05", "0701-74 06 05", "ett mobilnummer"),
    ("Ring +46 70 174 06 05 efter sex", "+46 70 174 06 05", "ett mobilnummer"),
    ("Ring +46 (0)70-174 06 05", "+46 (0)70-174 06 05", "ett mobilnummer"),
    ("Skriv till anna.b@gmail.com.", "anna.b@gmail.com", "en privat e-postadress"),
    ("Skriv till ANNA@Hotmail.se", "ANNA@Hotmail.se", "en privat e-postadress"),
]

NOT_PERSONAL = [
    "Diarienummer KS 2022-123",
    "Diarienummer KN 2022-000123-7",
    "Ärende 811218-98765",
    "Datum 2023-01-19 och 2023-02-07",
    "Organisationsnummer 212000-1234",
    "Fel kontrollsiffra 811218-9877",
    "Ingen sådan dag 811318-9876",
    "Indikatorerna N15428, N00914 och U30460",
    "Kommunkoderna 0760 0761 0763 0764 0765",
    "DeSO 0199A0010 och 0199C1240",
    "Kontaktcenter 08-465 004 00",
    "13 808 000 kronor, 0,7 procent",
    "http://example.org/8112189876-forslag",
    "http://example.org/artikel/8112189876",
    "kultur@provkoping.example, info@kommunen.se och namnd@live.provkoping.se",
    "utbildning@telia-skolan.se",
    "Telia och Gmail nämns utan adress.",
]


@pytest.mark.parametrize(("text", "words", "what"), PERSONAL, ids=[words for _, words, _ in PERSONAL])
def test_personal_data_is_found_with_its_exact_words(text: str, words: str, what: str) -> None:
    found = list(personal_data_in(text))
    assert [(one.what, text[slice(*one.words)]) for one in found] == [(what, words)]


@pytest.mark.parametrize("text", NOT_PERSONAL)
def test_what_only_looks_like_personal_data_is_left_alone(text: str) -> None:
    assert list(personal_data_in(text)) == []


def test_the_finding_points_at_the_words_and_does_not_repeat_them() -> None:
    plan = plan_with(measure="anmärkning: Kontakta samordnaren, 070-174 06 05, för lokaler.")
    (found,) = findings_of("SP808", {"2023": plan})
    start, end = found.location.span
    assert plan.split("\n")[start.line][start.column : end.column] == "070-174 06 05"
    assert "174" not in found.message + found.remedy


def test_a_text_of_many_digits_is_judged_quickly() -> None:
    assert list(personal_data_in("0" * 200_000 + "@")) == []
