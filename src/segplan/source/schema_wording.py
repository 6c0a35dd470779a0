"""What pydantic found, said in Swedish: a table from pydantic's error type to code and sentence."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from segplan.model.base import PlanPart
from segplan.model.walk import fields_by_key
from segplan.places import Place, Route
from segplan.similar import did_you_mean
from segplan.source import fault
from segplan.source.document import SourceDocument
from segplan.source.fault import Fault
from segplan.source.number_wording import how_to_write
from segplan.source.schema_fields import field_of, model_at
from segplan.source.schema_fixes import YES_NO, Wrong, key_fix, value_fix

Wording = tuple[str, str, str]
"""Code, message and remedy."""

_MARKS = "\"'”“’"

_MOST_KEYS_TOLD = 16
"""A part with more keys than these has them told on its page only."""


def explain_schema_error(document: SourceDocument, model: type[PlanPart], error: dict[str, Any]) -> Fault:
    """Turn one of pydantic's errors into a placed Swedish fault."""
    route: Route = tuple(error["loc"])
    kind: str = error["type"]
    if kind == "missing":
        code, message, remedy = _missing(model, route)
        return Fault(code, document.locate(Place(document.name, route[:-1])), message, remedy, (), route)
    if kind == "extra_forbidden":
        code, message, remedy = _unknown_key(model, route)
        span = document.locate(Place(document.name, route, on_key=True))
        return Fault(code, span, message, remedy, (), route, key_fix(document, model, route))
    span = document.locate(Place(document.name, route))
    written = document.lines[span.start.line][span.start.column : span.end.column] if document.lines else ""
    explain = _WORDING.get(kind, _general)
    wrong = Wrong(_name(route), error.get("input"), written, error.get("ctx") or {})
    code, message, remedy = explain(wrong)
    return Fault(code, span, message, remedy, (), route, value_fix(document, model, kind, route, wrong))


def _name(route: Route) -> str:
    return next((part for part in reversed(route) if isinstance(part, str)), "filen")


def _missing(model: type[PlanPart], route: Route) -> Wording:
    parent = model_at(model, route[:-1])
    field = field_of(parent, str(route[-1])) if parent else None
    described = field.description if field and field.description else ""
    mark = ":" if described[:1].islower() else "."
    return fault.MISSING_VALUE, f"{route[-1]} saknas", f"Lägg till {route[-1]}{mark} {described}".rstrip()


def _unknown_key(model: type[PlanPart], route: Route) -> Wording:
    parent = model_at(model, route[:-1])
    known = list(fields_by_key(parent)) if parent else []
    key = str(route[-1])
    where = (
        f"Här kan stå: {', '.join(known)}."
        if len(known) <= _MOST_KEYS_TOLD
        else "Rätta stavningen, eller ta bort nyckeln. Alla nycklar finns i docs/format.md."
    )
    return fault.UNKNOWN_KEY, f"Nyckeln ”{key}” finns inte i formatet{did_you_mean(key, known)}", where


def _general(wrong: Wrong) -> Wording:
    return (
        fault.WRONG_TYPE,
        f"Värdet i {wrong.name} går inte att använda",
        f"Se vad som kan stå i {wrong.name} i docs/format.md.",
    )


def _text(wrong: Wrong) -> Wording:
    if isinstance(wrong.value, (dict, list)):
        what = "nycklar" if isinstance(wrong.value, dict) else "en lista"
        return fault.WRONG_TYPE, f"{wrong.name} ska vara text, inte {what}", "Skriv texten direkt efter kolonet."
    return (
        fault.WRONG_TYPE,
        f"{wrong.name} ska vara text, men {wrong.written} är inte text i YAML",
        f'Skriv "{wrong.written}".',
    )


def _quoted_number(wrong: Wrong) -> Wording:
    number = _as_number(wrong.value)
    consequence = f"{wrong.written} läses som {number}" if number != wrong.written else "ett nummer som 3.10 blir 3.1"
    message = f"{wrong.name} utan citattecken är ett tal: {consequence}"
    return fault.UNQUOTED_NUMBER, message, f'Skriv {wrong.name}: "{wrong.written}".'


def _as_number(value: Any) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def _choice(wrong: Wrong) -> Wording:
    words = list(wrong.context["words"])
    said = f"”{wrong.written.strip(_MARKS)}” är inget av orden för {wrong.name}{did_you_mean(wrong.written, words)}"
    return fault.VALUE_NOT_ALLOWED, said, f"Skriv något av: {', '.join(words)}."


def _yes_no(wrong: Wrong) -> Wording:
    word = YES_NO.get(wrong.written.lower())
    return (
        fault.VALUE_NOT_ALLOWED,
        f"{wrong.name} ska vara ja eller nej, inte {wrong.written}",
        f"Skriv {word or 'ja eller nej'}.",
    )


def _date(wrong: Wrong) -> Wording:
    return (
        fault.VALUE_NOT_ALLOWED,
        f"{wrong.written} är inget datum",
        f"Skriv {wrong.name} som 2023-01-26 (år-månad-dag).",
    )


def _impossible_date(wrong: Wrong) -> Wording:
    return fault.IMPOSSIBLE_DATE, f"Dagen {wrong.written} finns inte i kalendern", "Rätta månaden eller dagen."


def _number(wrong: Wrong) -> Wording:
    advice = how_to_write(wrong.value) or (
        "Skriv talet med siffror och decimalpunkt, utan enhet och mellanrum: 13808000 eller 19.8."
    )
    return fault.WRONG_TYPE, f"{wrong.name} ska vara ett tal, inte {wrong.written or 'text'}", advice


def _whole_number(wrong: Wrong) -> Wording:
    return (
        fault.WRONG_TYPE,
        f"{wrong.name} ska vara ett heltal, inte {wrong.written}",
        how_to_write(wrong.value, whole=True) or "Skriv ett heltal, utan decimaler och citattecken.",
    )


def _list(wrong: Wrong) -> Wording:
    advice = f"Skriv [{wrong.written}], eller varje punkt på en egen rad efter ett streck."
    if isinstance(wrong.value, dict):
        advice = "Börja varje punkt med ett streck."
    return fault.WRONG_TYPE, f"{wrong.name} ska vara en lista", advice


def _mapping(wrong: Wrong) -> Wording:
    what = "en lista" if isinstance(wrong.value, list) else "ett enda värde"
    return (
        fault.WRONG_TYPE,
        f"{wrong.name} ska ha egna nycklar, inte vara {what}",
        "Skriv nycklarna på egna rader, indragna.",
    )


def _empty(wrong: Wrong) -> Wording:
    return fault.MISSING_VALUE, f"{wrong.name} saknar text", "Skriv en text, eller ta bort raden."


def _one_change(wrong: Wrong) -> Wording:
    said = f"Posten i {wrong.name} säger inte vad som föreslås, eller föreslår flera saker på en gång"
    remedy = "Skriv åtgärd med sätt och ta_bort, åtgärd med utgår: ja, eller lägg_till med område."
    return fault.VALUE_NOT_ALLOWED, said, remedy


def _fingerprint(wrong: Wrong) -> Wording:
    said = f"{wrong.written} är inget fingeravtryck: 16 tecken bland 0–9 och a–f, inom citattecken"
    return fault.WRONG_TYPE, said, "Kopiera fingerprint ur segplan diff --format json, och skriv det inom citattecken."


def _identifier(wrong: Wrong) -> Wording:
    plain = "-".join(re.findall(r"[0-9a-zåäöéü]+", str(wrong.value).lower()))
    advice = f"Ett id skrivs med små bokstäver, siffror och bindestreck: {plain or 'öppna-kulturskolan'}."
    return fault.VALUE_NOT_ALLOWED, f"”{wrong.value}” kan inte vara ett id", advice


def _measure_number(wrong: Wrong) -> Wording:
    return (
        fault.VALUE_NOT_ALLOWED,
        f"”{wrong.value}” är inget åtgärdsnummer",
        'Skriv områdets nummer, punkt och löpnummer: "5.4".',
    )


def _format_version(wrong: Wrong) -> Wording:
    return fault.VALUE_NOT_ALLOWED, f"{wrong.name} {wrong.written} känner segplan inte till", f"Skriv {wrong.name}: 0."


def _year(wrong: Wrong) -> Wording:
    return (
        fault.VALUE_NOT_ALLOWED,
        f"{wrong.written} är inget år som en plan kan ha",
        f"Skriv {wrong.name} med fyra siffror: 2023.",
    )


def _one_time(_: Wrong) -> Wording:
    return (
        fault.MISSING_VALUE,
        "Planen ska ha antingen år eller giltighetstid",
        "Skriv år: 2023, eller giltighetstid med från och till.",
    )


_WORDING: dict[str, Callable[[Wrong], Wording]] = {
    "string_type": _text,
    "string_too_short": _empty,
    "nr_citattecken": _quoted_number,
    "nr_form": _measure_number,
    "id_form": _identifier,
    "förslag_ett_slag": _one_change,
    "fingeravtryck_form": _fingerprint,
    "fingeravtryck_citattecken": _fingerprint,
    "val": _choice,
    "ja_nej": _yes_no,
    "datum_form": _date,
    "datum_omöjligt": _impossible_date,
    "tal_form": _number,
    "int_type": _whole_number,
    "int_from_float": _whole_number,
    "tuple_type": _list,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "literal_error": _format_version,
    "år_utanför": _year,
    "år_eller_giltighetstid": _one_time,
}
