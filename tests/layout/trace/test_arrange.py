"""Threads on paper: nothing overlaps, no line runs through a chip, what has no room is counted."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.model.made import built, element, group, layer, relation
from zgwviz.draw.trace import draw
from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.geometry import Box
from zgwviz.layout.arrange import arrange
from zgwviz.layout.trace.records import TracePlate
from zgwviz.model.records import Model
from zgwviz.model.trace import trace as traced
from zgwviz.pipeline import Tools, load, tools
from zgwviz.scene.audit import audit
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import thread_of
from zgwviz.view.scope import scope
from zgwviz.view.trace.choose import trace

SPECS = Path(__file__).parents[3] / "specs"
REAL = [
    ("zaakgericht-werken", "dienst-vergunning"),
    ("zaakgericht-werken", "zaak"),
    ("zaakgericht-werken", "diginetwerk"),
    ("waterschap", "dst-peil"),
    ("starter", "melding-doen"),
]


def model(name: str) -> Model:
    texts = read_spec(SPECS / name)
    assert isinstance(texts, dict)
    found = load(str(SPECS / name), texts, Shelf(read=on_disk)).model
    assert found is not None
    return found


def stand(of: Model, start: str, paper: str) -> tuple[TracePlate, Tools]:
    view = trace(thread_of(of.elements[start], of), scope(of, traced(of), of.language, frozenset()))
    means = tools(of, None)
    plate = arrange(view, papers()[paper], means.means)
    assert isinstance(plate, TracePlate)
    return plate, means


def chips(plate: TracePlate) -> dict[str, Box]:
    return {tile.item.id: tile.box for band in plate.bands for row in band.groups for tile in row.tiles}


def through(plate: TracePlate) -> list[str]:
    """Lines that run through a chip."""
    found = []
    for strand in plate.strands:
        for one, other in pairwise(strand.points):
            left, top = min(one.x, other.x), min(one.y, other.y)
            part = Box(left, top, abs(one.x - other.x), abs(one.y - other.y))
            found += [
                f"{strand.thread.id} through {name}"
                for name, box in chips(plate).items()
                if box.inset(0.5).overlaps(part, 0.0)
            ]
    return found


def faults(plate: TracePlate, means: Tools) -> list[str]:
    scene = draw(plate, means.palette, means.ruler)
    return audit(scene, plate.sheet.paper.smallest) + through(plate)


@pytest.mark.parametrize("paper", ["screen", "slide", "a3"])
@pytest.mark.parametrize(("name", "start"), REAL, ids=lambda word: word)
def test_real_threads_are_clean(name: str, start: str, paper: str) -> None:
    plate, means = stand(model(name), start, paper)
    assert faults(plate, means) == []
    assert start in chips(plate)
    hidden = sum(int("".join(filter(str.isdigit, "".join(note.lines.texts)))) for note in plate.notes.values())
    assert len(chips(plate)) + hidden == plate.view.head.total
    assert plate.sheet.shown == len(chips(plate))


def test_every_shown_step_has_its_line() -> None:
    plate, _ = stand(model("zaakgericht-werken"), "dienst-vergunning", "screen")
    assert [strand.thread.id for strand in plate.strands] == [thread.id for thread in plate.view.threads]


def many(count: int, length: int = 10) -> Model:
    name = ("Behandelen van een aanvraag " * 6)[:length].strip()
    below = tuple(
        element(f"p{n}", name=f"{name} {n}", kind="business-process", relations=(relation("realizes", "dienst"),))
        for n in range(count)
    )
    service = element("dienst", kind="business-service", relations=(relation("associated_with", "wet", reason=True),))
    return built(layer("a", group("g1", element("wet", kind="driver"))), layer("b", group("g2", service, *below)))


@pytest.mark.parametrize("paper", ["screen", "slide"])
@pytest.mark.parametrize(("count", "length"), [(0, 10), (1, 120), (80, 20), (12, 120)])
def test_hostile_threads(count: int, length: int, paper: str) -> None:
    plate, means = stand(many(count, length), "dienst", paper)
    assert faults(plate, means) == []
