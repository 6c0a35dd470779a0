"""Which of the planned documents that were asked for: by owner or district, by format, and without drafts."""

from collections.abc import Iterable, Sequence

from segplan.documents.build import PlannedDocument
from segplan.documents.outputs.format import OutputFormat
from segplan.documents.subject import Scope, Subject
from segplan.errors import UsageError
from segplan.similar import did_you_mean
from segplan.swedish import listed, plain_name


def about_any(
    planned: Sequence[PlannedDocument], owners: Sequence[str], districts: Sequence[str]
) -> tuple[PlannedDocument, ...]:
    """Give the documents about the owners and districts, or all when none is asked for.

    An owner or district may be written as its code, identifier or name, with or without å, ä and ö. Raises
    `UsageError` for one that no document is about.
    """
    if not owners and not districts:
        return tuple(planned)
    wanted = _find(planned, Scope.OWNER, "förvaltning eller nämnd", owners)
    wanted |= _find(planned, Scope.DISTRICT, "stadsdel", districts)
    return tuple(one for one in planned if one.material.subject and _key(one.material.subject) in wanted)


def in_formats(planned: Sequence[PlannedDocument], formats: Iterable[OutputFormat]) -> tuple[PlannedDocument, ...]:
    """Give the documents that make sense in any of the formats. Raises `UsageError` when none does."""
    chosen = tuple(formats)
    found = tuple(one for one in planned if one.formats(chosen))
    if planned and not found:
        kind = planned[0].kind
        raise UsageError(
            f"Dokumentet {kind.name} skrivs bara som {listed(kind.formats)}", f"Välj --format {kind.formats[0]}."
        )
    return found


def without_drafts(planned: Sequence[PlannedDocument]) -> tuple[PlannedDocument, ...]:
    """Give the documents that may be laid open. Raises `UsageError` when a plan itself is not adopted."""
    found = tuple(one for one in planned if not one.kind.is_draft)
    for one in found:
        if not one.material.plan.status.is_adopted:
            raise UsageError(
                f"Planen {one.material.name} är inte fastställd, så alla dokument om den är utkast",
                "Ta bort --utan-utkast, eller vänta tills planen är fastställd.",
            )
    return found


def _find(planned: Sequence[PlannedDocument], scope: Scope, what: str, words: Sequence[str]) -> set[tuple[Scope, str]]:
    if not words:
        return set()
    subjects = [one.material.subject for one in planned if one.material.subject]
    fitting = [subject for subject in subjects if subject.scope is scope]
    by_word = {plain_name(word): _key(one) for one in fitting for word in (one.identifier, one.name)}
    if not by_word:
        raise UsageError(
            f"Inget av de valda dokumenten görs per {what}",
            "Se vilka dokument planens uppgifter räcker till med --list.",
        )
    for word in words:
        if plain_name(word) not in by_word:
            exists = ", ".join(dict.fromkeys(_told(one) for one in fitting))
            meant = did_you_mean(word, [one.name for one in fitting])
            raise UsageError(f"Inget dokument handlar om {what} {word}{meant}", f"Finns: {exists}.")
    return {by_word[plain_name(word)] for word in words}


def _key(subject: Subject) -> tuple[Scope, str]:
    return subject.scope, subject.identifier


def _told(subject: Subject) -> str:
    return subject.name if subject.name == subject.identifier else f"{subject.identifier} ({subject.name})"
