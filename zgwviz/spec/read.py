"""From the files of a folder to what they say: every problem of every file, in one run."""

from collections.abc import Mapping
from typing import Any

from zgwviz.problem.records import Problem, Span
from zgwviz.source.findings import Findings
from zgwviz.source.node import Node
from zgwviz.source.words import Words
from zgwviz.source.yaml import read as read_yaml
from zgwviz.spec.concepts import read as read_concepts
from zgwviz.spec.layer import LAYER
from zgwviz.spec.plate import PLATE
from zgwviz.spec.records import ConceptsSpec, LayerSpec, PlateSpec, Spec

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
        if _is_aside(name):
            continue
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
    lists, wrong = _lists(plate, texts, found)
    problems = (*broken, *found.problems(), *wrong)
    whole &= not wrong
    whole &= not any(problem.code in _UNREAD for problem in problems)
    if not any(name.rpartition("/")[2] == PLATE_FILE for name in texts):
        problems += (Problem("F002", None, (("folder", folder),)),)
    return (Spec(folder, plate, tuple(files), lists) if plate and whole else None), problems


def _is_aside(name: str) -> bool:
    """Whether a file is no part of the model: it begins with `_`, and is read where something names it."""
    return name.rpartition("/")[2].startswith("_")


def _lists(
    plate: PlateSpec | None, texts: Mapping[str, bytes], found: Findings
) -> tuple[dict[str, ConceptsSpec], tuple[Problem, ...]]:
    """The lists of concepts that views are against, by the names of their files, and what is wrong in them."""
    aside = {name.rpartition("/")[2]: name for name in texts if _is_aside(name)}
    lists: dict[str, ConceptsSpec] = {}
    problems: list[Problem] = []
    for view in plate.views if plate else ():
        if view.kind.value == "concepts" and view.against is None:
            found.add("S002", view.id.span, key="against", of=view.id.value)
        elif view.against and view.against.value not in aside:
            found.add("S040", view.against.span, word=view.against.value)
        elif view.against and view.against.value not in lists:
            name = aside[view.against.value]
            listed, wrong = read_concepts(name, texts[name])
            problems += wrong
            lists |= {view.against.value: listed} if listed else {}
    return lists, tuple(problems)


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
