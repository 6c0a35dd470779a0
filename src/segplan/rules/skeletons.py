"""What a way out can be filled with: the measure's own fields, as they stand in a sentence."""

from datetime import date

from segplan.model.measure import Measure
from segplan.model.registers.geography import PlaceKind
from segplan.model.values import known
from segplan.model.view import PlanView, made_once
from segplan.swedish import NO_BREAK, day, listed
from segplan.wording.analysis import analyse
from segplan.wording.matter import bare, begins_with_infinitive, inside
from segplan.wording.skeleton import Told, skeleton

_LONGEST_GROUP = 60
"""A longer target group is described and not named, and would drown the sentence."""

_MOST_PLACES = 3
_NAMED_KINDS = (PlaceKind.DISTRICT, PlaceKind.MUNICIPALITY, PlaceKind.CITY)


def way_out(view: PlanView, measure: Measure) -> str | None:
    """Give the measure's wording made so that it can be judged.

    Nothing when its words already can, or are not the plan's own but retold from a document.
    """
    if measure.is_retold:
        return None
    return skeleton(measure.wording, analyse(measure.wording, view.vocabulary.lexicon), told_by(view, measure))


def proposal(view: PlanView, measure: Measure, board: str) -> str:
    """Give the measure as a proposal that the administration puts before a board, which then decides itself."""
    told = told_by(view, measure)
    heading = inside(bare(measure.heading), told.names)
    about = f"att {heading}" if begins_with_infinitive(measure.heading) else heading
    name = inside(_name(view, board) or board)
    return f"{told.doer or '[förvaltningen]'} lämnar {told.day} förslag om {about} till {name}."


def told_by(view: PlanView, measure: Measure) -> Told:
    """Give what the fields beside a wording tell."""
    places = [view.registers.place_by_id[one] for one in measure.geography if one in view.registers.place_by_id]
    names = _proper_names(view)
    group = measure.target_group
    indicator = next((view.registers.indicator_by_id.get(one) for one in measure.indicators), None)
    return Told(
        doer=_named_doer(view, measure),
        decider=_named_decider(view, measure),
        day=written_day(last_day(view, measure)),
        where=f"i {listed(inside(place.name, names) for place in places)}" if 0 < len(places) <= _MOST_PLACES else None,
        whom=f"för {inside(group)}" if group and len(group) <= _LONGEST_GROUP else None,
        indicator=indicator.name if indicator else None,
        names=names,
    )


@made_once
def _proper_names(view: PlanView) -> frozenset[str]:
    """Give the names of places that keep their capital letter: Öster, and not Hela kommunen."""
    places = view.registers.place_by_id.values()
    return frozenset(one.name for one in places if one.kind in _NAMED_KINDS and not one.name.startswith("Hela "))


def written_day(last: date) -> str:
    """Write a day as a time limit: senast den 30 november 2023."""
    return f"senast den {day(last).replace(NO_BREAK, ' ')}"


def decider(view: PlanView, measure: Measure) -> str:
    """Give the name of the body that decides, as the fields tell it, or a blank to fill in."""
    return _named_decider(view, measure) or "[organet]"


def last_day(view: PlanView, measure: Measure) -> date:
    """Give the day that the measure should be done, or else the last of the plan."""
    days = (
        measure.schedule.end if measure.schedule else None,
        measure.decision_point.due if measure.decision_point else None,
        measure.metric.due if measure.metric else None,
    )
    return next((day for day in days if isinstance(day, date)), view.plan.period[1])


def _named_decider(view: PlanView, measure: Measure) -> str | None:
    point = measure.decision_point
    written = known(point.body) if point else None
    written = written or known(measure.decision_maker)
    if written is None or written.lower() == "tjänsteperson":
        written = known(measure.owner.board) if measure.owner else None
    return _name(view, written)


def _named_doer(view: PlanView, measure: Measure) -> str | None:
    return _name(view, known(measure.owner.administration) if measure.owner else None)


def _name(view: PlanView, written: str | None) -> str | None:
    directory = view.registers.directory
    return directory.name(written, view.plan.period) if directory and written else written
