"""Every kind of document is valid HTML and meets WCAG 2.2 AA in a real browser, and planted faults are found."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from gates.checkers.browser import MODES, browser_faults
from gates.checkers.valid_html import html_faults
from gates.papers import GREAT, NAMES, SMALL, paper

STYLE = "</style>"
# What is planted: the mode, what is replaced, with what, and a word of the fault that must be told.
PLANTED = {
    "språk": ("desktop", '<html lang="sv">', "<html>", "html-has-lang"),
    "titel": ("desktop", "<title>", "<title hidden></title><template>", "document-title"),
    "rubrikhopp": ("desktop", "<h3", "<h5", "heading-order"),
    "alternativtext": ("desktop", "</h1>", '</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', "image-alt"),
    "figurens namn": ("desktop", "</h1>", '</h1><svg role="img" viewBox="0 0 1 1"></svg>', "svg-img-alt"),
    "tabellrubriker": ("desktop", 'scope="col"', 'scope="kol"', "scope-attr-valid"),
    "tom rubrikcell": ("desktop", '<th scope="col">Åtgärd', '<th scope="col">', "empty-table-header"),
    "kontrast": ("desktop", STYLE, "p { color: #999 }" + STYLE, "color-contrast"),
    "kontrast i mörkt läge": ("dark", STYLE, "p { color: #444 }" + STYLE, "color-contrast"),
    "kontrast i egna färger": (
        "forced",
        STYLE,
        "p { forced-color-adjust: none; color: #999; background: #aaa }" + STYLE,
        "läsa mot",
    ),
    "bred tabell": ("phone", STYLE, "td { min-width: 30rem }" + STYLE, "rullar i sidled"),
    "bred tabell på bred skärm": ("desktop", STYLE, "td { min-width: 60rem }" + STYLE, "rullar i sidled"),
    "bild som inte går att rulla med tangenter": (
        "phone",
        "</h1>",
        '</h1><div class="drawing"><p style="width: 40rem; max-width: none">Ord</p></div>',
        "ryms inte|scrollable",
    ),
    "tabell som blev kort": ("phone", STYLE, ".pair { display: block !important }" + STYLE, "ett tal per rad"),
    "inga kort": ("phone", STYLE, "td, tbody th { display: table-cell !important }" + STYLE, "inte ett kort"),
    "streck i ett kort": (
        "phone",
        '<td data-label="',
        '<td class="nothing" style="position: static; height: 2em" data-label="',
        "bara ett streck",
    ),
    "dold cell som säger något": ("phone", '<td data-label="', '<td class="nothing" data-label="', "säger något"),
    "kort som inte är tabeller": ("phone", "<tr>", '<tr role="presentation">', "av"),
    "kort utan etiketter": ("phone", 'data-label="', 'data-lapp="', "etiketten"),
    "låst höjd": ("spacing", STYLE, "h1 { height: 1.2em; overflow: hidden }" + STYLE, "ryms inte"),
    "låst höjd i telefon": ("phone-spacing", STYLE, "dd { height: 1em; overflow: clip }" + STYLE, "ryms inte"),
    "ingen brytning": ("phone-spacing", STYLE, "dd { white-space: nowrap }" + STYLE, "rullar|ryms"),
    "hopplänk": ("desktop", 'href="#innehall"', 'href="#inget"', "finns inte"),
    "fokus utan ram": ("desktop", STYLE, "a:focus { outline: none !important }" + STYLE, "fokus syns inte"),
    "fokus under annat": ("desktop", STYLE, ".running { bottom: 0; position: fixed }" + STYLE, "syns inte när"),
    "kort på papper": ("print", STYLE, "table { display: block }" + STYLE, "som tabell"),
    "dolt tabellhuvud på papper": ("print", STYLE, "thead { display: none }" + STYLE, "upprepas inte"),
    "rubrikhopp på en lång sida": ("phone-long", "<h3", "<h5", "heading-order"),
    "bred tabell på en lång sida": ("phone-long", STYLE, "td { min-width: 30rem }" + STYLE, "rullar i sidled"),
    "hämtad fil": ("desktop", "</h1>", '</h1><img alt="" src="https://example.org/x.png">', "hämtar"),
}
INVALID = {
    "dubbelt attribut": ('<html lang="sv">', '<html lang="sv" lang="sv">'),
    "dubbelt id": ("</h1>", '</h1><p id="innehall"></p>'),
    "okänt element": ("</h1>", "</h1><ruta></ruta>"),
    "fel plats": ("</h1>", "</h1><li>punkt</li>"),
}

LONG_MODES = ("phone-long", "phone-spacing", "print")
"""How the great plan is looked at: the modes whose work grows no faster than the page."""

Faults = Mapping[tuple[str, str], list[str]]


def file_name(name: str) -> str:
    return f"{name}.html".replace(" ", "-")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sidor")
    for name in (*NAMES, SMALL):
        (made / file_name(name)).write_bytes(paper(name, "html"))
    return made


def plant(folder: Path, name: str, good: str, bad: str) -> Path:
    text = paper(SMALL, "html").decode()
    assert good in text, "inget att plantera felet i"
    path = folder / name.replace(" ", "-")
    path.write_text(text.replace(good, bad), "utf-8")
    return path.rename(path.with_suffix(".html"))


@pytest.fixture(scope="module")
def seen(folder: Path) -> Faults:
    """The faults of all documents in the modes that they are looked at in."""
    usual = [(folder / file_name(name), MODES) for name in NAMES if name != GREAT]
    planted = sorted({mode for mode, *_ in PLANTED.values()})
    return browser_faults([*usual, (folder / file_name(GREAT), LONG_MODES), (folder / file_name(SMALL), planted)])


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Faults:
    made = tmp_path_factory.mktemp("planterade")
    return browser_faults((plant(made, name, *replaced), (mode,)) for name, (mode, *replaced, _) in PLANTED.items())


@pytest.fixture(scope="module")
def invalid(folder: Path) -> list[str]:
    return html_faults(sorted(folder.iterdir()))


@pytest.mark.parametrize("name", [*NAMES, SMALL])
def test_the_page_is_valid(name: str, invalid: list[str]) -> None:
    assert [one for one in invalid if file_name(name) in one] == []


@pytest.mark.parametrize("fault", INVALID)
def test_a_planted_fault_of_the_markup_is_found(fault: str, tmp_path: Path) -> None:
    assert html_faults([plant(tmp_path, fault, *INVALID[fault])]) != []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", [name for name in NAMES if name != GREAT])
def test_the_page_works_for_its_readers(name: str, mode: str, seen: Faults) -> None:
    assert seen[file_name(name), mode] == []


@pytest.mark.parametrize("mode", LONG_MODES)
def test_a_great_plan_works_for_its_readers(mode: str, seen: Faults) -> None:
    assert seen[file_name(GREAT), mode] == []


def test_the_page_that_faults_are_planted_in_has_none_of_its_own(seen: Faults) -> None:
    own = {mode: faults for (name, mode), faults in seen.items() if name == file_name(SMALL)}
    assert own == {mode: [] for mode, *_ in PLANTED.values()}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_hindrance_is_found(fault: str, found: Faults) -> None:
    mode, _, _, said = PLANTED[fault]
    told = " ".join(found[file_name(fault), mode])
    assert any(one in told for one in said.split("|")), told
