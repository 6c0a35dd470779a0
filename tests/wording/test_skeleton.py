"""The way out is made of the text's own words."""

import re

import pytest

from segplan.wording.analysis import analyse
from segplan.wording.skeleton import Told, skeleton


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ta ställning till avgiften för bokbussen.", ["[vem] lämnar senast [dag] förslag om avgiften för bokbussen"]),
        ("Ta ställning till om badet ska ha öppet.", ["förslag i frågan om badet ska ha öppet till [vilket organ]"]),
        ("Överväga att införa avgiftsfri skola.", ["underlag för beslut om att införa avgiftsfri skola"]),
        ("Kulturnämnden tar ställning till taxan.", ["Kulturnämnden beslutar senast [dag] om taxan"]),
        ("Kulturskolan ser över taxan under våren.", ["Kulturskolan lämnar under våren förslag till"]),
        ("Se över taxan.", ["[vem] ska se över taxan och lämna senast [dag] förslag till"]),
        ("Utred behovet av bad.", ["Utred behovet av bad. [vem] lämnar senast [dag] en rapport"]),
        ("Främja läsning bland unga.", ["[gör vad, hur mycket eller hur ofta]", "Syfte: främja läsning bland unga."]),
        ("Verka för att fler läser.", ["Syfte: fler läser."]),
        ("Verka för att fler läser och stärka biblioteken.", ["Syfte: fler läser."]),
        ("Verka för att fler ska läsa och skriva.", ["Syfte: fler ska läsa och skriva."]),
        ("Insatser för att minska frånvaron.", ["Mål: minska frånvaron, mätt med [indikator]"]),
        ("Öka tryggheten.", ["[indikator]", "[målvärde]"]),
        ("Tio lampor byts om tid finns.", ["Tio lampor byts."]),
        ("Tio lampor byts i mån av tid, före maj.", ["Tio lampor byts, före maj."]),
        ("Tio lampor bör bytas i maj.", ["Tio lampor ska bytas i maj."]),
        ("Starta fler odlingslotter.", ["Starta fler odlingslotter: från [antal] till [antal] senast [dag]."]),
        ("Starta ett antal odlingslotter.", ["Starta [antal] odlingslotter senast [dag]."]),
        ("Bygg en park.", ["Bygg en park senast [dag], [antal eller hur ofta]."]),
        ("Öppna ett café i maj och främja läsning.", ["Öppna ett café i maj.", "Syfte: främja läsning."]),
    ],
)
def test_the_skeleton_holds_the_words_of_the_text(text: str, parts: list[str]) -> None:
    written = skeleton(text, analyse(text))
    assert written is not None
    for part in parts:
        assert part in written


def test_a_measurable_text_needs_no_way_out() -> None:
    text = "Tio lampor byts före maj."
    assert skeleton(text, analyse(text)) is None


def test_the_fields_fill_the_blanks_and_names_keep_their_capital() -> None:
    told = Told(
        doer="Kulturförvaltningen",
        decider="Kulturnämnden",
        day="senast den 30 november 2023",
        where="i Öster",
        whom="för unga",
        names=frozenset({"Öster"}),
    )
    written = skeleton("Se över taxan.", analyse("Se över taxan."), told)
    assert written is not None
    assert written.startswith(
        "Kulturförvaltningen ska se över taxan och lämna senast den 30 november 2023 förslag till [vilka ändringar] "
        "till kulturnämnden, som beslutar"
    )
    assert (skeleton("Österbadet främjas.", analyse("Österbadet främjas."), told) or "").endswith(
        "Syfte: österbadet främjas."
    )
    assert (skeleton("Öster främjas.", analyse("Öster främjas."), told) or "").endswith("Syfte: Öster främjas.")


@pytest.mark.parametrize(
    "text",
    ["Ta ställning till taxan.", "Se över taxan.", "Utred taxan.", "Taxan ses över.", "Tio lampor bör bytas i maj."],
)
def test_a_filled_skeleton_is_measurable(text: str) -> None:
    told = Told(doer="Kulturförvaltningen", decider="kulturnämnden", day="senast den 30 november 2023")
    written = skeleton(text, analyse(text), told) or ""
    filled = re.sub(r"senast \[dag\]", "senast den 15 december 2023", re.sub(r" Nästa steg:.*", "", written))
    assert analyse(re.sub(r"\[.*?\]", "ändrad taxa", filled)).shortfall is None
