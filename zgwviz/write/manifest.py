"""The manifest of a folder of drawings: what was drawn from what, with hashes."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from zgwviz.write.writers import FORMATS

NAME = "manifest.json"

_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


class Entry(NamedTuple):
    """A file: its name in the folder, the view it shows, the SHA-256 of it and of the spec it was drawn from."""

    name: str
    view: str
    sha256: str
    spec: str


class Manifest(NamedTuple):
    """The texts of a spec by name with their SHA-256, the hash of them all, and the files drawn."""

    version: str
    spec: str
    sources: tuple[tuple[str, str], ...]
    files: tuple[Entry, ...]


def manifest(
    version: str, texts: Mapping[str, bytes], drawn: Iterable[tuple[str, str, bytes]], kept: Iterable[Entry] = ()
) -> Manifest:
    """What stands in the folder now, drawn from `texts` by their names.

    `drawn` are name, view and bytes, `kept` are files of an earlier run.
    """
    sources = tuple(sorted((name, _hash(text)) for name, text in texts.items()))
    spec = _hash("".join(f"{name}\n{digest}\n" for name, digest in sources).encode())
    files = {entry.name: entry for entry in kept}
    files |= {name: Entry(name, view, _hash(data), spec) for name, view, data in drawn}
    return Manifest(version, spec, sources, tuple(files[name] for name in sorted(files)))


def encode(record: Manifest) -> bytes:
    """As JSON, sorted, a line a fact: the same bytes for the same drawings."""
    import json

    said = {
        "zgwviz": record.version,
        "spec": record.spec,
        "sources": dict(record.sources),
        # A file drawn now is drawn from the spec above: saying so again would change every line with every word.
        "files": {
            entry.name: {"view": entry.view, "sha256": entry.sha256}
            | ({} if entry.spec == record.spec else {"spec": entry.spec})
            for entry in record.files
        },
    }
    return (json.dumps(said, indent=1) + "\n").encode()


def decode(text: bytes | None) -> tuple[Entry, ...]:
    """The files that a manifest names; none where there is no manifest, or one that was damaged.

    Names that lead out of the folder, or to files that are none of ours, are left out: they may be removed later.
    """
    import json

    if text is None:
        return ()
    try:
        said = json.loads(text)
        files, spec = said["files"], str(said["spec"])
        found = [
            Entry(name, str(facts["view"]), str(facts["sha256"]), str(facts.get("spec", spec)))
            for name, facts in files.items()
            if ours(name)
        ]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ()
    return tuple(found)


def stale(old: Iterable[Entry], new: Manifest) -> tuple[str, ...]:
    """The files that were drawn before and are no more; names that differ in case only are one file on some disks."""
    drawn = {entry.name.casefold() for entry in new.files}
    return tuple(entry.name for entry in old if entry.name.casefold() not in drawn)


def ours(name: str) -> bool:
    """Whether `name` is that of a file in the folder itself, in a format that we write."""
    stem, _, ending = name.rpartition(".")
    return ending in FORMATS and bool(_PLAIN.fullmatch(stem))


def _hash(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()
