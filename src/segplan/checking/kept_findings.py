"""What the rules found in a plan, kept between runs: several documents are often made of the same files."""

import pickle
from collections.abc import Iterator
from datetime import date

from segplan.cache import keep, kept, key_of_parts
from segplan.checking.check import check
from segplan.checking.loading import LoadedPlan
from segplan.findings import Finding


def findings_of(loaded: LoadedPlan, name: str, day: date) -> tuple[Finding, ...]:
    """Give the findings of a plan that was read together with another, judged by a day.

    They follow from the files' texts, the settings, the day and the tool, and are judged anew when any of these is
    another. A plan that a proposal gives is judged every time, since its text stands in several files.
    """
    if loaded.is_proposal:
        return _judged(loaded, name, day)
    key = key_of_parts("fynd", *_follows_from(loaded, name, day))
    content = kept(key)
    if content is not None:
        found: tuple[Finding, ...] = pickle.loads(content)
        return found
    judged = _judged(loaded, name, day)
    keep(key, pickle.dumps(judged))
    return judged


def _judged(loaded: LoadedPlan, name: str, day: date) -> tuple[Finding, ...]:
    return tuple(check(loaded.workspace, day, {name}, loaded.profiles))


def _follows_from(loaded: LoadedPlan, name: str, day: date) -> Iterator[str]:
    workspace = loaded.workspace
    yield from (name, day.isoformat(), str(workspace.alone), repr(loaded.settings))
    for kind, readings in (("plan", workspace.plans), ("register", workspace.registers)):
        for document_name, reading in readings.items():
            document = reading.document
            yield from (kind, document_name, document.path, repr(reading.faults), document.text)
