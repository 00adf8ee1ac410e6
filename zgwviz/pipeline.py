"""The stages in order: text, spec, model, view, plate, scene, bytes."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from zgwviz.elsewhere import used
from zgwviz.files import Shelf
from zgwviz.font.faces import Faces, default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.layout.means import Means
from zgwviz.model.build import build
from zgwviz.model.records import Model, Reach
from zgwviz.model.trace import trace
from zgwviz.model.uses import Used
from zgwviz.problem.records import Problem
from zgwviz.scene.records import Scene
from zgwviz.spec.read import read
from zgwviz.style.palette import Palette, palette
from zgwviz.style.paper import Paper, papers
from zgwviz.view.catalogue import PLATE, Entry, every
from zgwviz.view.choose import choose
from zgwviz.view.pages import amiss
from zgwviz.view.scope import scope
from zgwviz.view.view import View

if TYPE_CHECKING:
    from zgwviz.layout.engine.process import Engine


class Loaded(NamedTuple):
    """A spec read and resolved: no model where there is an error among the problems."""

    model: Model | None
    problems: tuple[Problem, ...]


class Tools(NamedTuple):
    """What drawing needs besides the model: the font's faces and ruler, what arranging needs, and the colours."""

    faces: Faces
    ruler: Ruler
    means: Means
    palette: Palette


def load(folder: str, texts: Mapping[str, bytes], shelf: Shelf | None = None) -> Loaded:
    """Read the files of a spec and resolve them; `texts` by the names that problems show.

    The specs that it uses are on the `shelf`.
    """
    return _Loading(shelf or Shelf()).load(folder, texts, ())


class _Loading:
    """Loads a spec and those that it uses, each of these once, however many ways lead to it."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._known: dict[str, Loaded] = {}

    def load(self, folder: str, texts: Mapping[str, bytes], above: tuple[str, ...]) -> Loaded:
        """The spec in `folder`; `above` are the places of those that use it."""
        spec, problems = read(folder, texts)
        if spec is None:
            return Loaded(None, problems)
        others: tuple[Used, ...] = ()
        if spec.plate.uses:
            others, more = used(spec, (*above, self._shelf.place(folder)), self._shelf, self._other)
            problems += more
        model, more = build(spec, others)
        # Only the list of views knows what pages may show; the model must be there for it.
        more = (*more, *amiss(model)) if model else more
        wrong = any(problem.severity == "error" for problem in (*problems, *more))
        return Loaded(None if wrong else model, (*problems, *more))

    def _other(self, place: str, texts: Mapping[str, bytes], above: tuple[str, ...]) -> Loaded:
        if place not in self._known:
            self._known[place] = self.load(place, texts, above)
        return self._known[place]


def own_papers(entry: Entry, model: Model) -> tuple[str, ...]:
    """The papers a view is drawn on without asking; the first is its own, whose file has no paper in its name."""
    if entry.asked and entry.asked.papers:
        return tuple(paper.value for paper in entry.asked.papers)
    if entry.kind == "plate":
        return (model.papers or ("slide",))[: 1 if entry.asked and entry.id != PLATE else None]
    return ("screen",)


def file_stem(entry: Entry, paper: str, model: Model) -> str:
    """The file's name without its ending: the view's id, and the paper where it is not the view's own."""
    return entry.id if paper == own_papers(entry, model)[0] else f"{entry.id}-{paper}"


class Studio(NamedTuple):
    """One model ready to be drawn: its trace is worked out, and its views are listed, once for all of these."""

    model: Model
    reaches: Mapping[str, Reach]
    language: str
    drawn: frozenset[str]
    tools: Tools
    views: tuple[Entry, ...]

    def view(self, entry: Entry) -> View:
        """What the drawing `entry` shows."""
        return choose(entry, scope(self.model, self.reaches, self.language, self.drawn, self.views))

    def scene(self, entry: Entry, paper: Paper) -> Scene:
        """The view `entry` on `paper` as finished shapes."""
        from zgwviz.draw.draw import draw
        from zgwviz.layout.arrange import arrange

        plate = arrange(self.view(entry), paper, self.tools.means)
        return draw(plate, self.tools.palette, self.tools.ruler)


def studio(model: Model, language: str | None, drawn: frozenset[str], tools: Tools) -> Studio:
    """A studio for `model`; `drawn` are the ids of the views that links may lead to."""
    return Studio(model, trace(model), language or model.language, drawn, tools, every(model))


def tools(model: Model, language: str | None) -> Tools:
    """The tools to draw `model` with."""
    faces = default()
    ruler = Ruler(faces)
    means = Means(Setter(ruler, language or model.language), cache(_engine))
    return Tools(faces, ruler, means, palette(model.theme))


def _engine() -> "Engine":
    from zgwviz.layout.engine.process import Engine

    return Engine()


__all__ = ["Loaded", "Studio", "Tools", "file_stem", "load", "own_papers", "papers", "studio", "tools"]
