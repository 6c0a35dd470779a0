"""A comparison as Markdown, as a whole, and the texts that must not become markup."""

from segplan.diff import compare
from segplan.reports.changes_markdown import changes_markdown
from support.comparison_case import comparison
from support.plan_values import area, measure, plan

WHOLE = """\
# Åtgärdsplan 2022 jämförd med Åtgärdsplan 2023

**8 åtgärder i planen för 2022**

- 2 förs vidare med samma lydelse
- 1 förs vidare omarbetad
- 1 delas
- 2 slås samman med andra
- 1 förs inte vidare: genomförd
- 1 saknas utan redovisning

**7 åtgärder i planen för 2023**

- 2 förs vidare med samma lydelse
- 1 förs vidare omarbetad
- 2 kommer av delade åtgärder
- 1 är sammanslagen
- 1 är ny

## Det viktigaste

Räknat på åtgärder som förs vidare, delas eller slås samman. Numren är de i planen för 2023.

- Ansvarig förvaltning ändrad (1)
  - anges inte → Kulturförvaltningen: 2.2
- Målvärdet sänkt (1): 2.1
- Slutdatum tillkommer (1): 2.1

Ord i fetstil skiljer sig mellan planerna.

## Saknas utan redovisning (1)

Den finns inte i planen för 2023, och planen säger inte vad som hände med den.

- **2.3 Frukost i skolan**
  - Frukost ges på två skolor.
  - Ansvarig: Kulturförvaltningen. Senaste läge: Pågår (löpande).

## Förs inte vidare: genomförd (1)

- **1.4 Enklare bidrag**
  - Ansvarig: anges inte. Senaste läge: ingen uppföljning.
  - Skäl: E-tjänsten är i drift.

## Delade åtgärder (1)

### 2.1 Läxhjälp – delas i

Ansvarig: anges inte. Senaste läge: ingen uppföljning.

- **2.2 Läxhjälp**
  - Skäl: Lov blir en egen åtgärd.
  - Formuleringen
    - Före: Kommunen ordnar läxhjälp på **tre** \\*skolor\\*.
    - Efter: Kommunen ordnar läxhjälp på **fyra** \\*skolor\\*.
  - Ansvarig förvaltning. Tillkommer: Kulturförvaltningen
- **2.3 Lovskola**
  - Formuleringen
    - Före: Kommunen ordnar läxhjälp på tre \\*skolor\\*.
    - Efter: Förvaltningen gör lovskola.

## Sammanslagna åtgärder (1)

### 1.1 Kurser och öppen hall – sammanslagning av

Skäl: Samma personal gör båda.

- **1.1 Kurser på lov**
  - Formuleringen
    - Före: **Tio** kurser hålls på lov och helg.
    - Efter: **Tolv** kurser hålls på lov och helg.
- **1.3 Öppen hall**
  - Formuleringen
    - Före: Hallen är öppen varje helg.
    - Efter: Tolv kurser hålls på lov och helg.

## Planen och dess områden (1)

### Område 2 En likvärdig skola

- Områdets namn
  - Före: En **bra** skola
  - Efter: En **likvärdig** skola

## Omorganisationer (1)

Ansvaret följer med enligt organisationsregistret. Det räknas inte som byte av ansvarig.

- **Från Social- och omsorgsförvaltningen till Socialförvaltningen** – 1 åtgärd

## Ändrade åtgärder i område 2 En likvärdig skola (1)

### 2.1 Aktiva skolval – tidigare 2.2

- Rubriken
  - Före: Skolval
  - Efter: Aktiva skolval
- Slutdatum. Tillkommer: 31\u00a0december\u00a02023
- Målvärdet
  - Före: 80 familjer
  - Efter: 40 familjer

<details><summary>1 annan uppgift</summary>

- Målgruppen. Tillkommer: familjer med barn i förskoleklass

</details>

## Nya åtgärder i område 1 En rikare fritid (1)

- **1.3 En kör för alla**
  - Kulturförvaltningen startar en kör.
  - Ansvarig: anges inte. Tidplan: anges inte.

2 åtgärder förs vidare utan någon ändring.
"""


def test_the_whole_page() -> None:
    assert changes_markdown(comparison(), ()) == WHOLE


def test_the_notice_about_examples_is_a_quote_on_top() -> None:
    first = changes_markdown(comparison(examples=True), ("Något har inte använts.",)).splitlines()[:9]
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
    assert r"\<b\>\[x\](y)\</b\> \`z\` \#1 a\_b \| \~c\~ \& \\ - ny rad" in text


def test_a_text_that_looks_like_a_list_item_is_none() -> None:
    after = plan(2023, area(measure("a", formulering="1. Först"), measure("b", "1.2", formulering="- Sedan")))
    text = changes_markdown(compare(plan(2022), after), ())
    assert "  - 1\\. Först" in text
    assert "  - \\- Sedan" in text


def test_plans_that_do_not_differ() -> None:
    one = plan(2022, area(measure("a")))
    assert changes_markdown(compare(one, one), ()).endswith("\nPlanerna skiljer sig inte åt.\n")
