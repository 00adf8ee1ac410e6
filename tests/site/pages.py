"""Small specs with pages, for tests of what becomes of these."""

from zgwviz.model.records import Model
from zgwviz.pipeline import Studio, load, studio, tools
from zgwviz.view.catalogue import Entry, shown

PLATE = """
zgwviz: 1
title: Proef
language: nl
version: "1"
status: voorstel
source: Boek
license: CC0
papers: [slide]
layers: [boven, onder]
views:
"""
ABOVE = """
layer: boven
name: {nl: Boven, en: Above}
question: Waarom?
groups:
  doelen: {name: Doelen, kind: goal, elements: {waarom: {name: {nl: Waarom, en: Why}, definition: Het doel.}}}
"""
BELOW = """
layer: onder
name: Onder
groups:
  stappen:
    name: Stappen
    kind: business-process
    elements:
      intake: {name: 'Intake <balie> & "zo"', realizes: waarom, definition: Aannemen.}
      afronden: Afronden
"""


def model(views: str) -> Model:
    texts = {"plate.yaml": PLATE + views, "1.yaml": ABOVE, "2.yaml": BELOW}
    loaded = load("proef", {name: text.encode() for name, text in texts.items()})
    assert loaded.model is not None, loaded.problems
    return loaded.model


def room(views: str, language: str | None = None) -> Studio:
    """A studio in which every view that is shown without asking can be led to."""
    made = model(views)
    return studio(made, language, frozenset(each.id for each in shown(made)), tools(made, language))


def page_of(views: str, language: str | None = None) -> tuple[Studio, Entry]:
    """A studio, and its page `p`."""
    made = room(views, language)
    return made, next(each for each in made.views if each.id == "p")


def blocks(*said: str, more: str = "") -> str:
    """The view `p` with these blocks, each of which is a text of YAML."""
    lines = "".join(f"      - {each}\n" for each in said)
    return f"  - id: p\n    kind: page\n    title: Welkom\n    blocks:\n{lines}{more}"
