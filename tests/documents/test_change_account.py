"""The account of changes adds up, and tells what decreases before what increases."""

from support.document_contexts import cells_of, context, own_plan, plain, why_not
from support.rich_project import rich_files

KIND = "ändringsredovisning"


def test_every_measure_of_both_plans_is_accounted_for_and_the_sums_add_up() -> None:
    made = context(rich_files(), KIND)
    for table, total in ((made.before, 4), (made.after, 4)):
        *parts, whole = [int(row[1]) for row in cells_of(table)]
        assert sum(parts) == whole == total


def test_the_account_begins_with_what_is_left_what_has_ended_and_what_it_does_to_the_commitment() -> None:
    made = context(rich_files(), KIND)
    assert plain(made.summary[0]) == (
        "Av 4 åtgärder i planen för 2022 finns 3 kvar och en förs inte vidare: 1 övergår i ordinarie verksamhet."
    )
    assert plain(made.summary[2]).startswith("Åtagandet minskar i ")


def test_a_measure_of_which_the_source_does_not_tell_is_not_counted_as_new() -> None:
    made = context(rich_files(), KIND)
    assert plain(made.summary[1]) == (
        "Av 4 åtgärder i planen för 2023 är ingen ny. För 2 åtgärder framgår det inte av källan om de är nya."
    )
    assert cells_of(made.after)[-2] == ["Nya eller inte: framgår inte av källan", "2"]


def test_severities_add_up_to_all_changes() -> None:
    *parts, whole = [int(row[1]) for row in cells_of(context(rich_files(), KIND).severities)]
    assert sum(parts) == whole
    assert whole > 0


def test_a_decrease_stands_at_its_measure() -> None:
    rows = {row[0]: row[1] for row in cells_of(context(rich_files(), KIND).decreases)}
    assert "Ansvarig utgår: Arbetsförvaltningen." in rows["2.1 Vägledning i biblioteket"]


def test_a_promise_that_was_kept_follows_the_year_and_one_that_was_not_is_put_off() -> None:
    files, name = rich_files(), "1.1 Prova på-kurser nära hemmet"
    kept = {row[0]: row[1:] for row in cells_of(context(files, KIND).along_with_year)}
    assert "Slutdatum: från 30 november 2022 till 30 november 2023." in plain(kept[name][0])
    assert kept[name][1] == "Gjordes klart och görs om."
    files["plans/2022.yaml"] = files["plans/2022.yaml"].replace("läge: genomförd", "läge: pågår")
    put_off = {row[0]: row[1] for row in cells_of(context(files, KIND).decreases)}
    assert "Senare datum (inte klart: pågår enligt uppföljningen" in put_off[name]
    assert plain(put_off[name]).count("30 november 2023") == 1


def test_a_lowered_target_decreases_and_a_raised_one_increases() -> None:
    files = rich_files()
    assert "från 12 kurser till 24 kurser" in cells_of(context(files, KIND).increases)[0][1]
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("målvärde: 24", "målvärde: 8")
    assert "från 12 kurser till 8 kurser" in cells_of(context(files, KIND).decreases)[0][1]


def test_a_change_is_told_once_although_it_stands_in_several_fields() -> None:
    for row in cells_of(context(rich_files(), KIND).increases):
        clauses = row[1].casefold().split(". ")
        assert len(clauses) == len(set(clauses))


def test_changes_of_one_sort_stand_together() -> None:
    for table in (context(rich_files(), KIND).decreases, context(rich_files(), KIND).increases):
        for row in cells_of(table):
            headings = [clause.partition(":")[0] for clause in row[1].split(". ")]
            assert len(headings) == len(set(headings))


def test_measures_that_are_not_carried_on_say_why() -> None:
    assert cells_of(context(rich_files(), KIND).ended) == [
        [
            "2.1 Språkpraktik",
            "Arbetsförvaltningen",
            "Ej genomförd (avbruten)",
            "Övergår i ordinarie verksamhet",
            "Arbetsförvaltningen ordnar praktik utanför planen.",
        ]
    ]


def test_examples_are_said_to_be_compared() -> None:
    assert context(rich_files(), KIND).notices[0].startswith("Jämförelsen gäller exempeltexter")


def test_without_the_replaced_plan_there_is_nothing_to_compare() -> None:
    assert "inte som fil" in why_not(own_plan(), KIND)


def test_a_number_is_told_without_the_preposition_that_follows_it_in_the_text() -> None:
    files = rich_files()
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("formulering: ", "formulering: Minst 35 på plats. ", 1)
    told = " ".join(row[1] for row in cells_of(context(files, KIND).increases))
    assert "minst 35" in told
    assert "minst 35 på" not in told
