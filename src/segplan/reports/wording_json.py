"""A formulation or an owner judged, as one JSON value."""

import json
from collections.abc import Mapping

from segplan.ownership.judgement import Judgement
from segplan.reports.wording_words import reason
from segplan.wording.result import Analysis
from segplan.wording.skeleton import skeleton

Answer = Mapping[str, object]


def wording_answer(identity: object, analysis: Analysis) -> Answer:
    """Give the answer for one formulation; spans are half-open offsets in code points of the text as given."""
    return {
        "id": identity,
        "overall": analysis.overall.value,
        "vague_verb": analysis.vague_verb,
        "verifiable": analysis.verifiable,
        "quantified": analysis.quantified,
        "deadline": analysis.deadline,
        "actor": analysis.actor.level.value,
        "actor_kind": analysis.actor.kind.value,
        "span": [list(one) for one in analysis.spans],
    }


def explained(text: str, analysis: Analysis) -> Answer:
    """Give the answer for one formulation with its reason and the way out."""
    missing = analysis.shortfall
    answer = wording_answer(None, analysis)
    return {
        "text": text,
        **{key: value for key, value in answer.items() if key != "id"},
        "reason_code": missing.value if missing else None,
        "reason": reason(analysis),
        "rewrite": skeleton(text, analysis),
    }


def owner_answer(identity: object, judgement: Judgement, said: str) -> Answer:
    """Give the answer for one owner's text."""
    return {"id": identity, "label": judgement.verdict.value, "reason": said}


def one_line(answer: Answer) -> bytes:
    """Give an answer as one line of UTF-8. Letters that have no UTF-8 are written as escapes."""
    try:
        return json.dumps(answer, ensure_ascii=False, allow_nan=False).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(answer, allow_nan=False).encode() + b"\n"


def several_lines(answer: Answer) -> str:
    """Give an answer as indented JSON."""
    try:
        text = json.dumps(answer, ensure_ascii=False, indent=2)
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(answer, indent=2)
    return text + "\n"
