"""Suggestions find reworded measures by what they share, say what that is, and are only suggestions."""

from typing import Any

from segplan.lineage import trace
from segplan.lineage.confirmed import link_edits
from segplan.lineage.suggestions import Certainty, Suggestion, suggest_links
from segplan.model.plan import Plan
from segplan.model.view import MeasureAt, measures_of
from support.plan_values import area, comes_of, measure, plan

HALLS = "Kulturförvaltningen redovisar för nämnden hur hallarnas träningstider fördelas mellan föreningar."
REWORDED = "Fritidsförvaltningen lämnar en redovisning av hur träningstiderna i hallen har fördelats på föreningarna."
OTHERS = [
    measure("frukost", "1.8", rubrik="Frukost i skolan", formulering="Två grundskolor serverar frukost varje morgon."),
    measure("belysning", "1.9", rubrik="Nya lampor", formulering="Tio gångvägar får belysning av ny typ."),
]


def plans(old: dict[str, Any], *new: dict[str, Any], **keys: Any) -> tuple[Plan, Plan]:
    return plan(2022, area(old, *OTHERS)), plan(2023, area(*new), ersätter=2022, **keys)


def found(before: Plan, after: Plan) -> list[Suggestion]:
    return list(suggest_links(before, after))


def test_other_forms_of_the_same_words_are_found_and_named() -> None:
    owner: dict[str, Any] = {"ansvarig": {"förvaltning": "KF"}, "indikatorer": ["halltid"], "geografi": ["öster"]}
    old = measure("halltider", rubrik="Halltider", formulering=HALLS, **owner)
    new = measure("tider", rubrik="Rättvisa träningstider", formulering=REWORDED, **owner)
    (one,) = found(*plans(old, new))
    assert (one.before.measure.identifier, one.after.measure.identifier) == ("halltider", "tider")
    assert one.certainty in (Certainty.HIGH, Certainty.MEDIUM)
    assert {"träningstider", "fördelas", "föreningar"} <= set(one.words)
    assert (one.same_owner, one.indicators, one.places) == (True, ("halltid",), ("öster",))


def test_an_equal_measure_under_another_id_is_certain() -> None:
    old = measure("halltider", rubrik="Halltider", formulering=HALLS)
    (one,) = found(*plans(old, measure("tider", rubrik="Halltider", formulering=HALLS)))
    assert one.certainty is Certainty.HIGH


def test_nothing_is_suggested_for_what_is_unlike_linked_or_accounted_for() -> None:
    old = measure("halltider", rubrik="Halltider", formulering=HALLS)
    new = measure("tider", rubrik="Halltider", formulering=HALLS)
    unlike = measure("kör", rubrik="En kör", formulering="Sångare möts i aulan på torsdagar.")
    linked = {**new, "föregångare": comes_of("halltider", year=2022, how="omarbetad")}
    done = [{"plan": 2022, "id": "halltider", "orsak": "genomförd"}]
    assert found(*plans(old, unlike)) == []
    assert found(*plans(old, linked)) == []
    assert found(*plans(old, new, förs_inte_vidare=done)) == []
    assert found(*plans(old, measure("halltider", formulering=REWORDED))) == []


def at(one: Plan, identifier: str) -> MeasureAt:
    return next(at for at in measures_of(one) if at.measure.identifier == identifier)


def told(before: Plan, after: Plan, *pairs: tuple[str, str]) -> list[tuple[Any, list[Any]]]:
    edits = link_edits(before, after, [(at(before, old), at(after, new)) for old, new in pairs])
    return [(edit.route, list(edit.value)) for edit in edits if isinstance(edit.value, list)]


def entry(identifier: str, how: str) -> dict[str, Any]:
    return {"plan": 2022, "id": identifier, "förändring": how}


def test_confirmed_links_say_what_happened() -> None:
    before = plan(2022, area(measure("a"), measure("b"), measure("c", rubrik="Samma", formulering="Samma.")))
    after = plan(2023, area(measure("x"), measure("y"), measure("z", rubrik="Samma", formulering="Samma.")))
    assert told(before, after, ("a", "x")) == [
        (("områden", 0, "åtgärder", 0, "föregångare"), [entry("a", "omarbetad")])
    ]
    assert [one for _, one in told(before, after, ("c", "z"))] == [[entry("c", "fortsätter")]]
    assert [one for _, one in told(before, after, ("a", "x"), ("a", "y"))] == [[entry("a", "delad")]] * 2
    merged = [entry("a", "sammanslagen"), entry("b", "sammanslagen")]
    assert [one for _, one in told(before, after, ("a", "x"), ("b", "x"))] == [merged]


def test_what_is_already_written_stays_and_is_not_written_twice() -> None:
    before = plan(2022, area(measure("a"), measure("b")))
    known = comes_of("a", year=2022, how="omarbetad", reason="Val.")
    after = plan(2023, area(measure("x", föregångare=known)))
    assert told(before, after, ("a", "x")) == []
    assert [one for _, one in told(before, after, ("b", "x"))] == [[*known, entry("b", "sammanslagen")]]


def test_a_confirmed_link_is_a_link() -> None:
    before, after = plans(measure("halltider", formulering=HALLS), measure("tider", formulering=REWORDED))
    ((_, written),) = told(before, after, ("halltider", "tider"))
    linked = plan(2023, area(measure("tider", formulering=REWORDED, föregångare=written)), ersätter=2022)
    (link,) = trace(before, linked).links
    assert link.after.measure.identifier == "tider"
