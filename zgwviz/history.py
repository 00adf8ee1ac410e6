"""The past of a spec as git has it: the only place where git is called."""

import re
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from zgwviz import files

_HEAD = re.compile(rb"[0-9a-f]{40,64} \d+ \d+")
_NOT_YET = b"0" * 40


class NoHistory(NamedTuple):
    """Why there is no past to be read: `sort` is `git` (no git), `repository` or `revision`; `said` are git's words."""

    sort: str
    said: str = ""


def at(folder: Path, revision: str) -> dict[str, bytes] | NoHistory:
    """The texts of the spec in `folder` at `revision` by the names that problems show, as files.read_spec has them."""
    # What begins with a hyphen would be an option.
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if isinstance(commit, NoHistory):
        inside = _git(folder, "rev-parse", "--is-inside-work-tree")
        return inside if isinstance(inside, NoHistory) else NoHistory("revision", revision)
    found = _git(folder, "ls-tree", "-z", "--name-only", commit.decode().strip(), "./")
    if isinstance(found, NoHistory):
        return found
    names = (name for name in found.decode("utf-8", "replace").split("\0") if name)
    where = f"{commit.decode().strip()}:./"
    plate = _git(folder, "cat-file", "blob", f"{where}{files.SPEC}")
    texts: dict[str, bytes] = {}
    for name in sorted(names):
        if name.endswith(".yaml") and files.is_read(name, b"" if isinstance(plate, NoHistory) else plate):
            text = _git(folder, "cat-file", "blob", f"{where}{name}")
            if isinstance(text, NoHistory):
                return text
            texts[files.shown(folder / name)] = text[: files.MOST]
    return texts


def beside(folder: Path, revision: str) -> Callable[[Path], Mapping[str, bytes] | files.Unreadable | None]:
    """What a shelf reads from at `revision` of the spec in `folder`: other specs in its repository as they were then.

    Those in another repository, or in none, have no such revision: they are read as they are now.
    """
    root = _root(folder)

    def read(other: Path) -> Mapping[str, bytes] | files.Unreadable | None:
        if not other.is_dir() or _root(other) != root:
            return files.on_disk(other)
        texts = at(other, revision)
        names = [] if isinstance(texts, NoHistory) else [Path(name).name for name in texts]
        return None if isinstance(texts, NoHistory) or files.SPEC not in names else texts

    return read


def _root(folder: Path) -> bytes:
    """The top of the repository that `folder` is in; empty where it is in none."""
    found = _git(folder, "rev-parse", "--show-toplevel")
    return b"" if isinstance(found, NoHistory) else found


def dates(folder: Path, names: Iterable[str]) -> Mapping[str, Sequence[str]] | NoHistory:
    """For each file in `folder` the day of each line, as `2026-11-24`; empty for a line that is not committed yet."""
    found = {}
    for name in names:
        told = _git(folder, "blame", "--line-porcelain", "--", name)
        if isinstance(told, NoHistory):
            return told
        days: list[str] = []
        committed, day = True, ""
        for line in told.split(b"\n"):
            if _HEAD.match(line):
                committed = not line.startswith(_NOT_YET)
            elif line.startswith(b"committer-time "):
                day = datetime.fromtimestamp(int(line.split()[1]), UTC).date().isoformat()
            elif line.startswith(b"\t"):
                days.append(day if committed else "")
        found[files.shown(folder / name)] = days
    return found


def _git(folder: Path, *words: str) -> bytes | NoHistory:
    """What git says on stdout, in `folder`; its configuration and pager do not matter."""
    try:
        done = subprocess.run(["git", *words], cwd=folder, capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError:
        return NoHistory("git")
    if done.returncode:
        return NoHistory("repository", done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
