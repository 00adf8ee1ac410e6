"""Small and real architectures ready to be drawn, for tests of what is made of their views."""

from functools import cache
from pathlib import Path

from tests.report.made import model
from zgwviz import files
from zgwviz.model.records import Model
from zgwviz.pipeline import Studio, load, studio, tools
from zgwviz.view.catalogue import Entry

ROOT = Path(__file__).parents[2]
SPECS = sorted(path.parent for path in (ROOT / "specs").glob("*/plate.yaml"))


def room(made: Model, language: str = "nl") -> Studio:
    return studio(made, language, frozenset(), tools(made, language))


@cache
def hostile() -> Studio:
    return room(model())


@cache
def real(folder: Path) -> Studio:
    texts = files.read_spec(folder)
    assert isinstance(texts, dict)
    made = load(folder.as_posix(), texts, files.Shelf(read=files.on_disk)).model
    assert made is not None
    return room(made, made.language)


def entry(of: Studio, view: str) -> Entry:
    return next(each for each in of.views if each.id == view)
