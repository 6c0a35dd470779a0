"""Each fault of a plan file is found, named and placed on the right words."""

import pytest

from segplan.source.reading import MOST_FAULTS
from support.reading import codes_of, faults_of, reading_of, span_of, with_measure, with_plan, words_at

PLAN = with_plan()


def test_a_sound_file_gives_a_plan_and_no_faults() -> None:
    reading = reading_of(PLAN)
    assert reading.faults == ()
    assert reading.value is not None
    assert reading.value.areas[0].measures[0].identifier == "prova-på-kurser"


def test_a_colon_in_unquoted_text_is_a_syntax_fault_at_the_colon() -> None:
    text = with_plan(titel="titel: Åtgärdsplan: mot segregation")
    (found,) = faults_of(text)
    assert found.code == "SP001"
    assert found.span == span_of(text, ":", text.count(":", 0, text.index(": mot")))
    assert "citattecken" in found.remedy


@pytest.mark.parametrize("old", ['nr: "1.1"', "titel: "])
def test_a_conflict_that_git_has_left_is_told_as_such_at_its_first_line(old: str) -> None:
    lines = PLAN.split("\n")
    at = next(number for number, line in enumerate(lines) if old in line)
    lines[at : at + 1] = ["<<<<<<< HEAD", lines[at], "=======", lines[at], ">>>>>>> annan"]
    (found,) = faults_of("\n".join(lines))
    assert (found.code, found.span.start) == ("SP001", (at, 0))
    assert "konflikt" in found.message
    assert ">>>>>>>" in found.remedy


def test_an_unclosed_quotation_is_placed_where_it_opens() -> None:
    text = with_plan(titel='titel: "Åtgärdsplan 2023')
    text = text.replace('"1.1"', "'1.1'")
    (found,) = faults_of(text)
    assert (found.code, found.span) == ("SP001", span_of(text, '"'))
    assert "citattecken saknas" in found.message


def test_a_quotation_that_another_value_closes_is_placed_where_it_opens() -> None:
    text = with_plan(kommun='kommun: "Provköpings kommun', titel='titel: "Åtgärdsplan 2023"')
    (found,) = faults_of(text)
    assert (found.code, found.span) == ("SP001", span_of(text, '"'))
    assert found.related[0][0].start.line == 2


def test_wrong_indentation_tells_both_places() -> None:
    text = with_plan(samordningsansvarig="samordningsansvarig:\n    funktion: strateg\n  organisation: KS")
    (found,) = faults_of(text)
    assert (found.code, found.span.start.line) == ("SP001", text.split("\n").index("  organisation: KS"))
    assert found.related


@pytest.mark.parametrize(
    ("text", "words", "remedy"),
    [
        (with_measure(rubrik="rubrik:Läxhjälp"), "rubrik", "Skriv rubrik: Läxhjälp"),
        (with_measure(id="id:läxhjälp"), "id", "Skriv id: läxhjälp"),
        ("formatversion:0\nkommun: Provköping\n", "formatversion", "Skriv formatversion: 0"),
        ("formatversion: 0\nkommun:Provköping\n\n# slut\n", "kommun", "Skriv kommun: Provköping"),
    ],
)
def test_a_missing_space_after_a_colon_is_shown_there_and_not_on_the_next_line(
    text: str, words: str, remedy: str
) -> None:
    (found,) = faults_of(text)
    line = next(number for number, line in enumerate(text.split("\n")) if line.strip(" -").startswith(f"{words}:"))
    assert (found.code, found.message, found.remedy) == ("SP001", "Mellanslag saknas efter kolonet", remedy)
    assert (found.span.start.line, words_at(text, found.span)) == (line, ":")


@pytest.mark.parametrize("before", ["https://provkoping.example", "10:30 på plats", "Anmälan görs på plats"])
def test_a_text_on_a_line_of_its_own_is_not_taken_for_a_key_without_space(before: str) -> None:
    (found,) = faults_of(f"formatversion: 0\n{before}\nkommun: Provköping\n")
    assert (found.code, found.message) == ("SP001", "Nyckeln saknar kolon")


def test_a_duplicate_key_is_shown_with_both_places() -> None:
    text = with_measure(rubrik="rubrik: Prova på-kurser\nrubrik: Kurser")
    (found,) = faults_of(text)
    assert found.code == "SP002"
    assert found.span == span_of(text, "rubrik", 1)
    assert found.related == ((span_of(text, "rubrik"), "första gången"),)


def test_a_key_and_its_decomposed_spelling_are_the_same_key() -> None:
    text = with_plan(år="år: 2023\na\u030ar: 2023")
    (found,) = faults_of(text)
    assert found.code == "SP002"
    assert found.span == span_of(text, "a\u030ar")


def test_an_unknown_key_is_shown_with_a_suggestion() -> None:
    text = with_measure(ansvarig="ansvarg: KF")
    (found,) = faults_of(text)
    assert found.code == "SP003"
    assert words_at(text, found.span) == "ansvarg"
    assert "menade du ”ansvarig”?" in found.message
    assert found.route == ("områden", 0, "åtgärder", 0, "ansvarg")


def test_a_missing_field_is_shown_at_its_parent() -> None:
    text = with_measure(formulering="# ingen formulering")
    (found,) = faults_of(text)
    assert (found.code, found.message) == ("SP004", "formulering saknas")
    assert words_at(text, found.span) == "id: prova-på-kurser"


def test_an_empty_value_is_reported_once() -> None:
    text = with_measure(rubrik="rubrik:")
    (found,) = faults_of(text)
    assert (found.code, words_at(text, found.span)) == ("SP004", "rubrik")


@pytest.mark.parametrize("written", ["null", "~", "Null"])
def test_null_is_an_empty_value(written: str) -> None:
    assert codes_of(with_measure(målgrupp=f"målgrupp: {written}")) == ["SP004"]


def test_an_empty_point_of_a_list_is_reported_once() -> None:
    text = with_measure(geografi="geografi:\n  - öster\n  -\n")
    (found,) = faults_of(text)
    assert (found.code, found.message) == ("SP004", "En punkt i listan är tom")


@pytest.mark.parametrize(
    ("fragment", "words"),
    [
        ("målgrupp: 12", "12"),
        ("målgrupp: true", "true"),
        ("målgrupp: [barn]", "målgrupp"),
        ("geografi: öster", "öster"),
        ("mått:\n  målvärde: tjugo", "tjugo"),
        ("mått: många", "många"),
        ("mått:\n  målvärde: 13 808", "13 808"),
    ],
)
def test_a_value_of_the_wrong_type_is_pointed_at(fragment: str, words: str) -> None:
    text = with_measure(**{fragment.partition(":")[0]: fragment})
    (found,) = faults_of(text)
    assert found.code == "SP005"
    assert words_at(text, found.span) == words


def test_a_comma_inside_braces_makes_one_fault_for_its_whole_text() -> None:
    text = with_measure(delmål="hållpunkter:\n  - {senast: 2023-06-30, vad: Barn, unga, vuxna }")
    (found,) = faults_of(text)
    assert found.code == "SP006"
    assert words_at(text, found.span) == "unga"
    assert "ett kommatecken inom { } delar texten" in found.message


def test_braces_around_text_are_explained() -> None:
    text = with_measure(målgrupp="målgrupp: { barn och unga }")
    (found,) = faults_of(text)
    assert (found.code, words_at(text, found.span)) == ("SP006", "barn och unga")
    assert "{ } omger nycklar, inte text" in found.message


def test_a_key_with_colon_but_no_value_inside_braces_lacks_its_value() -> None:
    assert codes_of(with_measure(ansvarig="ansvarig: {förvaltning: KF, nämnd: }")) == ["SP004"]


@pytest.mark.parametrize(("written", "read_as"), [("3.10", "3.1"), ("3.00", "3"), ("3.1", ""), ("4", "")])
def test_an_unquoted_number_is_shown_with_its_fix(written: str, read_as: str) -> None:
    text = with_measure(nr=f"nr: {written}")
    (found,) = faults_of(text)
    assert found.code == "SP007"
    assert words_at(text, found.span) == written
    assert found.message.endswith(f"läses som {read_as}" if read_as else "ett nummer som 3.10 blir 3.1")
    assert found.remedy == f'Skriv nr: "{written}".'


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("010", "Skriv 10."),
        ("1 000", "Skriv 1000 utan mellanrum."),
        ("1_000", "Skriv 1000 utan mellanrum."),
        ('"24"', "Skriv 24."),
        ("många", "Skriv ett heltal, utan decimaler och citattecken."),
        ("19,8", "Skriv ett heltal, utan decimaler och citattecken."),
    ],
)
def test_a_count_that_is_no_whole_number_is_one_fault_with_the_number_to_write(written: str, remedy: str) -> None:
    (found,) = faults_of(with_plan(kontrolltal=f"kontrolltal:\n  antal_åtgärder: {written}"))
    assert (found.code, found.remedy) == ("SP005", remedy)


@pytest.mark.parametrize(
    ("written", "remedy"), [("19,8", "Skriv 19.8 med decimalpunkt."), ("1 000", "Skriv 1000 utan mellanrum.")]
)
def test_a_value_in_swedish_notation_is_shown_as_yaml_writes_it(written: str, remedy: str) -> None:
    (found,) = faults_of(with_measure(mått=f"mått:\n  måttenhet: kurser\n  målvärde: {written}"))
    assert (found.code, found.remedy) == ("SP005", remedy)


def test_a_misspelled_key_is_not_missing_as_well() -> None:
    (found,) = faults_of(with_measure(formulering="formulerng: Kulturförvaltningen håller 24 kurser."))
    assert found.code == "SP003"
    assert "menade du ”formulering”" in found.message


def test_a_key_that_is_missing_beside_an_unknown_one_is_told() -> None:
    text = with_measure(formulering="färg: röd")
    assert codes_of(text) == ["SP004", "SP003"]


def test_what_a_missing_key_holds_is_told_after_a_full_stop() -> None:
    (found,) = faults_of(PLAN.replace("formatversion: 0\n", ""))
    assert found.remedy == "Lägg till formatversion. Formatets version; nu 0."


@pytest.mark.parametrize("day", ["2023-02-30", "2023-13-01", "2023-00-10", "0000-01-01"])
def test_an_impossible_date_is_named(day: str) -> None:
    text = with_measure(tidplan=f"tidplan:\n  slut: {day}")
    (found,) = faults_of(text)
    assert (found.code, words_at(text, found.span)) == ("SP008", day)


@pytest.mark.parametrize(
    "fragment",
    [
        "tidplan:\n  slut: 30/6 2023",
        "tidplan:\n  slut: 2023-6-30",
        "tidplan:\n  slut: juni",
        "tidplan:\n  löpande: no",
        "tidplan:\n  löpande: true",
        "rådighet: fullt",
        "id: Öppna Kulturskolan",
        "nr: fem",
    ],
)
def test_a_value_outside_what_is_allowed_is_refused(fragment: str) -> None:
    assert codes_of(with_measure(**{fragment.partition(":")[0]: fragment})) == ["SP009"]


def test_no_is_not_nej_but_the_fix_says_so() -> None:
    text = with_measure(tidplan="tidplan:\n  löpande: no")
    (found,) = faults_of(text)
    assert words_at(text, found.span) == "no"
    assert found.remedy == "Skriv nej."


@pytest.mark.parametrize("year", ["99999", "0", "-1"])
def test_a_year_that_no_plan_can_have_is_refused(year: str) -> None:
    assert codes_of(with_plan(år=f"år: {year}")) == ["SP009"]


def test_false_is_not_the_format_version_zero() -> None:
    assert codes_of(with_plan(formatversion="formatversion: false")) == ["SP009"]


def test_several_documents_are_placed_at_the_line_between_them_and_the_first_is_checked() -> None:
    text = with_plan(titel="färg: x") + "---\nannat: dokument\n"
    found = faults_of(text)
    assert [one.code for one in found] == ["SP004", "SP003", "SP010"]
    assert words_at(text, found[-1].span) == "---"


def test_a_document_start_at_the_top_is_fine() -> None:
    assert codes_of("---\n" + PLAN) == []


@pytest.mark.parametrize("text", ["", "\n\n", "# bara en kommentar\n", "---\n", "   "])
def test_an_empty_file_is_one_fault(text: str) -> None:
    assert codes_of(text) == ["SP011"]


@pytest.mark.parametrize("text", ["hej\n", "- a\n- b\n"])
def test_a_file_without_keys_is_one_fault(text: str) -> None:
    assert codes_of(text) == ["SP005"]


@pytest.mark.parametrize("value", ["!!str 12", "!egen text", "!!python/object:os.system ls", "!!binary aGVq"])
def test_tags_are_refused_and_nothing_else_is_said_about_the_value(value: str) -> None:
    text = with_measure(målgrupp=f"målgrupp: {value}")
    (found,) = faults_of(text)
    assert (found.code, words_at(text, found.span)) == ("SP012", value)


def test_anchors_and_aliases_are_refused_one_by_one() -> None:
    text = with_measure(i_korthet="i_korthet: &grupp barn", målgrupp="målgrupp: *grupp")
    assert [(one.code, words_at(text, one.span)) for one in faults_of(text)] == [
        ("SP013", "&grupp barn"),
        ("SP013", "*grupp"),
    ]


@pytest.mark.parametrize("fragment", ["<<: *bas", "*bas : värde", "geografi: [*bas]", "*bas : *bas"])
def test_an_alias_anywhere_is_a_fault_and_no_crash(fragment: str) -> None:
    assert set(codes_of(with_measure(geografi=fragment))) == {"SP013"}


def test_an_alias_bomb_is_read_in_no_time() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    found = faults_of("\n".join(lines))
    assert "SP013" in {one.code for one in found}
    assert len(found) == MOST_FAULTS + 1


def test_faults_come_all_at_once_in_the_order_of_the_file() -> None:
    text = with_measure(
        nr="nr: 1.1",
        ansvarig="ansvarg: KF",
        rådighet="rådighet: fullt",
        tidplan="tidplan:\n  slut: 2023-02-30\n  slut: 2023-03-01",
        målgrupp="målgrupp: &a barn\u200b",
    )
    found = faults_of(text)
    assert [one.code for one in found] == ["SP007", "SP003", "SP009", "SP008", "SP002", "SP013", "SP016"]
    assert [one.span for one in found] == sorted(one.span for one in found)


def test_windows_line_ends_are_fine_and_places_stay() -> None:
    text = with_measure(ansvarig="ansvarg: KF").replace("\n", "\r\n")
    (found,) = faults_of(text)
    assert words_at(text, found.span) == "ansvarg"
    assert codes_of(PLAN.replace("\n", "\r\n")) == []


def test_a_lone_carriage_return_is_refused() -> None:
    assert codes_of(with_measure(målgrupp="målgrupp: barn och unga").replace("barn och", "barn\rock")) == ["SP016"]


def test_decomposed_letters_become_composed_in_keys_and_values() -> None:
    text = with_measure(målgrupp="ma\u030algrupp: Fa\u030ar och getter")
    value = reading_of(text).value
    assert value is not None
    assert value.areas[0].measures[0].target_group == "Får och getter"


def test_decomposed_letters_written_as_escapes_become_composed() -> None:
    value = reading_of(with_measure(målgrupp='målgrupp: "Fa\\u030ar"')).value
    assert value is not None
    assert value.areas[0].measures[0].target_group == "Får"


@pytest.mark.parametrize("text", ['""', '" "', '"\u00a0"', '"\\n"'])
def test_a_blank_text_is_a_missing_one(text: str) -> None:
    (found,) = faults_of(with_measure(rubrik=f"rubrik: {text}"))
    assert (found.code, found.message) == ("SP004", "rubrik saknar text")


def test_a_silenced_list_item_is_not_said_twice_and_the_next_is_said() -> None:
    text = with_measure(medverkande="medverkande:\n  -\n  - aktör: KF")
    assert codes_of(text) == ["SP004", "SP004"]


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("Läxhjälp på loven", "bindestreck: läxhjälp-på-loven."),
        ("läxhjälp_2024", "bindestreck: läxhjälp-2024."),
        ("–", "bindestreck: öppna-kulturskolan."),
    ],
)
def test_a_text_that_is_no_id_is_told_as_the_id_it_could_be(written: str, remedy: str) -> None:
    (found,) = faults_of(with_measure(id=f"id: {written}"))
    assert found.code == "SP009"
    assert found.remedy.endswith(remedy)


def test_an_unknown_key_without_a_near_one_is_told_with_the_keys_there_are() -> None:
    (found,) = faults_of(
        with_measure(uppföljning="uppföljning:\n  - datum: 2023-06-30\n    läge: pågår\n    status: x")
    )
    assert found.code == "SP003"
    assert found.remedy.startswith("Här kan stå: datum, avser, läge, ")


def test_a_missing_word_is_told_with_the_words_there_are() -> None:
    (found,) = faults_of(with_measure(uppföljning="uppföljning:\n  - datum: 2023-06-30"))
    assert found.remedy == "Lägg till läge: ej_påbörjad, påbörjad, pågår, löpande, genomförd eller avbruten."


@pytest.mark.parametrize("written", ["Ja", "JA", "true"])
def test_yes_written_in_another_way_can_be_made_right(written: str) -> None:
    text = with_measure(
        uppföljning=f"uppföljning:\n  - datum: 2023-06-30\n    läge: löpande\n    årets_åtagande_uppfyllt: {written}"
    )
    (found,) = faults_of(text)
    assert found.remedy == "Skriv ja."
    assert found.fix is not None


def test_quotation_marks_around_a_wrong_word_are_not_told_twice() -> None:
    (found,) = faults_of(with_measure(rådighet="rådighet: ”stor”"))
    assert found.message == "”stor” är inget av orden för rådighet"
