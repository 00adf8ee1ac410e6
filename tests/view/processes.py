"""Processes made for tests: a spec of one layer, from steps and who and what they have to do with."""

from collections.abc import Mapping, Sequence

from zgwviz.model.records import Model
from zgwviz.pipeline import Studio, load, studio, tools
from zgwviz.scene.records import Scene
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import Entry, drawable
from zgwviz.view.process.records import ProcessView

PLATE = """zgwviz: 1
title: Proef
layers: [laag]
views:
  - {{id: beeld, kind: process, title: Een proces{view}}}
"""
LAYER = """layer: laag
name: Laag
groups:
"""


def model(groups: Mapping[str, Mapping[str, str]], view: str = "rows: [stappen]") -> Model:
    """A model of groups of elements, each with the rest of its mapping: `{"stappen": {"a": "triggers: b"}}`."""
    lines = [LAYER]
    for group, elements in groups.items():
        lines.append(f"  {group}:\n    name: {group.capitalize()}\n    elements:\n")
        for name, more in elements.items():
            said = more if "kind:" in more else f"kind: business-process, {more}"
            named = said if "name:" in said else f"name: Stap {name}, {said}"
            lines.append(f"      {name}: {{{named.strip(', ')}}}\n")
    plate = PLATE.format(view=f", {view}" if view else "")
    loaded = load("proef", {"proef/plate.yaml": plate.encode(), "proef/1.yaml": "".join(lines).encode()})
    assert loaded.model is not None, loaded.problems
    return loaded.model


def steps(count: int, more: Sequence[str] = (), name: str = "Stap {n}") -> dict[str, str]:
    """So many steps `s0`, `s1` and on; `more` says the rest of each, in turn, with `{n}` and `{next}`."""
    said = more or ("",)
    return {
        f"s{n}": f'name: "{name.format(n=n)}", ' + said[n % len(said)].format(n=n, next=f"s{(n + 1) % count}")
        for n in range(count)
    }


def entry(made: Model) -> Entry:
    """The process of the model."""
    return next(one for one in drawable(made) if one.kind == "process")


def _studio(made: Model) -> Studio:
    return studio(made, None, frozenset(), tools(made, None))


def view(made: Model) -> ProcessView:
    """What the process of the model shows."""
    found = _studio(made).view(entry(made))
    assert isinstance(found, ProcessView)
    return found


def scene(made: Model, paper: str) -> Scene:
    """The process of the model on a paper."""
    return _studio(made).scene(entry(made), papers()[paper])
