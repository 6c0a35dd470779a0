"""A settings file gives values, or an error with file, line, column and what to do."""

import pytest

from segplan.configuration.configuration import default_configuration
from segplan.configuration_file.parse import SettingsText, parse_settings
from segplan.errors import UsageError


def refused(text: str, *tables: str) -> tuple[str, str]:
    with pytest.raises(UsageError) as told:
        parse_settings(SettingsText("segplan.toml", text, tables))
    return told.value.message, told.value.hint


def test_an_empty_file_means_the_defaults() -> None:
    assert parse_settings(SettingsText("segplan.toml", "")) == default_configuration()


def test_values_are_read() -> None:
    text = '[validate]\nselect = ["SP3"]\nfail-on = "varning"\n[validate.profile."fastställd"]\nignore = ["SP310"]\n'
    read = parse_settings(SettingsText("segplan.toml", text))
    assert read is not None
    assert (read.validation.select, read.validation.fail_on) == (("SP3",), "varning")
    assert read.validation.profile.adopted.ignore == ("SP310",)


def test_a_shared_file_without_the_table_has_no_settings() -> None:
    assert parse_settings(SettingsText("pyproject.toml", "[tool.ruff]\n", ("tool", "segplan"))) is None
    assert (
        parse_settings(SettingsText("pyproject.toml", "[tool.segplan]\n", ("tool", "segplan")))
        == default_configuration()
    )


def test_an_unknown_key_is_told_with_the_nearest_known_one() -> None:
    message, remedy = refused('# slect\n[validate]\nignore = []\n  slect = ["SP3"]\n')
    assert message == "segplan.toml:4:3: Nyckeln slect finns inte i [validate] – menade du ”select”?"
    assert remedy.startswith("Här kan stå: select, include, ignore")


def test_an_unknown_table_is_told() -> None:
    message, _ = refused("[valdate]\nselect = []\n")
    assert message == "segplan.toml:1:2: Nyckeln valdate finns inte – menade du ”validate”?"


def test_a_place_in_a_shared_file_is_the_one_in_that_file() -> None:
    message, _ = refused("[tool.other]\nslect = 1\n\n[tool.segplan.validate]\nslect = []\n", "tool", "segplan")
    assert message.startswith("segplan.toml:5:1: Nyckeln slect finns inte i [validate]")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[validate]\nselect = "SP3"\n', "2:11: select i [validate] ska vara en lista"),
        ("[validate]\nselect = ['SP1', 3]\n", "2:18: select i [validate] ska vara text"),
        ('validate = "ja"\n', "1:13: validate ska vara en tabell"),
        ("validate.severity = []\n", "1:10: severity i [validate] ska vara en tabell"),
        ("[validate]\nfail-on = 3\n", "2:11: fail-on i [validate] kan inte vara 3"),
        ("[validate]\nfail-on = true\n", "2:11: fail-on i [validate] kan inte vara true"),
        (
            '[validate.severity]\nSP301 = "varnig"\n',
            "2:10: SP301 i [validate.severity] kan inte vara ”varnig” – menade du ”varning”?",
        ),
    ],
)
def test_a_value_of_the_wrong_kind_is_told_at_its_place(text: str, said: str) -> None:
    message, remedy = refused(text)
    assert message == f"segplan.toml:{said}"
    assert remedy


def test_of_several_faults_the_first_in_the_file_is_told_and_the_others_counted() -> None:
    message, _ = refused('[validate]\nfail-on = "x"\n[report]\nfärg = 1\n'.replace("färg", '"färg"'))
    assert message == "segplan.toml:2:12: fail-on i [validate] kan inte vara ”x” (och 1 fel till i filen)"


@pytest.mark.parametrize(
    ("text", "place"),
    [("[validate\n", "1:10"), ("[validate]\nselect = \n", "2:10"), ("[validate]\nselect = [", "2:11")],
)
def test_text_that_is_not_toml_is_told_at_its_place(text: str, place: str) -> None:
    assert refused(text)[0] == f"segplan.toml:{place}: Filen är inte giltig TOML här"


@pytest.mark.parametrize("text", ["[diff]\n[diff]\n", '[validate]\nfail-on = "fel"\nfail-on = "fel"\n'])
def test_a_key_or_a_table_written_twice_is_told_as_such(text: str) -> None:
    message, remedy = refused(text)
    assert message.endswith("finns redan")
    assert remedy == "Behåll en av dem, och ta bort den andra."


def test_a_key_with_swedish_letters_is_told_to_be_quoted() -> None:
    assert refused("[validate.profile.fastställd]\n")[1].startswith(
        "En nyckel med å, ä eller ö skrivs inom citattecken"
    )
