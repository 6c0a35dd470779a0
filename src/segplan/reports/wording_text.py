"""A formulation explained for a person: the text with the words underlined, the verdict, why, and a way out."""

from segplan.ownership.judgement import Judgement, Verdict
from segplan.reports.styled import Line, Piece, Style, line
from segplan.reports.wording_words import OWNERS, VERDICTS, legs, reason
from segplan.reports.wrapping import wrap
from segplan.wording.result import Analysis, Overall, Span
from segplan.wording.skeleton import skeleton

_STYLES = {
    Overall.MEASURABLE: Style.STRONG,
    Overall.BORDERLINE: Style.WARNING,
    Overall.NOT_MEASURABLE: Style.ERROR,
}


def wording_text(text: str, analysis: Analysis, width: int) -> list[Line]:
    """Give the lines that explain one formulation."""
    style = _STYLES[analysis.overall]
    missing = analysis.shortfall
    code = f" ({missing.value})" if missing and missing.value != "N" else ""
    lines = [*underlined(text, analysis.spans, width, style), line()]
    lines.append(line("Omdöme: ", Piece(VERDICTS[analysis.overall] + code, style)))
    lines += wrap([reason(analysis)], width, "Varför: ")
    lines += [line(Piece(f"  {name}: ", Style.FAINT), said) for name, said in legs(text, analysis)]
    way_out = skeleton(text, analysis)
    if way_out:
        lines += wrap([way_out], width, "Skriv till exempel: ", "  ")
    return lines


def owner_text(text: str, judgement: Judgement, said: str, width: int) -> list[Line]:
    """Give the lines that explain one owner's text."""
    is_ok = judgement.verdict is Verdict.OK
    style = Style.STRONG if is_ok else Style.WARNING
    marked = () if is_ok or not text.strip() else (judgement.words,)
    return [
        *underlined(text, marked, width, style),
        line(),
        line("Omdöme: ", Piece(OWNERS[judgement.verdict], style)),
        *wrap([f"{said[:1].upper()}{said[1:]}."], width, "Varför: "),
    ]


def underlined(text: str, spans: tuple[Span, ...], width: int, style: Style) -> list[Line]:
    """Give a text broken to a width, with signs under the words of the spans."""
    lines: list[Line] = []
    signs = bytearray(b" " * len(text))
    for first, last in spans:
        signs[first:last] = b"^" * (last - first)
    for start, end in _rows(text, width):
        lines.append(line("  ", text[start:end].replace("\t", " ")))
        marks = signs[start:end].decode("ascii").rstrip()
        if marks:
            lines.append(line("  ", Piece(marks, style)))
    return lines


def _rows(text: str, width: int) -> list[Span]:
    """Cut a text at its line breaks, and at spaces where a row would be wider than the screen."""
    widest = max(width - 4, 20)
    rows: list[Span] = []
    start = 0
    for row in text.splitlines(keepends=True):
        end = start + len(row.rstrip("\r\n"))
        at = start
        while end - at > widest:
            cut = text.rfind(" ", at + 1, at + widest + 1)
            cut = cut if cut > at else at + widest
            rows.append((at, cut))
            at = cut + 1 if text[cut : cut + 1] == " " else cut
        rows.append((at, end))
        start += len(row)
    return rows
