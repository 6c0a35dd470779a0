"""A wrongly used command line is met in Swedish, with the nearest right word."""

import pytest

from segplan.cli.app import run


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        ("valdate", "Kommandot valdate finns inte – menade du ”validate”?", None),
        ("--verson", "Flaggan --verson finns inte – menade du ”--version”?", "Se segplan --help."),
        ("-x", "Flaggan -x finns inte", "Se segplan --help."),
        ("--as-of 2023-01-01 validate", "Flaggan --as-of hör till ett kommando", None),
        ("validate --formt json", "Flaggan --formt finns inte – menade du ”--format”?", "Se segplan validate --help."),
        ("validate --as-of", "Flaggan --as-of saknar värde", "Skriv --as-of DATUM."),
        ("validate --show-accepted=ja", "Flaggan --show-accepted tar inget värde", "Skriv bara --show-accepted."),
        (
            "validate --format xml",
            "--format kan inte vara xml",
            "Skriv --format text|json|github|gitlab|sarif|junit|markdown.",
        ),
        ("validate --format jsn", "--format kan inte vara jsn – menade du ”json”?", None),
        ("new tjugo", "ÅR kan inte vara tjugo", "Skriv ett heltal."),
        ("validate --as-of igår", "--as-of igår är inget datum", "Skriv datumet som 2024-01-31."),
        ("explain", "KOD saknas", "Skriv till exempel segplan explain SP201"),
        ("explain SP101 SP102", "”SP102” är ett argument för mycket", None),
        (
            "explain duplicate-identifer",
            "Regeln duplicate-identifer finns inte – menade du ”duplicate-identifier”?",
            None,
        ),
        ("explain SD999", "Ingen sorts ändring har koden SD999", "Se alla sorter i docs/andringar.md."),
        ("schema organisaton", "Registret organisaton finns inte – menade du ”organisation”?", None),
    ],
)
def test_wrong_use_is_told_in_swedish(arguments: str, message: str, hint: str | None) -> None:
    outcome = run(arguments.split())
    first, second, end = outcome.messages.split("\n")
    assert first == f"segplan: {message}"
    assert second.startswith("  Gör så här: ")
    assert end == ""
    if hint is not None:
        assert second == f"  Gör så här: {hint}"
    assert outcome.output == ""
    assert outcome.exit_code == 2
