"""Fingerprints: the same finding has the same one in every run, two findings never."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from zgwviz.check.identity import identity
from zgwviz.problem.records import Problem


def fingerprints(folder: str, problems: Iterable[Problem]) -> list[str]:
    """32 hexadecimal digits for each finding on the spec in `folder`: of its path only the last name counts."""
    spec = folder.rstrip("/").rpartition("/")[2]
    seen: Counter[str] = Counter()
    made = []
    for problem in problems:
        its = f"{spec}\n{identity(problem)}"
        seen[its] += 1
        made.append(sha256(f"{its}\n{seen[its]}".encode()).hexdigest()[:32])
    return made
