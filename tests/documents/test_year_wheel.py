"""The year wheel holds every known day once, in order, and says what has no day."""

from support.document_contexts import cells_of, context, numbers_of, own_plan, plain, why_not
from support.rich_project import rich_files


def test_every_known_day_stands_in_its_month_in_order() -> None:
    made = context(rich_files(), "årshjul")
    assert [plain(month.heading) for month in made.months] == [
        "Januari 2023",
        "Mars 2023",
        "Juni 2023",
        "Augusti 2023",
        "September 2023",
        "November 2023",
        "December 2023",
        "Januari 2024",
    ]
    november = cells_of(made.months[5].table)
    assert [row[:3] for row in november] == [
        ["30", "1.1 Prova på-kurser nära hemmet (exempel)", "Målvärde och slutdatum: 24 kurser."]
    ]
    (march,) = cells_of(made.months[1].table)
    assert march[2] == "Hållpunkt: Lokalerna är bokade. Klart 20 februari 2023."


def test_the_overview_adds_up_to_what_the_rows_of_the_months_tell() -> None:
    made = context(rich_files(), "årshjul")
    rows = numbers_of(made.overview)
    assert all(sum(row[:-1]) == row[-1] for row in rows)
    told = [[row[2].partition(":")[0] for row in cells_of(month.table)] for month in made.months]
    assert [row[-1] for row in rows[:-1]] == [sum(len(words.split(" och ")) for words in month) for month in told]
    assert [sum(column) for column in zip(*rows[:-1], strict=True)] == rows[-1]


def test_measures_without_days_stand_last_and_are_counted() -> None:
    made = context(rich_files(), "årshjul")
    assert cells_of(made.undated) == [["Öppna kulturskolan", "Framgår inte av källan"]]
    assert plain(made.summary[1]).startswith("1 åtgärd saknar dagar")


def test_the_reports_of_a_month_are_one_event() -> None:
    files = rich_files()
    last = cells_of(context(files, "årshjul").months[-1].table)
    assert [row[:3] for row in last] == [
        ["8", "–", "Rapportering: 2 rapporter om åtgärder lämnade till och med den 12 januari 2024."]
    ]
    files["plans/2023.yaml"] = files["plans/2023.yaml"].replace("datum: 2024-01-08", "datum: 2024-01-12")
    (row,) = cells_of(context(files, "årshjul").months[-1].table)
    assert row[2] == "Rapportering: 2 rapporter om åtgärder lämnade."


def test_a_plan_without_any_day_has_no_wheel() -> None:
    keys = {"mått": "", "tidplan": ""}
    files = own_plan(keys, ärende="ärende:\n  ärendetyp: information")
    assert why_not(files, "årshjul").startswith("Inget i planen har ett datum")


def test_a_draft_that_is_to_be_adopted_on_a_day_is_not_said_to_be_adopted() -> None:
    decisions = "beslut: [{slag: fastställelse, beslutsfattare: kommundirektören, datum: 2023-03-01}]"
    files = own_plan(planstatus="planstatus: utkast", ärende=f"ärende: {{{decisions}}}")
    said = [row[2] for month in context(files, "årshjul").months for row in cells_of(month.table)]
    assert not any("Planen är fastställd" in one for one in said)
    assert any(one.startswith("Beslut: Planen ska fastställas") for one in said)
