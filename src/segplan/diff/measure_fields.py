"""The table of what is compared in a measure: which field, as what kind of change, and how."""

from segplan.diff.differences import identifiers, organisation, text, value
from segplan.diff.essentials import owner_value
from segplan.diff.fields import Field
from segplan.diff.items import interim_targets, milestones, participants
from segplan.diff.kinds import ChangeKind

MEASURE_FIELDS: tuple[Field, ...] = (
    Field("nr", ChangeKind.NUMBER, value),
    Field("rubrik", ChangeKind.HEADING, text),
    Field("formulering", ChangeKind.WORDING, text),
    Field("i_korthet", ChangeKind.IN_SHORT, text),
    Field("ansvarig.förvaltning", ChangeKind.OWNER, organisation, read=owner_value),
    Field("ansvarig.nämnd", ChangeKind.BOARD, organisation),
    Field("ansvarig.enhet", ChangeKind.UNIT_IN_CHARGE, organisation),
    Field("ansvarig.funktion", ChangeKind.FUNCTION_IN_CHARGE, organisation),
    Field("beslutsfattare", ChangeKind.DECISION_MAKER, organisation),
    Field("medverkande", ChangeKind.PARTICIPANT, participants),
    Field("rådighet", ChangeKind.CONTROL, value),
    Field("drivs_av", ChangeKind.RUN_BY, organisation),
    Field("kommunens_del", ChangeKind.OWN_PART, text),
    Field("tidplan.start", ChangeKind.START, value),
    Field("tidplan.slut", ChangeKind.END, value),
    Field("tidplan.löpande", ChangeKind.CONTINUOUS, value),
    Field("tidplan.omprövas", ChangeKind.REVIEW, value),
    Field("hållpunkter", ChangeKind.MILESTONE, milestones),
    Field("beslutspunkt.organ", ChangeKind.DECISION_BODY, organisation),
    Field("beslutspunkt.senast", ChangeKind.DECISION_DATE, value),
    Field("beslutspunkt.underlag", ChangeKind.DECISION_BASIS, text),
    Field("beslutspunkt.nästa_steg", ChangeKind.DECISION_NEXT_STEP, text),
    Field("slutkriterium", ChangeKind.CLOSING_CRITERION, text),
    Field("mått.måttenhet", ChangeKind.METRIC_UNIT, text),
    Field("mått.utgångsvärde", ChangeKind.BASELINE, value, unit="mått.måttenhet"),
    Field("mått.mätdatum", ChangeKind.BASELINE_DATE, value),
    Field("mått.målvärde", ChangeKind.TARGET, value, unit="mått.måttenhet"),
    Field("mått.senast", ChangeKind.TARGET_DATE, value),
    Field("mått.datakälla", ChangeKind.DATA_SOURCE, text),
    Field("mått.önskad_riktning", ChangeKind.DIRECTION, value),
    Field("mått.indikator", ChangeKind.METRIC_INDICATOR, identifiers("indikator")),
    Field("delmål", ChangeKind.INTERIM_TARGET, interim_targets),
    Field("indikatorer", ChangeKind.INDICATORS, identifiers("indikatorer")),
    Field("geografi", ChangeKind.GEOGRAPHY, identifiers("geografi")),
    Field("målgrupp", ChangeKind.TARGET_GROUP, text),
    Field("problem", ChangeKind.PROBLEMS, identifiers("problem")),
    Field("nämndmål", ChangeKind.BOARD_GOALS, identifiers("nämndmål")),
    Field("ansats.slag", ChangeKind.APPROACH, value),
    Field("ansats.skäl", ChangeKind.APPROACH_REASON, text),
    Field("ben", ChangeKind.MEASURE_LEG, identifiers("ben")),
    Field("finansiering.belopp", ChangeKind.AMOUNT, value, unit="=kronor"),
    Field("finansiering.finansieras_av", ChangeKind.FUNDED_BY, text),
    Field("finansiering.inom_ram", ChangeKind.WITHIN_BUDGET, value),
    Field("konsekvenser", ChangeKind.CONSEQUENCES, text),
)
"""Every field of a measure that says what is to be done, by whom, when and why."""

NOT_COMPARED = {
    "id": "tells which measure it is",
    "föregångare": "is the lineage itself",
    "uppföljning": "tells how it went, and not what was decided",
    "källor": "tells where the text comes from",
    "anmärkning": "is about the text, and not part of the measure",
    "ursprung": "tells where the text comes from",
    "okänt": "is compared through the fields that it names",
}
"""The fields of a measure that are not compared, and why."""
