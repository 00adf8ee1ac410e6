"""The disk: the only place where files are read, written and removed."""

import os
import shutil
import stat
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

SPEC = "plate.yaml"
# A spec file may hold 8 MiB. One byte more is read, so that the reader sees that it is too large; never all of it.
MOST = 8 * 1024 * 1024 + 1

# What a killed run may leave: a file of our own making that has not got its name yet.
_UNFINISHED = ".zgwviz-"
_HOUR = 3600.0


class Unreadable(NamedTuple):
    """A file that cannot be read, and why, in the system's words."""

    name: str
    reason: str


class Unwritable(NamedTuple):
    """A file that cannot be written or removed, and why, in the system's words."""

    name: str
    reason: str


def absolute(path: Path) -> Path:
    """`path` from the root, without `.` and `..`; unlike resolve() a link keeps the name that the user knows."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def shown(path: Path) -> str:
    """`path` as users are told of it: from where they are when it lies below, with forward slashes."""
    whole, here = absolute(path), Path.cwd()
    return (whole.relative_to(here) if whole.is_relative_to(here) else path).as_posix()


def seen_from(folder: Path, place: str) -> str:
    """Where `place` is as seen from `folder`, with forward slashes; from the root where there is no way there."""
    try:
        return Path(os.path.relpath(place, absolute(folder))).as_posix()
    except ValueError:  # on another drive
        return Path(place).as_posix()


def specs_under(folder: Path) -> list[Path]:
    """Every folder in and under `folder` that holds a plate.yaml, sorted; none below a name with _ or . first."""
    found = []
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(("_", ".")))
        if SPEC in names:
            found.append(Path(root))
    return sorted(found)


def read_spec(folder: Path) -> dict[str, bytes] | Unreadable:
    """The texts of a spec by the names that problems show, sorted: plate.yaml and the other YAML files beside it.

    A file whose name begins with `_` is no part of a spec, unless plate.yaml has its name in its text.
    """
    texts = {}
    plate = read_optional(folder / SPEC) or b""
    for path in sorted(folder.glob("*.yaml"), key=lambda path: path.name):
        try:
            # A folder or a pipe is passed over; a link to nothing is not.
            if not is_read(path.name, plate) or (path.exists() and not path.is_file()):
                continue
            with path.open("rb") as file:
                texts[shown(path)] = file.read(MOST)
        except OSError as error:
            return Unreadable(shown(path), _reason(error))
    return texts


class Shelf:
    """The folders of other specs: the texts of each by where it is from the root, read once.

    `read` reads one that was not read before; without it there is none but those that are `given`.
    """

    def __init__(
        self,
        given: Mapping[str, Mapping[str, bytes]] | None = None,
        read: Callable[[Path], Mapping[str, bytes] | Unreadable | None] | None = None,
    ) -> None:
        self.texts = dict(given or {})
        self._read = read

    @staticmethod
    def place(folder: str, path: str = "") -> str:
        """Where `path`, as seen from `folder`, is from the root."""
        return absolute(Path(folder, path.replace("\\", "/"))).as_posix()

    def at(self, place: str) -> Mapping[str, bytes] | Unreadable | None:
        """The texts of the spec there; None where there is none."""
        if place not in self.texts and self._read:
            found = self._read(Path(place))
            if found is None or isinstance(found, Unreadable):
                return found
            self.texts[place] = found
        return self.texts.get(place)


def on_disk(folder: Path) -> Mapping[str, bytes] | Unreadable | None:
    """The texts of a spec, None where there is none: what a shelf reads from."""
    return read_spec(folder) if (folder / SPEC).is_file() else None


def is_read(name: str, plate: bytes) -> bool:
    """Whether the file `name` beside the plate.yaml with the text `plate` is one of the spec's texts."""
    return not name.startswith(("_", ".")) or (name.startswith("_") and name.encode() in plate)


def read_optional(path: Path) -> bytes | None:
    """The bytes of a file, or None where there is none to be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def read_some(path: Path, most: int) -> bytes | Unreadable:
    """The bytes of a file, and no more than one beyond `most`."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        return Unreadable(shown(path), _reason(error))


def read_tree(folder: Path, ending: str, most: int) -> dict[str, bytes] | Unreadable:
    """Every file below `folder` with that ending, by the name that problems show, sorted.

    All together they are no more than one byte beyond `most`. Links to folders are not followed.
    """
    texts: dict[str, bytes] = {}
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if name.endswith(ending)):
            path = Path(root, name)
            data = read_some(path, most) if path.is_file() else b""
            if isinstance(data, Unreadable):
                return data
            texts[shown(path)] = data
            most -= len(data)
            if most < 0:
                return texts
    return texts


def write_folder(folder: Path, texts: Mapping[str, bytes], gone: Iterable[str] = ()) -> Unwritable | None:
    """Write files into a folder and remove the `gone` ones, all of it or nothing; what else stands in it stays.

    A run that is killed leaves the old folder, or the new one, whole; at worst under a name of its own beside it.
    """
    target = Path(os.path.realpath(folder))
    made = target.with_name(f"{_UNFINISHED}{os.getpid()}-{os.urandom(4).hex()}")
    before = made.with_name(f"{made.name}-before")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir():
            shutil.copytree(target, made, symlinks=True)
        else:
            made.mkdir()
        for name in (*gone, *texts):
            (made / name).unlink(missing_ok=True)
        for name, data in texts.items():
            (made / name).write_bytes(data)
        if target.is_dir():
            target.rename(before)
        made.rename(target)
    except OSError as error:
        shutil.rmtree(made, ignore_errors=True)
        if before.is_dir() and not target.exists():
            before.rename(target)
        return Unwritable(shown(folder), _reason(error))
    shutil.rmtree(before, ignore_errors=True)
    return None


def write_atomic(path: Path, data: bytes) -> Unwritable | None:
    """Write all of `data` or nothing: whoever looks, and a run that is killed, finds the old file or the new one.

    Folders are made where there are none; a link stays a link; the file keeps its permissions.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = _mode(target)
        if mode is not None and not stat.S_ISREG(mode):
            # A device or a pipe (/dev/stdout): a rename would put a file in its place.
            target.write_bytes(data)
        elif mode is not None and not os.access(target, os.W_OK):
            return Unwritable(shown(path), "Permission denied")
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            _replace(target, data, mode)
    except OSError as error:
        return Unwritable(shown(path), _reason(error))
    return None


def remove(folder: Path, names: Iterable[str]) -> tuple[Unwritable, ...]:
    """Remove files of `folder`, never by a name with a path in it; and what a run killed an hour or more ago left."""
    faults = []
    for name in names:
        path = folder / name
        if path.parent != folder or name in {"", ".", ".."}:
            continue
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            faults.append(Unwritable(shown(path), _reason(error)))
    _sweep(folder)
    return tuple(faults)


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    # No fsync: this guards against a killed run, and file systems see to a rename over an old file by themselves.
    unfinished = target.with_name(f"{_UNFINISHED}{os.getpid()}-{os.urandom(4).hex()}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        if mode is not None:
            unfinished.chmod(stat.S_IMODE(mode))
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _sweep(folder: Path) -> None:
    """Remove old unfinished files; a young one may be another run's, at work now."""
    from time import time

    for path in folder.glob(f"{_UNFINISHED}*"):
        try:
            if time() - path.stat().st_mtime > _HOUR:
                path.unlink()
        except OSError:
            continue


def _mode(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
