"""What is asked of the engine, and how often: heads keep words off, and one that fails is not waited for again."""

import pytest

from tests.layout.information.made import MEANS, PAPERS, cls, model, tie
from zgwviz.geometry import Size
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Failed
from zgwviz.layout.information.fit import Placer, fitted
from zgwviz.layout.information.graph import HEADS, UNIT, drawing, gaps
from zgwviz.layout.information.reduce import LADDER
from zgwviz.view.information.records import EndView

MEASURE = Measure(PAPERS["a3"], MEANS.setter, "nl")
ROOM = Size(1100.0, 700.0)


class Down(Engine):
    """An engine that never answers, and counts how often it is asked."""

    asked = 0

    def layout(self, program: str, dot: str) -> Failed:  # noqa: ARG002
        self.asked += 1
        return Failed("broken", "down")


def test_an_engine_that_failed_is_not_asked_again() -> None:
    engine = Down()
    placer = Placer(engine)
    made = drawing(model([cls("a"), cls("b")], [tie("a", "b")]), LADDER[0], MEASURE)
    for _ in range(3):
        assert placer.arrange(made, ROOM, gaps(MEASURE.paper)).failed == Failed("broken", "down")
    assert engine.asked == 1


def test_an_engine_that_failed_is_asked_once_for_a_whole_plate() -> None:
    engine = Down()
    many = model([cls(f"e{i}") for i in range(60)], [tie(f"e{i}", f"e{i + 1}") for i in range(59)])
    assert fitted(many, Size(400.0, 300.0), MEASURE, engine).arrangement.failed is not None
    assert engine.asked == 1


@pytest.mark.parametrize(
    ("notation", "source", "target"),
    [("association", 0, 0), ("composition", 1, 0), ("aggregation", 1, 0), ("specialization", 0, 1)],
)
def test_heads_stand_at_the_end_that_they_belong_to(notation: str, source: int, target: int) -> None:
    one = tie("a", "b", "", notation, source_end=EndView("rol", "1"), target_end=EndView("rol", "1"))
    edge = drawing(model([cls("a"), cls("b")], [one]), LADDER[0], MEASURE).edges[0]
    head = HEADS.get(notation, 0.0) * MEASURE.paper.chip * UNIT
    assert (edge.source_end.head, edge.target_end.head) == (head * source, head * target)
    assert edge.source_end.role is not None
    assert edge.bundle == ("specialization" if notation == "specialization" else "")


def test_larger_paper_shows_no_less() -> None:
    view = model([cls(f"e{i}", degree=2) for i in range(24)], [tie(f"e{i}", f"e{(i + 1) % 24}") for i in range(24)])
    small, large = (len(fitted(view, size, MEASURE, Engine()).view.classes) for size in (Size(300.0, 200.0), ROOM))
    assert small < large == 24
