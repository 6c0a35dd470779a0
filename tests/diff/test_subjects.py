"""Every subject is either of the commitment or a detail of how it is kept."""

from segplan.diff import Subject
from segplan.diff.measure_fields import MEASURE_FIELDS

DETAILS_OF_MEASURES = {
    *("i_korthet", "ansvarig.enhet", "ansvarig.funktion", "medverkande", "kommunens_del"),
    *("tidplan.start", "hållpunkter", "beslutspunkt.underlag", "beslutspunkt.nästa_steg"),
    *("mått.måttenhet", "mått.utgångsvärde", "mått.mätdatum", "mått.datakälla", "mått.önskad_riktning"),
    *("mått.indikator", "delmål", "målgrupp", "problem", "nämndmål", "ansats.skäl", "ben"),
    *("beslutsfattare", "rådighet", "beslutspunkt.organ", "indikatorer", "ansats.slag"),
    *("finansiering.belopp", "finansiering.finansieras_av", "finansiering.inom_ram", "konsekvenser"),
}


def test_the_commitment_is_everything_but_the_details_named_here() -> None:
    assert {field.key for field in MEASURE_FIELDS if not field.subject.is_weighty} == DETAILS_OF_MEASURES


def test_what_became_of_a_measure_is_always_weighty() -> None:
    assert all(one.is_weighty for one in Subject if one.is_about_lineage and one is not Subject.CONTINUED)
    assert Subject.MOVED.is_weighty


def test_texts_around_the_plan_are_details() -> None:
    details = {kind.name for kind in Subject if kind.is_about_plan and not kind.is_weighty}
    assert details == {"TITLE", "AREA_TERM", "PURPOSE", "BACKGROUND", "AREA_SITUATION", "PLAN_PART"}
