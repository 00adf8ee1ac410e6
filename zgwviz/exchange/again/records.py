"""What importing again finds, and what it makes of a folder."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.exchange.again.fields import Clash
from zgwviz.exchange.again.standing import Folder


class Gone(NamedTuple):
    """An element that the source has no more: it stays where people wrote at it, or something refers to it."""

    id: str
    stays: bool


class Merged(NamedTuple):
    """A folder brought up to date: its files, the names of those that go, and what was found on the way.

    `pure` is what the import itself writes, by the names that its files have in the folder; `now` what stands in it.

    `new` are ids of elements, `changed` these with the fields that the source says something else in, `left_out` those
    that people took out, `kept` those in which people wrote, `adopted` those that they build on.
    """

    files: Mapping[str, bytes]
    pure: Mapping[str, bytes]
    now: Folder
    removed: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    changed: tuple[tuple[str, tuple[str, ...]], ...] = ()
    gone: tuple[Gone, ...] = ()
    left_out: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    adopted: frozenset[str] = frozenset()
    clashes: tuple[Clash, ...] = ()
