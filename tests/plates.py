"""The committed specs as plates and scenes, each worked out once, for tests that look at the real thing."""

from functools import cache
from pathlib import Path

from zgwviz import files
from zgwviz.draw.draw import draw
from zgwviz.layout.arrange import arrange
from zgwviz.layout.placement import Placement
from zgwviz.layout.records import Plate
from zgwviz.model.records import Model
from zgwviz.pipeline import Studio, load, studio, tools
from zgwviz.scene.records import Scene
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import Entry, drawable
from zgwviz.view.choose import choose
from zgwviz.view.scope import scope
from zgwviz.view.view import View

SPECS = Path(__file__).parent.parent / "specs"
NAMES = tuple(path.relative_to(SPECS).as_posix() for path in files.specs_under(SPECS))
PAPERS = papers()


@cache
def model(spec: str) -> Model:
    """The model of a committed spec."""
    texts = files.read_spec(SPECS / spec)
    assert isinstance(texts, dict)
    found = load(str(SPECS / spec), texts, files.Shelf(read=files.on_disk)).model
    assert found is not None
    return found


@cache
def room(spec: str) -> Studio:
    """The spec's studio, with links to all of its views."""
    made = model(spec)
    return studio(made, None, frozenset(e.id for e in drawable(made)), tools(made, None))


def entry(spec: str, view: str) -> Entry:
    """The view of that id."""
    return next(e for e in drawable(model(spec)) if e.id == view)


@cache
def view(spec: str, ident: str = "plate") -> View:
    """What the view shows."""
    at = room(spec)
    return choose(entry(spec, ident), scope(at.model, at.reaches, at.language, at.drawn))


def plate(spec: str, paper: str, ident: str = "plate") -> Plate:
    """The plate of that id on that paper."""
    found = placement(spec, paper, ident)
    assert isinstance(found, Plate)
    return found


@cache
def placement(spec: str, paper: str, ident: str = "plate") -> Placement:
    """The view of that id on that paper."""
    return arrange(view(spec, ident), PAPERS[paper], room(spec).tools.means)


@cache
def scene(spec: str, paper: str, ident: str = "plate") -> Scene:
    """The drawing."""
    at = room(spec).tools
    return draw(placement(spec, paper, ident), at.palette, at.ruler)
