"""The terminal view of a comparison, as a whole and in its parts."""

from segplan.diff import compare
from segplan.reports.changes_text import WIDEST, changes_text
from segplan.reports.styled import plain_text
from support.comparison_case import before_plan, comparison
from support.plan_values import area, measure, plan, series

WHOLE = """\
Åtgärdsplan 2022 jämförd med Åtgärdsplan 2023

Jämförelsen gäller exempeltexter och visar inte vad kommunen har ändrat.
8 åtgärder i planen för 2022: 1 är påhittad, 7 är kommunens egna.
7 åtgärder i planen för 2023: 1 är påhittad, 6 är kommunens egna.
Registret mål har fel i filen och har inte använts.

8 åtgärder i planen för 2022
  2  förs vidare med samma lydelse
  1  förs vidare omarbetad
  1  delas
  2  slås samman med andra
  1  förs inte vidare: genomförd
  1  saknas utan redovisning

7 åtgärder i planen för 2023
  2  förs vidare med samma lydelse
  1  förs vidare omarbetad
  2  kommer av delade åtgärder
  1  är sammanslagen
  1  är ny

Det viktigaste
Räknat på åtgärder som förs vidare, delas eller slås samman. Numren är de i
planen för 2023.
  Ansvarig förvaltning ändrad (1)
    anges inte → Kulturförvaltningen: 2.2
  Målvärdet sänkt (1): 2.1
  Slutdatum tillkommer (1): 2.1

Ord inom [hakparentes] skiljer sig mellan planerna.

Saknas utan redovisning (1)
Den finns inte i planen för 2023, och planen säger inte vad som hände med den.
  2.3 Frukost i skolan
      Frukost ges på två skolor.
      Ansvarig: Kulturförvaltningen. Senaste läge: Pågår (löpande).

Förs inte vidare: genomförd (1)
  1.4 Enklare bidrag
      Ansvarig: anges inte. Senaste läge: ingen uppföljning.
      Skäl: E-tjänsten är i drift.

Delade åtgärder (1)

  2.1 Läxhjälp – delas i
      Ansvarig: anges inte. Senaste läge: ingen uppföljning.
    2.2 Läxhjälp
        Skäl: Lov blir en egen åtgärd.
        Formuleringen         Före:  Kommunen ordnar läxhjälp på [tre] *skolor*.
                              Efter: Kommunen ordnar läxhjälp på [fyra]
                                     *skolor*.
        Ansvarig förvaltning  Tillkommer: Kulturförvaltningen
    2.3 Lovskola
        Formuleringen         Före:  Kommunen ordnar läxhjälp på tre *skolor*.
                              Efter: Förvaltningen gör lovskola.

Sammanslagna åtgärder (1)

  1.1 Kurser och öppen hall – sammanslagning av
      Skäl: Samma personal gör båda.
    1.1 Kurser på lov
        Formuleringen         Före:  [Tio] kurser hålls på lov och helg.
                              Efter: [Tolv] kurser hålls på lov och helg.
    1.3 Öppen hall
        Formuleringen         Före:  Hallen är öppen varje helg.
                              Efter: Tolv kurser hålls på lov och helg.

Planen och dess områden (1)

  Område 2 En likvärdig skola
      Områdets namn         Före: En [bra] skola   Efter: En [likvärdig] skola

Omorganisationer (1)
Ansvaret följer med enligt organisationsregistret. Det räknas inte som byte av
ansvarig.
  Från Social- och omsorgsförvaltningen till Socialförvaltningen – 1 åtgärd

Ändrade åtgärder i område 2 En likvärdig skola (1)

  2.1 Aktiva skolval – tidigare 2.2 Skolval
      Slutdatum             Tillkommer: 31\u00a0december\u00a02023
      Målvärdet             Före: 80 familjer   Efter: 40 familjer

Nya åtgärder i område 1 En rikare fritid (1)
  1.3 En kör för alla
      Kulturförvaltningen startar en kör.
      Ansvarig: anges inte. Tidplan: anges inte.

2 åtgärder förs vidare utan någon ändring.

Med --all visas också 1 annan uppgift, till exempel om beslutsfattare,
medverkande och hållpunkter.
"""


def shown(width: int = 80) -> str:
    return plain_text(changes_text(comparison(), (), width))


def test_the_whole_view() -> None:
    notes = ("Registret mål har fel i filen och har inte använts.",)
    assert plain_text(changes_text(comparison(examples=True), notes, 80)) == WHOLE


def test_a_plan_without_examples_has_no_notice() -> None:
    assert "exempeltexter" not in shown()
    assert "påhittad" not in shown()


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (60, 80, 120):
        assert max(len(one) for one in shown(width).splitlines()) <= min(width, WIDEST)


def test_plans_that_do_not_differ() -> None:
    one = before_plan()
    assert (
        plain_text(changes_text(compare(one, one), (), 80))
        == """\
Åtgärdsplan 2022: två versioner jämförda

8 åtgärder i den första versionen
  8  förs vidare med samma lydelse

8 åtgärder i den andra versionen
  8  förs vidare med samma lydelse

Planerna skiljer sig inte åt.
"""
    )


def test_a_missing_plan_between_is_told_and_nobody_is_blamed() -> None:
    first = plan(2022, area(measure("a")))
    third = plan(2025, area(measure("b")), ersätter=2023)
    text = plain_text(changes_text(compare(first, third, series(first, third)), (), 80))
    assert "Planen för 2023 har inte kunnat läsas. Åtgärder som gick genom den kan inte" in text
    assert "  1  kan inte följas\n  0  saknas utan redovisning\n" in text
    assert "Kan inte följas (2)" in text


def test_a_measure_taken_out_of_another_version_is_not_called_unaccounted() -> None:
    text = plain_text(changes_text(compare(plan(2023, area(measure("a"))), plan(2023, area())), (), 80))
    assert "1  tas bort" in text
    assert "Borttagna åtgärder (1)" in text
    assert "redovisning" not in text
