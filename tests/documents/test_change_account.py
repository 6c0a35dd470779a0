"""The account of changes adds up, and tells what decreases before what increases."""

from support.document_contexts import cells_of, context, own_plan, plain, why_not
from support.rich_project import rich_files

KIND = "ändringsredovisning"


def test_every_measure_of_both_plans_is_accounted_for_and_the_sums_add_up() -> None:
    made = context(rich_files(), KIND)
    for table, total in ((made.before, 4), (made.after, 4)):
        *parts, whole = [int(row[1]) for row in cells_of(table)]
        assert sum(parts) == whole == total
    assert plain(made.account[0]).startswith("4 = ")


def test_severities_add_up_to_all_changes() -> None:
    *parts, whole = [int(row[1]) for row in cells_of(context(rich_files(), KIND).severities)]
    assert sum(parts) == whole
    assert whole > 0


def test_a_later_end_decreases_and_stands_at_its_measure() -> None:
    made = context(rich_files(), KIND)
    rows = {row[0]: row[1] for row in cells_of(made.decreases)}
    assert "Ansvarig utgår: Arbetsförvaltningen." in rows["2.1 Vägledning i biblioteket"]
    assert "Senare datum: från 2022-11-30 till 2023-11-30." in rows["1.1 Prova på-kurser nära hemmet"]


def test_a_lowered_target_decreases_and_a_raised_one_increases() -> None:
    files = rich_files()
    assert "Mer långtgående mål: från 12 kurser till 24 kurser." in cells_of(context(files, KIND).increases)[0][1]
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("målvärde: 24", "målvärde: 8")
    assert "Mindre långtgående mål: från 12 kurser till 8 kurser." in cells_of(context(files, KIND).decreases)[0][1]


def test_a_change_is_told_once_although_it_stands_in_several_fields() -> None:
    for row in cells_of(context(rich_files(), KIND).increases):
        clauses = row[1].casefold().split(". ")
        assert len(clauses) == len(set(clauses))


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
