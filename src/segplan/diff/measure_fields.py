"""The table of what is compared in a measure: which field, how, and which kinds of change it gives."""

from segplan.diff.differences import each_identifier, identifiers, organisation, text, value
from segplan.diff.essentials import owner_value
from segplan.diff.fields import Field
from segplan.diff.items import interim_targets, milestones, participants
from segplan.diff.judging import always, by_form
from segplan.diff.judging_responsibility import closer_owner, control, level, owner
from segplan.diff.judging_scope import another_indicator, geography, orientation
from segplan.diff.judging_targets import interim_target, resources, target
from segplan.diff.judging_time import deadline, milestone, start, target_day
from segplan.diff.kinds import Kind
from segplan.diff.subjects import Subject
from segplan.diff.texts import part_of_promise, promise, reworded

_INDICATOR = by_form(added=Kind.INDICATOR_ADDED, removed=Kind.INDICATOR_REMOVED)
_OUTSIDE = by_form(added=Kind.CONTROL_LOST, removed=Kind.CONTROL_GAINED)

MEASURE_FIELDS: tuple[Field, ...] = (
    Field("nr", Subject.NUMBER, value, always(Kind.RENUMBERED)),
    Field("rubrik", Subject.HEADING, text, always(Kind.RETITLED)),
    Field("formulering", Subject.WORDING, text, promise),
    Field("i_korthet", Subject.IN_SHORT, text, reworded),
    Field("ansvarig.förvaltning", Subject.OWNER, organisation, owner, read=owner_value),
    Field("ansvarig.nämnd", Subject.BOARD, organisation, owner),
    Field("ansvarig.enhet", Subject.UNIT_IN_CHARGE, organisation, closer_owner),
    Field("ansvarig.funktion", Subject.FUNCTION_IN_CHARGE, organisation, closer_owner),
    Field("beslutsfattare", Subject.DECISION_MAKER, organisation, level),
    Field("medverkande", Subject.PARTICIPANT, participants),
    Field("rådighet", Subject.CONTROL, value, control),
    Field("drivs_av", Subject.RUN_BY, organisation, _OUTSIDE),
    Field("kommunens_del", Subject.OWN_PART, text, part_of_promise),
    Field("tidplan.start", Subject.START, value, start),
    Field("tidplan.slut", Subject.END, value, deadline),
    Field("tidplan.löpande", Subject.CONTINUOUS, value),
    Field("tidplan.omprövas", Subject.REVIEW, value, deadline),
    Field("hållpunkter", Subject.MILESTONE, milestones, milestone),
    Field("beslutspunkt.organ", Subject.DECISION_BODY, organisation, level),
    Field("beslutspunkt.senast", Subject.DECISION_DATE, value, deadline),
    Field("beslutspunkt.underlag", Subject.DECISION_BASIS, text, reworded),
    Field("beslutspunkt.nästa_steg", Subject.DECISION_NEXT_STEP, text, part_of_promise),
    Field("slutkriterium", Subject.CLOSING_CRITERION, text, part_of_promise),
    Field("mått.måttenhet", Subject.METRIC_UNIT, text),
    Field("mått.utgångsvärde", Subject.BASELINE, value, unit="mått.måttenhet"),
    Field("mått.mätdatum", Subject.BASELINE_DATE, value),
    Field("mått.målvärde", Subject.TARGET, value, target, unit="mått.måttenhet"),
    Field("mått.senast", Subject.TARGET_DATE, value, target_day),
    Field("mått.datakälla", Subject.DATA_SOURCE, text),
    Field("mått.önskad_riktning", Subject.DIRECTION, value),
    Field("mått.indikator", Subject.METRIC_INDICATOR, identifiers("indikator"), another_indicator),
    Field("delmål", Subject.INTERIM_TARGET, interim_targets, interim_target),
    Field("indikatorer", Subject.INDICATORS, each_identifier("indikatorer"), _INDICATOR),
    Field("geografi", Subject.GEOGRAPHY, identifiers("geografi"), geography),
    Field("målgrupp", Subject.TARGET_GROUP, text, reworded),
    Field("problem", Subject.PROBLEMS, identifiers("problem")),
    Field("nämndmål", Subject.BOARD_GOALS, identifiers("nämndmål")),
    Field("ansats.slag", Subject.APPROACH, value, orientation),
    Field("ansats.skäl", Subject.APPROACH_REASON, text, reworded),
    Field("ben", Subject.MEASURE_LEG, identifiers("ben")),
    Field("finansiering.belopp", Subject.AMOUNT, value, resources, unit="=kronor"),
    Field("finansiering.finansieras_av", Subject.FUNDED_BY, text, reworded),
    Field("finansiering.inom_ram", Subject.WITHIN_BUDGET, value),
    Field("konsekvenser", Subject.CONSEQUENCES, text, reworded),
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
