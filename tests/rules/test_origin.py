"""Rules on origin tell what a source covers, down to the field, and mark what is invented."""

from segplan.findings import Severity
from support.small_project import findings_of, plan_with

DOCUMENTED = """- id: musik-på-öster
  nr: okänt
  rubrik: Musik på Öster
  formulering: Fler barn på Öster ska få spela ett instrument.
  ursprung:
    slag: belagd
    källa: protokoll
    avser: [{covers}]
"""


def documented(covers: str, *more: str) -> dict[str, str]:
    """Give a plan with one documented measure and more keys of it."""
    lines = "".join(f"  {line}\n" for line in more)
    return {"2023": plan_with(measures=DOCUMENTED.format(covers=covers) + lines)}


def test_a_heading_of_our_own_needs_a_remark() -> None:
    without = documented("formulering")
    (found,) = findings_of("SP801", without)
    assert found.route.endswith(".rubrik")
    assert found.remedy.endswith("Skriv annars i anmärkning att rubriken är er egen.")
    assert findings_of("SP801", documented("formulering", "anmärkning: Rubriken är vår.")) == []


def test_a_remark_does_not_excuse_a_wording_of_our_own() -> None:
    (found,) = findings_of("SP801", documented("rubrik", "anmärkning: Formuleringen är vår."))
    assert found.route.endswith(".formulering")


def test_a_value_that_is_unknown_is_not_a_value() -> None:
    unknown = ("beslutsfattare: okänt", "tidplan: {start: okänt, slut: okänt}", "geografi: []")
    assert findings_of("SP801", documented("rubrik, formulering", *unknown)) == []
    (found,) = findings_of("SP801", documented("rubrik, formulering", "tidplan: {start: okänt, slut: 2023-05-31}"))
    assert found.route.endswith(".tidplan")


def test_a_part_of_a_field_may_be_covered() -> None:
    plan = documented("rubrik, formulering, tidplan.slut", "tidplan: {slut: 2023-05-31}")
    assert findings_of("SP801", plan) == []
    assert findings_of("SP805", plan) == []


def test_a_part_that_is_not_filled_is_not_covered() -> None:
    plan = documented("rubrik, formulering, tidplan.start", "tidplan: {slut: 2023-05-31}")
    (found,) = findings_of("SP805", plan)
    assert found.message == "Källan sägs täcka ”tidplan.start”, men fältet är inte ifyllt"


def test_a_misspelt_field_is_met_with_a_suggestion() -> None:
    (found,) = findings_of("SP805", documented("rubrik, formulerin"))
    assert "menade du ”formulering”?" in found.message


def test_a_derived_measure_is_not_bound_to_covers() -> None:
    derived = DOCUMENTED.replace("belagd", "härledd").replace("    avser: [{covers}]\n", "    hur: Slutsats.\n")
    plan = {"2023": plan_with(measures=derived + "  målgrupp: barn\n")}
    assert findings_of("SP801", plan) == []
    assert findings_of("SP802", plan) == []


def test_origins_are_judged_wherever_they_stand_in_a_plan() -> None:
    dropped = "förs_inte_vidare:\n  - plan: 2022\n    id: läxhjälp\n    orsak: okänt\n    ursprung: {slag: härledd}"
    plan = plan_with(plan="ursprung: {slag: belagd, avser: [titel]}\nersätter: 2022\n" + dropped)
    found = findings_of("SP802", {"2023": plan})
    assert [one.route for one in found] == ["ursprung.slag", "förs_inte_vidare[0].ursprung.slag"]
    assert found[1].message == "Ursprunget är ”härledd”, men ”källa” och ”hur” saknas"


def test_an_origin_in_any_register_is_judged() -> None:
    place = "platser:\n  - id: öster\n    namn: Öster\n    slag: stadsdel\n    målbild:\n      text: Grönt.\n"
    registers = {"geografi": place + "      ursprung: {slag: belagd}"}
    (found,) = findings_of("SP813", {"2023": plan_with()}, registers)
    assert (found.plan, found.route) == ("geografi", "platser[0].målbild.ursprung.slag")


def test_examples_are_counted_at_the_top() -> None:
    plan = plan_with(
        measures=DOCUMENTED.format(covers="rubrik")
        + DOCUMENTED.split("  ursprung", maxsplit=1)[0].replace("musik-på-öster", "påhittad")
        + "  ursprung: {slag: exempel}\n"
    )
    (found,) = findings_of("SP803", {"2023": plan})
    assert found.message == "1 av 2 åtgärder är påhittade exempel (belagda: 1, härledda: 0)"
    assert (found.severity, found.route) == (Severity.HINT, "titel")


def test_filled_and_unknown_is_a_fault_only_when_something_is_told() -> None:
    both = findings_of("SP804", {"2023": plan_with(measure="okänt: [mått, medverkande, beslutsfattare]")})
    assert [one.route.rpartition(".")[2] for one in both] == ["okänt[0]", "okänt[2]"]
