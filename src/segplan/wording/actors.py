"""Who acts, and who only receives."""

from collections.abc import Iterator, Sequence

from segplan.wording.findings import ClauseFindings
from segplan.wording.joint import joint_actor
from segplan.wording.modes import Mode
from segplan.wording.parties import party_at
from segplan.wording.result import Actor, ActorKind, ActorLevel, Span
from segplan.wording.small_words import listed
from segplan.wording.subjects import subject
from segplan.wording.word import Word

_LABELS = listed("ansvarsmärken")


def find_actor(read: list[list[ClauseFindings]]) -> tuple[Actor, tuple[Span, ...]]:
    """Give who acts in a text, and the bodies that something is handed over to."""
    clauses = [here for found in read for here in found]
    live = [here for here in clauses if not here.is_background]
    receivers = tuple(span for here in live for span in _receivers(here))
    found = (
        _labelled(live)
        or _heading(live)
        or next((actor for here in live if (actor := _acting(here)) is not None), None)
    )
    return found or Actor(), receivers


def _labelled(clauses: list[ClauseFindings]) -> Actor | None:
    """Find "Ansvarig: Tekniska enheten" and "(kultursekreteraren)" last in a text."""
    for number, here in enumerate(clauses):
        words = here.words
        if words[-1].text in _LABELS and number + 1 < len(clauses) and clauses[number + 1].clause.opened_by == ":":
            return joint_actor(clauses[number + 1], 1)
        for index, word in enumerate(words[:-1]):
            if word.text in _LABELS and words[index + 1].text == ":":
                return joint_actor(here, index + 2)
    last = clauses[-1] if clauses else None
    if last is not None and last.words[-1].text == ")":
        opening = max((at for at, word in enumerate(last.words) if word.text == "("), default=None)
        if opening is not None:
            inside = joint_actor(last, opening + 1)
            end = inside.span[1] if inside and inside.span else -1
            return inside if end == last.words[-2].end else None
    return None


def _heading(clauses: list[ClauseFindings]) -> Actor | None:
    """Find "Miljöenheten: provtagning av brunnarna": a party alone before a colon or a semicolon."""
    first = clauses[0] if len(clauses) > 1 else None
    if first is None or first.verbs:
        return None
    is_headed = clauses[1].clause.opened_by == ":" or clauses[1].sentence is not first.sentence
    found = joint_actor(first, 0) if is_headed else None
    return found if found and found.span and found.span == (first.words[0].start, first.words[-1].end) else None


def _unnamed(here: ClauseFindings) -> Actor | None:
    """Find a circle told by what it does: "De som arbetar i receptionen"."""
    texts = [word.text for word in here.words[:3]]
    if len(texts) > 1 and texts[1] == "som" and texts[0] in ("de", "den", "alla", "personal", "medarbetare", "vuxna"):
        return Actor(ActorLevel.VAGUE, ActorKind.UNCLEAR, (here.words[0].start, here.words[1].end))
    return None


def _acting(here: ClauseFindings) -> Actor | None:
    for find in (_unnamed, _commissioned, _agent, subject):
        found = find(here)
        if found is not None:
            return found
    return None


def _commissioned(here: ClauseFindings) -> Actor | None:
    """Find who gets the work: "X ger Y i uppdrag", "uppdra åt Y", "Y får i uppdrag"."""
    texts = [word.text for word in here.words]
    for index, text in enumerate(texts):
        if text == "åt" and index and texts[index - 1].startswith("uppdra"):
            return joint_actor(here, index + 1)
        if text in ("ger", "ge", "ges", "får") and "uppdrag" in texts[index + 1 : index + 9]:
            found = joint_actor(here, index + 1) if text != "får" else None
            if found is not None:
                return found
        if text in ("uppdraget", "uppdrag") and "till" in texts[index + 1 :] and "går" in texts[index + 1 :]:
            return joint_actor(here, texts.index("till", texts.index("går", index)) + 1)
    return None


def _agent(here: ClauseFindings) -> Actor | None:
    """Find "av" and a body: the performer of what is told in the passive, or of a visit."""
    words = here.words
    for index, word in enumerate(words[:-1]):
        if word.text != "av" or here.sentence.modes[here.clause.start + index] not in (
            Mode.MAIN,
            Mode.RELATIVE,
            Mode.MEANS,
        ):
            continue
        found = joint_actor(here, index + 1)
        if found is not None and _is_done_by(words, index):
            return found
    return None


def _is_done_by(words: Sequence[Word], index: int) -> bool:
    """Tell whether a passive, a participle or what is received stands before "av"."""
    for before in words[max(0, index - 12) : index]:
        text = before.text
        if before.facts.verbs and (text.endswith("s") or "particip" in before.facts.forms):
            return True
        if text.endswith(("as", "ades", "ats")) and len(text) > 4:
            return True
        if text in ("får", "besök", "stöd", "framtagen", "framtaget", "ledning"):
            return True
    return False


def _receivers(here: ClauseFindings) -> Iterator[Span]:
    words = here.words
    for index in range(1, len(words)):
        facts = words[index].facts
        if not facts.is_party and "mottagare" not in facts.lists:
            continue
        party = party_at(words, index)
        start, end = (party.start, party.end) if party else (index, index + 1)
        before = words[start - 1].text if start else ""
        if before in ("till", "inför", "hos") or (before == "för" and facts.lists & {"mottagare", "politiska"}):
            yield words[start].start, words[end - 1].end
