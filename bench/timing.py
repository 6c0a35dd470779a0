"""Wall times of whole processes, interleaved so that a slow moment hits all commands alike."""

import math
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

Command = Sequence[str | Path]


def interleaved(
    commands: Mapping[str, Command],
    rounds: int,
    environment: Mapping[str, str],
    folder: Path,
) -> dict[str, float]:
    """Run all commands in turn, round after round, and give each one's median in seconds."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(once(command, environment, folder))
    return {name: statistics.median(values) for name, values in times.items()}


def told(
    commands: Mapping[str, Command], rounds: int, environment: Mapping[str, str], folder: Path
) -> dict[str, float]:
    """Run all commands in turn, round after round, and give the median of the seconds that each one prints."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(float(_run(command, environment, folder)))
    return {name: statistics.median(values) for name, values in times.items()}


def once(command: Command, environment: Mapping[str, str], folder: Path) -> float:
    """Run a command once and give its wall time in seconds."""
    start = time.perf_counter()
    _run(command, environment, folder)
    return time.perf_counter() - start


def _run(command: Command, environment: Mapping[str, str], folder: Path) -> bytes:
    arguments = [str(part) for part in command]
    done = subprocess.run(arguments, env=dict(environment), cwd=folder, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    return done.stdout


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Give the slope of log time against log size, by least squares: 1 is linear growth."""
    xs, ys = [math.log(size) for size in sizes], [math.log(second) for second in seconds]
    x_mean, y_mean = statistics.fmean(xs), statistics.fmean(ys)
    above = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - x_mean) ** 2 for x in xs)
