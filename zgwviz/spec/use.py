"""What plate.yaml says of a spec whose elements it uses: a record beside those of records.py."""

from typing import NamedTuple

from zgwviz.source.said import Said


class UseSpec(NamedTuple):
    """Another spec whose elements are used: `id` is their prefix, `spec` its folder as seen from this one.

    `version` and `hash` (`sha256-`, and the first digits or all) say which one was meant.
    """

    id: Said[str]
    spec: Said[str] | None = None
    version: Said[str] | None = None
    hash: Said[str] | None = None
