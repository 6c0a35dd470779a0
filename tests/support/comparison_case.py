"""Two small plans between which everything happens that a comparison can tell."""

from segplan.diff import Comparison, compare
from segplan.model.plan import Plan
from segplan.model.registry import Registers
from support.plan_values import area, comes_of, measure, organisations, plan

EXAMPLE = {"ursprung": {"slag": "exempel"}}


def registers() -> Registers:
    """Give an organisation of which a part has been reorganised."""
    return organisations(
        {"kod": "SOF", "namn": "Social- och omsorgsförvaltningen", "efterträds_av": ["SF"]},
        {"kod": "SF", "namn": "Socialförvaltningen"},
        {"kod": "KF", "namn": "Kulturförvaltningen"},
    )


def before_plan(*, examples: bool = False) -> Plan:
    """Give the plan of 2022."""
    marked = EXAMPLE if examples else {}
    leisure = area(
        measure("lov", "1.1", rubrik="Kurser på lov", formulering="Tio kurser hålls på lov och helg.", **marked),
        measure("simning", "1.2", rubrik="Simskola", ansvarig={"förvaltning": "SOF"}),
        measure("helg", "1.3", rubrik="Öppen hall", formulering="Hallen är öppen varje helg."),
        measure("bidrag", "1.4", rubrik="Enklare bidrag"),
    )
    school = area(
        measure("läxhjälp", "2.1", rubrik="Läxhjälp", formulering="Kommunen ordnar läxhjälp på tre *skolor*."),
        measure("skolval", "2.2", rubrik="Skolval", mått={"målvärde": 80, "måttenhet": "familjer"}),
        measure(
            "frukost",
            "2.3",
            rubrik="Frukost i skolan",
            formulering="Frukost ges på två skolor.",
            ansvarig={"förvaltning": "KF"},
            uppföljning=[{"datum": "2022-06-30", "läge": "genomförd"}, {"datum": "2022-12-31", "läge": "löpande"}],
        ),
        measure("läger", "2.4", rubrik="Läger"),
        number=2,
        name="En bra skola",
    )
    return plan(2022, leisure, school)


def after_plan(*, examples: bool = False) -> Plan:
    """Give the plan of 2023 that replaces it."""
    marked = EXAMPLE if examples else {}
    leisure = area(
        measure(
            "fritid",
            "1.1",
            rubrik="Kurser och öppen hall",
            formulering="Tolv kurser hålls på lov och helg.",
            föregångare=comes_of("lov", "helg", year=2022, how="sammanslagen", reason="Samma personal gör båda."),
            **marked,
        ),
        measure("simning", "1.2", rubrik="Simskola", ansvarig={"förvaltning": "SF"}),
        measure("kör", "1.3", rubrik="En kör för alla", formulering="Kulturförvaltningen startar en kör."),
    )
    school = area(
        measure(
            "läxhjälp",
            "2.2",
            rubrik="Läxhjälp",
            formulering="Kommunen ordnar läxhjälp på fyra *skolor*.",
            ansvarig={"förvaltning": "KF"},
            föregångare=comes_of("läxhjälp", year=2022, how="delad", reason="Lov blir en egen åtgärd."),
        ),
        measure("lovskola", "2.3", rubrik="Lovskola", föregångare=comes_of("läxhjälp", year=2022, how="delad")),
        measure(
            "skolval",
            "2.1",
            rubrik="Aktiva skolval",
            mått={"målvärde": 40, "måttenhet": "familjer"},
            tidplan={"slut": "2023-12-31"},
            målgrupp="familjer med barn i förskoleklass",
        ),
        measure("läger", "2.4", rubrik="Läger"),
        number=2,
        name="En likvärdig skola",
    )
    dropped = [{"plan": 2022, "id": "bidrag", "orsak": "genomförd", "motivering": "E-tjänsten är i drift."}]
    return plan(2023, leisure, school, ersätter=2022, förs_inte_vidare=dropped)


def comparison(*, examples: bool = False) -> Comparison:
    """Compare the two."""
    return compare(before_plan(examples=examples), after_plan(examples=examples), None, registers())
