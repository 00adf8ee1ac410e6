"""From the files of a folder to what they say: every problem of every file, in one run."""

from collections.abc import Mapping
from typing import Any

from zgwviz.problem.records import Problem, Span
from zgwviz.source.findings import Findings
from zgwviz.source.node import Node
from zgwviz.source.words import Words
from zgwviz.source.yaml import read as read_yaml
from zgwviz.spec.layer import LAYER
from zgwviz.spec.plate import PLATE
from zgwviz.spec.records import LayerSpec, PlateSpec, Spec

PLATE_FILE = "plate.yaml"
# With these, ids may stand in what was not read: looking others up would only find more than is wrong.
_UNREAD = {"S017", "S018", "S020"}


def read(folder: str, texts: Mapping[str, bytes]) -> tuple[Spec | None, tuple[Problem, ...]]:
    """The spec in `texts` (bytes by the names that problems show), and what is wrong with it.

    No spec where a file is missing or cannot be understood; elsewhere what has a problem is left out, so that
    everything else can still be looked up.
    """
    found = Findings(once="")
    broken: list[Problem] = []
    plate: PlateSpec | None = None
    files: list[LayerSpec] = []
    whole = True
    for name, data in texts.items():
        node, problems = read_yaml(data, name)
        broken += problems
        if node is None:
            whole = False
        elif name.rpartition("/")[2] == PLATE_FILE:
            plate = _plate(name, node, found)
            whole &= plate is not None
        else:
            file = _file(name, node, found)
            files += [file] if file else []
            whole &= file is not None
    problems = (*broken, *found.problems())
    whole &= not any(problem.code in _UNREAD for problem in problems)
    if not any(name.rpartition("/")[2] == PLATE_FILE for name in texts):
        problems += (Problem("F002", None, (("folder", folder),)),)
    return (Spec(folder, plate, tuple(files)) if plate and whole else None), problems


def _plate(name: str, node: Node, found: Findings) -> PlateSpec | None:
    its = _values(PLATE.read(node, found), node, found)
    if "layers" not in its:
        return None
    its.pop("zgwviz", None)
    its.setdefault("title", Words())
    return PlateSpec(name, span=Span(name, 1, 1), **its)


def _file(name: str, node: Node, found: Findings) -> LayerSpec | None:
    its = _values(LAYER.read(node, found), node, found)
    return LayerSpec(name, **its) if "layer" in its else None


def _values(its: dict[str, Any] | None, node: Node, found: Findings) -> dict[str, Any]:
    """The values of a file, what is missing shown where it begins."""
    if its is None:
        return {}
    for word in its.pop("", ()):
        found.add("S002", node.span._replace(width=1), key=word, of="")
    return its
