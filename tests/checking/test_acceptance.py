"""Accepted findings are marked, and acceptances that are wrong or not needed are told."""

from datetime import date

from segplan.checking.check import check
from segplan.checking.workspace import SourceFile, read_workspace
from segplan.findings import Finding
from support import small_plan

ENTRY = """\
accepterade:
  - kod: {code}
    plan: "{plan}"
    åtgärd: prova-på-kurser
    skäl: Planen är fastställd så; det rättas i nästa plan.
    godkänd_av: utvecklingsstrategen
    datum: 2023-03-01
"""


def findings(plan_text: str, code: str = "SP201", plan: str = "2023", chosen: set[str] | None = None) -> list[Finding]:
    acceptances = small_plan.register_text("accepterade", small_plan.split_keys(ENTRY.format(code=code, plan=plan)))
    files = [
        SourceFile("2023", "plans/2023.yaml", plan_text.encode()),
        SourceFile("accepterade", "plans/register/accepterade.yaml", acceptances.encode(), is_register=True),
    ]
    return without_advice(check(read_workspace(files), date(2023, 6, 30), chosen))


def without_advice(found: list[Finding]) -> list[Finding]:
    """Leave out that the entries of these tests have no fingerprints."""
    return [one for one in found if one.code != "SP905"]


def without_owner(status: str = "fastställd") -> str:
    return small_plan.plan_text(2023, {"planstatus": f"planstatus: {status}"}, measure={"ansvarig": "# utan"})


def codes(found: list[Finding]) -> list[tuple[str, bool]]:
    return [(one.code, one.accepted is not None) for one in found]


def test_an_accepted_finding_stays_with_its_reason() -> None:
    (found,) = findings(without_owner())
    assert (found.code, found.accepted) == ("SP201", "Planen är fastställd så; det rättas i nästa plan.")


def test_a_finding_of_a_draft_cannot_be_accepted() -> None:
    assert codes(findings(without_owner("utkast"))) == [("SP201", False), ("SP902", False)]


def test_an_acceptance_that_is_not_needed_is_told_at_its_code() -> None:
    (found,) = findings(small_plan.plan_text(2023))
    assert found.code == "SP901"
    assert str(found.location) == "plans/register/accepterade.yaml:3:10"


def test_an_acceptance_for_a_file_that_cannot_be_read_is_not_called_unused() -> None:
    assert codes(findings(without_owner() + "\tfel")) == [("SP015", False)]


def test_a_fault_of_the_file_cannot_be_accepted_even_when_it_is_there() -> None:
    found = findings(without_owner() + "\tfel", code="SP015")
    assert codes(found) == [("SP015", False), ("SP902", False)]


def test_acceptances_of_plans_that_were_not_asked_for_are_left_alone() -> None:
    assert codes(findings(small_plan.plan_text(2023), plan="2022", chosen={"2023"})) == []


def judged(plan_text: str, *entries: str, as_of: date = date(2023, 6, 30)) -> list[Finding]:
    """Give the findings of a plan with all registers and these acceptances."""
    texts = {name: small_plan.register_text(name) for name in small_plan.REGISTERS}
    listed = "accepterade:\n" + "".join(entry.removeprefix("accepterade:\n") for entry in entries)
    if entries:
        texts["accepterade"] = small_plan.register_text("accepterade", small_plan.split_keys(listed))
    files = [SourceFile("2023", "plans/2023.yaml", plan_text.encode())]
    files += [
        SourceFile(name, f"plans/register/{name}.yaml", text.encode(), is_register=True) for name, text in texts.items()
    ]
    return without_advice(check(read_workspace(files), as_of))


def entry(code: str, *lines: str, plan: str = "2023") -> str:
    return ENTRY.format(code=code, plan=plan) + "".join(f"    {line}\n" for line in lines)


def with_two_unknown_owners() -> str:
    owner = "ansvarig:\n  förvaltning: Bildningsförvaltningen\n  nämnd: Bildningsnämnden"
    return small_plan.plan_text(2023, measure=small_plan.split_keys(owner))


def keys(found: list[Finding]) -> list[tuple[str, str, bool]]:
    return [(one.code, one.route.rpartition("].")[2], one.accepted is not None) for one in found]


def test_an_entry_covers_one_finding_and_not_the_next_of_the_same_code() -> None:
    assert keys(judged(with_two_unknown_owners(), entry("SP204"))) == [
        ("SP204", "ansvarig.förvaltning", True),
        ("SP204", "ansvarig.nämnd", False),
    ]


def test_an_entry_covers_as_many_findings_as_it_says() -> None:
    found = judged(with_two_unknown_owners(), entry("SP204", "antal: 2"))
    assert [one.accepted is not None for one in found] == [True, True]


def test_an_entry_that_covers_fewer_findings_than_it_says_is_told() -> None:
    found = judged(with_two_unknown_owners(), entry("SP204", "antal: 3"))
    assert keys(found)[2:] == [("SP901", "antal", False)]
    assert found[2].message == "Av 3 accepterade fynd av SP204 finns bara 2 kvar"
    assert found[2].remedy == "Skriv antal: 2."


def test_an_entry_that_names_the_field_covers_that_finding() -> None:
    assert keys(judged(with_two_unknown_owners(), entry("SP204", "fält: ansvarig.nämnd"))) == [
        ("SP204", "ansvarig.förvaltning", False),
        ("SP204", "ansvarig.nämnd", True),
    ]


def test_an_entry_with_a_field_goes_before_one_without() -> None:
    found = judged(with_two_unknown_owners(), entry("SP204"), entry("SP204", "fält: ansvarig.förvaltning"))
    assert [one.accepted is not None for one in found] == [True, True]


def test_a_field_is_a_whole_key() -> None:
    found = judged(with_two_unknown_owners(), entry("SP204", "fält: ansvarig.nämn"))
    assert [one.code for one in found if one.accepted is None] == ["SP204", "SP204", "SP901"]
    found = judged(with_two_unknown_owners(), entry("SP204", "fält: ansvarig", "antal: 2"))
    assert [one.accepted is not None for one in found] == [True, True]


def test_an_acceptance_cannot_accept_a_fault_of_the_acceptances() -> None:
    unclear = entry("SP903", plan="accepterade").replace("    åtgärd: prova-på-kurser\n", "")
    unclear = unclear.replace("Planen är fastställd så; det rättas i nästa plan.", "se ovan")
    assert keys(judged(small_plan.plan_text(2023), unclear)) == [("SP902", "kod", False), ("SP903", "skäl", False)]


def test_an_unknown_code_and_an_unknown_plan_are_told_with_what_was_meant() -> None:
    found = judged(without_owner(), entry("sp201"), entry("SP201", plan="2032"), entry("SP201"))
    assert keys(found) == [("SP201", "rubrik", True), ("SP904", "kod", False), ("SP904", "plan", False)]
    assert found[1].message == "Regeln sp201 finns inte – menade du ”SP201”?"
    assert found[2].message == "Planen 2032 finns inte – menade du ”2023”?"


def test_a_finding_that_comes_with_the_day_is_never_called_unused() -> None:
    for as_of, seen in ((date(2023, 6, 1), []), (date(2024, 6, 1), [("SP506", True)])):
        whole_plan = entry("SP506").replace("    åtgärd: prova-på-kurser\n", "")
        found = judged(small_plan.plan_text(2023), whole_plan, as_of=as_of)
        assert [pair for pair in codes(found) if pair[0] in ("SP506", "SP901")] == seen


def test_the_findings_about_acceptances_tell_where_they_stand() -> None:
    assert [one.route for one in findings(small_plan.plan_text(2023))] == ["accepterade[0].kod"]
    assert [one.route for one in findings(without_owner("utkast"))][1:] == ["accepterade[0].kod"]


def fingerprint_of(plan_text: str, code: str) -> str:
    (found,) = (one for one in judged(plan_text) if one.code == code)
    return found.fingerprint


def test_an_entry_with_a_fingerprint_covers_that_finding_and_no_other() -> None:
    owner, board = (one.fingerprint for one in judged(with_two_unknown_owners()))
    for chosen, expected in ((owner, [True, False]), (board, [False, True])):
        found = judged(with_two_unknown_owners(), entry("SP204", f"fingeravtryck: {chosen}"))
        assert [one.accepted is not None for one in found] == expected


def test_an_acceptance_no_longer_fits_when_the_accepted_text_is_changed() -> None:
    fits = f"fingeravtryck: {fingerprint_of(without_owner(), 'SP201')}"
    assert keys(judged(without_owner(), entry("SP201", fits))) == [("SP201", "rubrik", True)]
    changed = without_owner().replace("formulering: ", "formulering: Nu ska ")
    assert changed != without_owner()
    found = judged(changed, entry("SP201", fits))
    assert keys(found) == [("SP201", "rubrik", False), ("SP901", "fingeravtryck", False)]
    assert found[1].message == "Det accepterade fyndet SP201 gäller en text som är ändrad"
    assert found[1].fix is None


def test_an_entry_with_a_fingerprint_goes_before_one_without() -> None:
    owner, _ = (one.fingerprint for one in judged(with_two_unknown_owners()))
    found = judged(with_two_unknown_owners(), entry("SP204"), entry("SP204", f"fingeravtryck: {owner}"))
    assert [one.accepted is not None for one in found] == [True, True]


def test_a_finding_that_is_gone_is_told_as_before_when_the_entry_has_a_fingerprint() -> None:
    (found,) = judged(small_plan.plan_text(2023), entry("SP201", "fingeravtryck: v1-0123456789abcdef"))
    assert found.message == "Det accepterade fyndet SP201 finns inte längre"
    assert found.fix is not None
