"""Small plans of all sorts, for laws that are to hold of every plan."""

from typing import Any

from hypothesis import strategies as st

from segplan.model.followup import State
from segplan.model.plan import Plan
from support.plan_values import area, comes_of, measure, plan

IDENTIFIERS = [f"m{index}" for index in range(6)]
AREAS = ["Fritid", "Skola", "Trygghet"]
TEXTS = ["Skolan håller tio kurser på lov.", "Skolan håller sex korta kurser på lov.", "Ta ställning till frågan."]

Made = dict[str, Any]


@st.composite
def measures(draw: st.DrawFn, identifier: str, year: int, earlier: list[int]) -> Made:
    keys: Made = {"formulering": draw(st.sampled_from(TEXTS))}
    keys["geografi"] = draw(st.lists(st.sampled_from(["öster", "väster", "norr"]), unique=True))
    if draw(st.booleans()):
        keys["ansvarig"] = {"förvaltning": draw(st.sampled_from(["KF", "SF"]))}
    if draw(st.booleans()):
        keys["tidplan"] = {"slut": draw(st.sampled_from(["2023-06-30", "2023-12-31", f"{year}-12-31"]))}
    if draw(st.booleans()):
        keys["uppföljning"] = [{"datum": f"{year}-12-31", "läge": draw(st.sampled_from([*State])).value}]
    if draw(st.booleans()):
        keys["okänt"] = ["ansvarig"]
    if draw(st.booleans()) and earlier:
        named = draw(st.lists(st.sampled_from(IDENTIFIERS), unique=True, max_size=2))
        how = draw(st.sampled_from(["fortsätter", "omarbetad", "delad", "sammanslagen"]))
        keys["föregångare"] = comes_of(*named, year=draw(st.sampled_from(earlier)), how=how)
    return measure(identifier, f"1.{draw(st.integers(1, 9))}", **keys)


@st.composite
def plans(draw: st.DrawFn, year: int, *earlier: int) -> Plan:
    chosen = draw(st.lists(st.sampled_from(IDENTIFIERS), unique=True))
    made = [(draw(st.sampled_from(AREAS)), draw(measures(one, year, list(earlier)))) for one in chosen]
    areas = [
        area(*(one for place, one in made if place == name), number=number, name=name)
        for number, name in enumerate(AREAS, 1)
    ]
    dropped = [
        {"plan": earlier[-1], "id": one, "orsak": draw(st.sampled_from(["genomförd", "avbruten", "okänt"]))}
        for one in (draw(st.lists(st.sampled_from(IDENTIFIERS), unique=True)) if earlier else [])
    ]
    keys = {"ersätter": earlier[-1], "förs_inte_vidare": dropped} if earlier else {}
    return plan(year, *areas, **keys)
