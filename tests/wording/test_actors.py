"""Who acts is told from who receives, who commissions and what something is called."""

import pytest

from segplan.wording.analysis import analyse


def _actor(text: str) -> tuple[str, str, str]:
    actor = analyse(text).actor
    return actor.level.value, actor.kind.value, text[slice(*actor.span)] if actor.span else ""


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Barn- och utbildningsnämnden antar en plan i maj.", "political", "Barn- och utbildningsnämnden"),
        ("I maj antar kommunfullmäktige en plan.", "political", "kommunfullmäktige"),
        ("Planen tas fram av säkerhetssamordnaren.", "administrative", "säkerhetssamordnaren"),
        ("Skylten sätts upp i maj. Ansvarig: Tekniska enheten", "administrative", "Tekniska enheten"),
        ("Provköping Bostäder AB rustar tio lägenheter.", "administrative", "Provköping Bostäder AB"),
        ("Under våren genomför polisen sex kontroller.", "external", "polisen"),
        ("Kommunfullmäktige uppdrar åt avfallsbolaget att redovisa en modell.", "administrative", "avfallsbolaget"),
        ("Socialförvaltningen får i uppdrag att utreda stödet.", "administrative", "Socialförvaltningen"),
        ("Kommundirektören ges i uppdrag att lämna förslag.", "administrative", "Kommundirektören"),
        ("Miljöenheten: provtagning av brunnarna", "administrative", "Miljöenheten"),
        ("Skogsförvaltaren gallrar slänten i mars.", "administrative", "Skogsförvaltaren"),
        ("Skolnämnden och polisen håller tre möten.", "unclear", "Skolnämnden och polisen"),
    ],
)
def test_an_identifiable_body_is_named(text: str, kind: str, words: str) -> None:
    assert _actor(text) == ("named", kind, words)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kommunen bygger en park.", "unclear"),
        ("Nämnden bygger en park.", "political"),
        ("Förvaltningen bygger en park.", "administrative"),
        ("Samtliga nämnder redovisar sina siffror.", "political"),
        ("Vi bygger en park.", "unclear"),
        ("De som arbetar i receptionen går en kurs.", "unclear"),
        ("Kommunen och kulturskolan bygger en scen.", "unclear"),
    ],
)
def test_a_body_that_is_not_told_apart_is_vague(text: str, kind: str) -> None:
    assert _actor(text)[:2] == ("vague", kind)


@pytest.mark.parametrize(
    "text",
    [
        "Bygg en park.",
        "Parken byggs i maj.",
        "Förslaget lämnas till socialnämnden.",
        "Biblioteket får fler öppettimmar.",
        "Personalen informeras i maj.",
        "Under perioden byggs en park i kommunens regi.",
    ],
)
def test_who_receives_or_is_only_mentioned_does_not_act(text: str) -> None:
    assert _actor(text) == ("none", "none", "")


def test_the_receiver_is_told() -> None:
    text = "Lämna förslaget till socialnämnden i maj."
    assert [text[slice(*span)] for span in analyse(text).receivers] == ["socialnämnden"]
