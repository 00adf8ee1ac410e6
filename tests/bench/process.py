"""A whole process timed and weighed, as a user's shell would run it."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping
from typing import NamedTuple

# What would make a run slower than a user's: no .pyc files are kept, output is not buffered.
_UNSET = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHONPATH", "PYTHONHASHSEED")


class Cost(NamedTuple):
    """Wall seconds from start to end, and the largest resident memory in MiB."""

    seconds: float
    peak: float


def run(command: tuple[str, ...]) -> Cost:
    """Run `command` (its first word a path) once, output thrown away.

    Linux counts the parent's memory until the child has become its program, so the parent stays small: below 20 MiB,
    which every program measured here exceeds. Raises RuntimeError with what the program said when it fails.
    """
    environment = {name: value for name, value in os.environ.items() if name not in _UNSET}
    silent = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
    start = time.perf_counter()
    pid = os.posix_spawn(command[0], command, environment, file_actions=silent)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if status:
        said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        raise RuntimeError(f"{' '.join(command)} failed:\n{said.stdout[-2000:]}{said.stderr[-2000:]}")
    return Cost(seconds, usage.ru_maxrss / 1024)


def costs(commands: Mapping[str, tuple[str, ...]], rounds: int) -> dict[str, Cost]:
    """The median time and largest peak of each command over `rounds`, after one round that does not count.

    Commands take turns, so that a machine that slows down slows all of them down.
    """
    runs: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            cost = run(command)
            if turn:
                runs[name].append(cost)
    return {
        name: Cost(statistics.median(cost.seconds for cost in some), max(cost.peak for cost in some))
        for name, some in runs.items()
    }
