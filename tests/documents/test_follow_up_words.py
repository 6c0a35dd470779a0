"""The follow-up says what an area's reports come to, what is invented, and one answer to all points once."""

from support.document_contexts import cells_of, context, own_plan, plain
from support.rich_project import rich_files

REPORT = "uppföljning:\n  - {datum: 2024-01-08, läge: %s}"


def test_an_area_is_told_in_figures_that_its_table_shows() -> None:
    first, second = context(rich_files(), "uppföljning").areas[:2]
    assert plain(first.figures) == (
        "Området har 2 åtgärder; 1 pågår och 1 är inte rapporterad. Av dem som pågår är 1 nyss påbörjad."
        " Målvärdet är nått för 0 av 1 åtgärd med mått och utfall."
    )
    assert plain(second.figures).startswith("Området har 2 åtgärder;")


def test_running_work_is_divided_by_whether_the_commitment_of_the_year_was_met() -> None:
    entry = "uppföljning:\n  - {datum: 2024-01-08, läge: löpande, årets_åtagande_uppfyllt: nej}"
    (area,) = context(own_plan({"uppföljning": entry}), "uppföljning").areas
    assert "är 1 löpande utan att årets åtagande är uppfyllt." in plain(area.figures)


def test_an_invented_report_of_a_real_measure_is_said_to_be_invented() -> None:
    real = "ursprung: {slag: härledd, källa: protokoll-2023, hur: Av ämnet}"
    entry = REPORT.replace("}", ", ursprung: {slag: exempel}}") % "pågår"
    made = context(own_plan({"uppföljning": entry, "ursprung": real}), "uppföljning")
    assert cells_of(made.ongoing_measures)[0][2] == "Pågår; läget är påhittat"
    own = context(own_plan({"uppföljning": REPORT % "pågår"}), "uppföljning")
    assert cells_of(own.ongoing_measures)[0][2] == "Pågår"


def test_one_answer_to_every_point_is_said_once_and_several_in_a_column() -> None:
    files = rich_files()
    (part,) = context(files, "åtgärdsplan").remarks
    assert (part.handling, part.points.columns[-1].title) == ("", "Hantering")
    start = files["plans/2023.yaml"].index("        hantering:\n")
    end = files["plans/2023.yaml"].index("punkt 4}\n") + len("punkt 4}\n")
    same = "        hantering: {läge: inget_svar_i_handlingarna}\n"
    files["plans/2023.yaml"] = files["plans/2023.yaml"][:start] + same + files["plans/2023.yaml"][end:]
    (part,) = context(files, "åtgärdsplan").remarks
    assert part.handling == "Alla punkter i tabellen: inget svar i handlingarna."
    assert part.points.columns[-1].title == "Innebörd"
