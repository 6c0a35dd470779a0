"""The two judgements that `segplan wording` can give, each with its answer for programs and for people."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING

from segplan.errors import UsageError
from segplan.model.directory import Directory
from segplan.ownership.classify import classify
from segplan.ownership.judgement import Judgement, Verdict
from segplan.reports.styled import Line
from segplan.reports.wording_json import Answer, explained, owner_answer, wording_answer
from segplan.reports.wording_text import owner_text, wording_text
from segplan.wording.analysis import analyse
from segplan.wording.lexicon import Lexicon

if TYPE_CHECKING:
    from segplan.project import Project

_REGISTER = "organisation"


class Judge(ABC):
    """Judges texts of one sort."""

    @abstractmethod
    def answer(self, identity: object, text: str) -> Answer:
        """Give the answer for a program that asked with an identity."""

    @abstractmethod
    def explanation(self, text: str) -> Answer:
        """Give the answer with everything that explains it."""

    @abstractmethod
    def lines(self, text: str, width: int) -> list[Line]:
        """Give the explanation for a person."""


class MeasureJudge(Judge):
    """Judges formulations of measures, by the packed lexicon or a project's own."""

    def __init__(self, known: Lexicon | None) -> None:
        self._known = known

    def answer(self, identity: object, text: str) -> Answer:
        """Give the labels and the spans."""
        return wording_answer(identity, analyse(text, self._known))

    def explanation(self, text: str) -> Answer:
        """Give the labels with reason and rewrite."""
        return explained(text, analyse(text, self._known))

    def lines(self, text: str, width: int) -> list[Line]:
        """Give the text underlined, the verdict, why, and a rewrite."""
        return wording_text(text, analyse(text, self._known), width)


class OwnerJudge(Judge):
    """Judges owners, with a register of organisations when there is one."""

    def __init__(self, directory: Directory | None) -> None:
        self._directory = directory

    def answer(self, identity: object, text: str) -> Answer:
        """Give the label and the reason."""
        judgement = classify(text, self._directory)
        return owner_answer(identity, judgement, self._said(judgement))

    def explanation(self, text: str) -> Answer:
        """Give the label, the reason and the name in the register."""
        judgement = classify(text, self._directory)
        answer = owner_answer(None, judgement, self._said(judgement))
        shown = {key: value for key, value in answer.items() if key != "id"}
        return {"text": text, **shown, "name": judgement.party.name if judgement.party else None}

    def lines(self, text: str, width: int) -> list[Line]:
        """Give the text underlined, the verdict and why."""
        judgement = classify(text, self._directory)
        return owner_text(text, judgement, self._said(judgement), width)

    def _said(self, judgement: Judgement) -> str:
        if judgement.verdict is not Verdict.OK or self._directory is None:
            return judgement.reason.value
        if judgement.party is None:
            return "okänd i registret"
        return f"{judgement.reason.value}: {judgement.party.name}"


def judge_of(*, is_owner: bool, register: Path | None, no_register: bool) -> Judge:
    """Give the judge for a sort of text, with the project's own words when there is a project here or above."""
    if not is_owner:
        return MeasureJudge(own_lexicon_here())
    return OwnerJudge(None if no_register else _directory(register))


def own_lexicon_here() -> Lexicon | None:
    """Give the lexicon with the words of the project's settings; nothing when they add none."""
    from segplan.checking.vocabulary import own_lexicon
    from segplan.configuration_file.find import read_settings
    from segplan.project import find_project

    project = find_project(Path.cwd())
    return own_lexicon(read_settings(project.root)) if project else None


def _directory(register: Path | None) -> Directory | None:
    """Give the organisations of a named register, or of the project in or above the folder.

    Raises `UsageError` when the named file is no register of organisations, `UnreadableError` when it
    cannot be read. A project's register with faults is used as if there were none: validate tells them.
    """
    from segplan.checking.workspace import SourceFile, read_workspace
    from segplan.project import find_project, read_bytes, shown

    path = register or _project_register(find_project(Path.cwd()))
    if path is None:
        return None
    workspace = read_workspace([SourceFile(_REGISTER, shown(path), read_bytes(path), is_register=True)])
    directory = workspace.register_values.directory
    if directory is None and register is not None:
        raise UsageError(
            f"{shown(path)} är inget organisationsregister som går att använda", "Pröva det med segplan validate."
        )
    return directory


def _project_register(project: "Project | None") -> Path | None:
    from segplan.project import stem_of

    return next((path for path in project.register_files if stem_of(path) == _REGISTER), None) if project else None
