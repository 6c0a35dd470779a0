"""A measure's life as Markdown."""

from collections.abc import Iterator

from segplan.diff.life import Life, Stage
from segplan.reports.lineage_words import (
    end_sentence,
    life_summary,
    life_title,
    lost_sentence,
    stage_facts,
    stage_title,
)
from segplan.reports.markdown_blocks import change_lines
from segplan.reports.markdown_text import literal


def lineage_markdown(life: Life, notes: tuple[str, ...]) -> str:
    """Give the Markdown text: how old the promise is, then a section for each plan, oldest first, and how it ended."""
    return "\n".join(_lines(life, notes)) + "\n"


def _lines(life: Life, notes: tuple[str, ...]) -> Iterator[str]:
    yield from (f"# {literal(life_title(life))}", "", literal(life_summary(life)))
    for note in notes:
        yield from ("", f"> {literal(note)}")
    for stage in life.stages:
        yield from ("", f"## {stage.name.plan}: {literal(stage_title(stage))}", "", *_stage(stage))
    if life.ends or life.lost:
        yield from ("", "## Slutet", "")
    yield from (f"- {end.year}: {literal(end_sentence(end))}" for end in life.ends)
    yield from (f"- {literal(lost_sentence(str(name)))}" for name in life.lost)


def _stage(stage: Stage) -> Iterator[str]:
    yield from (f"- {literal(fact)}" for fact in stage_facts(stage))
    if not stage.origins:
        yield f"- {literal(stage.wording)}"
    for origin in stage.origins:
        yield f"- Ändrat sedan {origin.name.plan}, {literal(str(origin.name))}:" + (
            " inget" if not origin.changes else ""
        )
        if origin.reason:
            yield f"  - Skäl: {literal(origin.reason)}"
        for change in origin.changes:
            yield from change_lines(change, "  ")
