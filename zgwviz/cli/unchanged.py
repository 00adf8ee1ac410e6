"""Whether a folder of drawings is already what drawing it would give: then nothing is read or drawn again.

A stamp beside the manifest holds the hash of everything that drawings are made from: the spec's texts, what was asked
for, the program itself and the libraries that draw. It is no part of the drawings: a fresh clone has none, and draws.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from zgwviz import files
from zgwviz.write import manifest

STAMP = ".drawn.json"
LIBRARIES = ("fontpkg-fira-sans", "pygraphviz", "pyphen", "resvg-py", "uharfbuzz")


class Stamps:
    """The stamps of the folders of drawings under `output`, for what was asked for in `wish`."""

    def __init__(self, output: Path, wish: str) -> None:
        self._output, self._wish = output, wish

    def drawings(self, spec: Path) -> Path:
        """The folder of a spec's drawings."""
        return self._output / files.absolute(spec).name

    def found(self, spec: Path) -> Mapping[str, int] | None:
        """How many findings of each severity a spec had whose drawings are all there, as they would be drawn now."""
        folder = self.drawings(spec)
        text = files.read_optional(folder / manifest.NAME)
        try:
            said = json.loads(files.read_optional(folder / STAMP) or b"")
            counts = {str(severity): int(count) for severity, count in said["findings"].items()}
            right = said["manifest"] == _hash(text or b"") and said["key"] == self._key(spec, said["used"])
        except (ValueError, KeyError, TypeError, AttributeError):
            return None
        whole = right and all(_is_there(folder, entry) for entry in manifest.decode(text))
        return counts if whole else None

    def leave(self, spec: Path, used: Iterable[str], findings: Mapping[str, int]) -> None:
        """Leave a stamp; where it cannot be written, the next run draws again. `used` is where other specs are."""
        folder = self.drawings(spec)
        text = files.read_optional(folder / manifest.NAME)
        seen = [files.seen_from(spec, place) for place in used]
        said = {
            "key": self._key(spec, seen),
            "used": seen,
            "manifest": _hash(text or b""),
            "findings": dict(findings),
        }
        files.write_atomic(folder / STAMP, json.dumps(said).encode())

    def _key(self, spec: Path, used: Iterable[str]) -> str:
        """The hash of all that the drawings of a spec are made from; `used` is where the specs it uses are."""
        parts: list[str] = []
        for seen in (".", *used):
            texts = files.read_spec(spec / seen)
            if isinstance(texts, files.Unreadable):
                return texts.reason
            parts += [f"{seen}/{name.rpartition('/')[2]} {_hash(text)}" for name, text in sorted(texts.items())]
        return _hash("\n".join([self._wish, self._program, *parts]).encode())

    @cached_property
    def _program(self) -> str:
        """The hash of the program's own files and the versions of the libraries that draw."""
        from importlib.metadata import version  # it takes longer than reading a spec: only where it is asked for

        root = Path(__file__).parents[1]
        whole = sha256("".join(f"{name} {version(name)}\n" for name in LIBRARIES).encode())
        for path in sorted(root.rglob("*")):
            if path.suffix in {".py", ".txt", ".css", ".js", ".html"}:
                whole.update(path.relative_to(root).as_posix().encode())
                whole.update(path.read_bytes())
        return whole.hexdigest()


def _is_there(folder: Path, entry: manifest.Entry) -> bool:
    data = files.read_optional(folder / entry.name)
    return data is not None and _hash(data) == entry.sha256


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()
