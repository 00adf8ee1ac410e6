"""Views that a spec asks for, of specs written in a test and of the committed ones."""

from functools import cache
from pathlib import Path

from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.model.records import Model
from zgwviz.model.trace import trace
from zgwviz.pipeline import load
from zgwviz.view.catalogue import drawable
from zgwviz.view.choose import choose
from zgwviz.view.scope import scope
from zgwviz.view.view import View

ROOT = Path(__file__).parent.parent.parent
PLATE = """
zgwviz: 1
title: Proef
layers: [a, b]
types:
  doel: {name: Doel, kind: goal}
  principe: {name: Principe, kind: principle}
  proces: {name: Proces, kind: business-process}
  object: {name: Object, kind: business-object}
  actor: {name: Actor, kind: business-actor}
  contact: {name: Contact, kind: business-interaction}
  standaard: {name: Standaard, kind: requirement, icon: standard}
"""


def made(views: str, **layers: str) -> Model:
    """The model of a spec with these views (as YAML in a list) and layers."""
    texts = {"plate.yaml": f"{PLATE}views:\n{views}\n"}
    texts |= {f"{n}.yaml": f"layer: {n}\nname: Laag {n}\n{layers.get(n, 'elements: {}')}" for n in "ab"}
    loaded = load("proef", {name: text.encode() for name, text in texts.items()})
    assert loaded.model is not None, loaded.problems
    return loaded.model


@cache
def spec(name: str) -> Model:
    """The model of a committed spec."""
    folder = ROOT / "specs" / name
    texts = read_spec(folder)
    assert isinstance(texts, dict)
    loaded = load(folder.as_posix(), texts, Shelf(read=on_disk))
    assert loaded.model is not None, loaded.problems
    return loaded.model


def asked(model: Model, view: str, language: str = "nl") -> View:
    """What the view of that id shows."""
    entries = drawable(model)
    drawn = frozenset(entry.id for entry in entries)
    entry = next(entry for entry in entries if entry.id == view)
    return choose(entry, scope(model, trace(model), language, drawn))
