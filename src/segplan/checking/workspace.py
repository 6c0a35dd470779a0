"""A plan repository as read: every plan and register with its places and its faults."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from segplan.model.plan import Plan
from segplan.model.registry import REGISTER_MODELS, Registers, register_of_file
from segplan.model.view import Series
from segplan.source.reading import Reading, read

_PLAN_KEY = re.compile(rb"^(planstatus|omr\xc3\xa5den)[ \t]*:", re.MULTILINE)


class SourceFile(NamedTuple):
    """A file's bytes with its stem and the path to show. `is_register` tells registers from plans."""

    stem: str
    path: str
    raw: bytes
    is_register: bool = False


@dataclass(frozen=True)
class Workspace:
    """All plans and registers that are read together. `alone` marks a single file without the others."""

    plans: dict[str, Reading[Plan]] = field(default_factory=dict)
    registers: dict[str, Reading[Any]] = field(default_factory=dict)
    alone: bool = False

    @cached_property
    def series(self) -> Series:
        """The plans that could be read, by year.

        Of several files for one year the one that is named by the year counts, even when it has
        faults, else the first by name that could be read.
        """
        names: dict[int, str] = {}
        for name, reading in sorted(self.plans.items(), key=_rank):
            year = _year_of(name, reading)
            if year is not None:
                names.setdefault(year, name)
        values = {year: self.plans[name].value for year, name in names.items()}
        plans = {year: value for year, value in values.items() if value is not None}
        return Series(plans, frozenset(values.keys() - plans.keys()), names)

    @cached_property
    def register_values(self) -> Registers:
        """The registers that could be read."""
        return Registers.from_names({name: reading.value for name, reading in self.registers.items()})

    @property
    def readings(self) -> dict[str, Reading[Any]]:
        """Every reading by document name."""
        return {**self.plans, **self.registers}


def _year_of(name: str, reading: Reading[Plan]) -> int | None:
    """Give the year of a plan; of one that could not be read the year in its file's name."""
    if reading.value is not None:
        return reading.value.year
    digits = name.rpartition("/")[2][:4]
    return int(digits) if digits.isdecimal() and len(digits) == 4 else None


def _rank(named: tuple[str, Reading[Plan]]) -> tuple[bool, bool, str]:
    """Order the files for one year: the one that is named by it, then those that could be read."""
    name, reading = named
    return name != str(_year_of(name, reading)), reading.value is None, name


def is_lone_register(stem: str, raw: bytes) -> bool:
    """Tell whether a file outside every repository is a register: by its name, unless it has a plan's keys."""
    return register_of_file(stem) is not None and _PLAN_KEY.search(raw) is None


def name_plans(stems: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Give the document names of the plan files of one repository by their paths, from paths and stems.

    A plan is named by its file's stem, or by its path when a register or another plan has that
    name. Does not depend on the order of the files.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for path, stem in sorted(stems):
        names[path] = path if register_of_file(stem) or stem in taken else stem
        taken.add(stem)
    return names


def read_workspace(files: Iterable[SourceFile], *, alone: bool = False) -> Workspace:
    """Read all files. A register file with an unknown name is left out; of two for one register the first is read."""
    plans: dict[str, Reading[Plan]] = {}
    registers: dict[str, Reading[Any]] = {}
    listed = list(files)
    names = name_plans((file.path, file.stem) for file in listed if not file.is_register)
    for file in listed:
        register = register_of_file(file.stem)
        if not file.is_register:
            name = names[file.path]
            plans[name] = read(name, file.path, file.raw, Plan)
        elif register is not None and register not in registers:
            registers[register] = read(register, file.path, file.raw, REGISTER_MODELS[register])
    return Workspace(plans, registers, alone)
