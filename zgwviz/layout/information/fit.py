"""How much of an information model fits a paper: the most that can be drawn there without smaller type."""

from math import isfinite, sqrt
from typing import NamedTuple

from zgwviz.geometry import Size
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Failed, Gaps
from zgwviz.layout.information.around import around
from zgwviz.layout.information.graph import Drawing, drawing, gaps
from zgwviz.layout.information.reduce import LADDER, Rung, reduced
from zgwviz.layout.route.graph import Arrangement, arrange_graph
from zgwviz.view.information.records import InformationView

# Type may be so many times as large as usual where there is room.
LARGEST, LARGEST_FREE = 2.0, 1.15
# What a drawing takes, as measured: of the area of its boxes, and for a line in squares of the chip's type.
UNFILLED, LINE = 1.3, 110.0
# Boxes of two widths stand less well below each other.
UNEVEN = 1.15
# How near to fitting a drawing is tried again with narrower boxes, and how narrow.
JUST, NARROW = 0.9, (1.0, 0.93, 0.86)
# A drawing that much larger than it need be could show more.
ROOMY = 1.2
# How large a drawing must promise to be before it is tried: at first, and as tries have failed.
LIKELY = (0.85, 0.95, 1.0, 1.1, 1.2)
# On a page of free height: how wide columns of rows are, in shares of the usual, and how high the whole may be.
SHAPES = ((1.0, 1.0), (0.94, 1.1), (0.94, 1.35), (0.87, 2.0))
# What is tried there: everything, then fewer classes.
FREE = tuple(LADDER[0]._replace(classes=count) for count in (None, 45, 30, 20, 12, 6, 2))
# What of the width may stand in the margins of such a page, and what of both sizes in those of others.
BLEED, OVER = 0.012, 0.004


class Fitted(NamedTuple):
    """What is drawn, how much of the view that is, and where it stands; sizes are those of the paper times `scale`."""

    view: InformationView
    rung: Rung
    drawing: Drawing
    arrangement: Arrangement
    scale: float


class Known(Engine):
    """An engine that is known to fail: it is not waited for again."""

    def __init__(self, failed: Failed) -> None:
        super().__init__()
        self._failed = failed

    def layout(self, program: str, dot: str) -> Failed:  # noqa: ARG002  (what it was asked does not matter)
        """Why not."""
        return self._failed


class Placer:
    """Places drawings; when the engine fails once, it is done without it from then on."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def arrange(self, made: Drawing, room: Size, keep: Gaps) -> Arrangement:
        """The drawing's boxes and lines placed in `room`."""
        found = arrange_graph(made.nodes, made.edges, room, keep, self._engine)
        if found.failed:
            self._engine = Known(found.failed)
        return found


def fitted(view: InformationView, room: Size, measure: Measure, engine: Engine) -> Fitted:
    """The most of the view that fits `room`; sizes of type are those of the measure's paper, or larger."""
    placer = Placer(engine)
    if not isfinite(room.height):
        return _free(view, room.width, measure, placer)
    return _bounded(view, room, measure, placer)


def _bounded(view: InformationView, room: Size, measure: Measure, placer: Placer) -> Fitted:
    """The first rung of the ladder that fits `room`, as far as that can be foreseen: not every one is tried."""
    promised, tries, last = 1.0, 0, -1
    found: Fitted | None = None
    for at, rung in enumerate(LADDER):
        guess = _guess(view, rung, room, measure)
        if rung is not LADDER[-1] and guess * promised < LIKELY[min(tries, len(LIKELY) - 1)]:
            continue
        found = _on(view, rung, room, measure, placer)
        if found.scale >= 1.0:
            break
        promised, tries, last = found.arrangement.scale / guess, tries + 1, at
    assert found is not None
    # What was foreseen was too little: is there one between it and the last that did not fit?
    while found.scale > ROOMY and at - last > 1:
        middle = (last + at) // 2
        more = _on(view, LADDER[middle], room, measure, placer)
        last, at, found = (last, middle, more) if more.scale >= 1.0 else (middle, at, found)
    return found


def _left(view: InformationView, less: InformationView, rung: Rung, room: Size, measure: Measure) -> Size:
    """What remains of `room` beside the words and chips that go with `less`."""
    beside = around(view, less, rung, measure, room.width, None)
    return Size(room.width, room.height - beside.above - beside.below)


def _guess(view: InformationView, rung: Rung, room: Size, measure: Measure) -> float:
    """About how large a drawing of that rung can be."""
    less = reduced(view, rung)
    left = _left(view, less, rung, room, measure)
    return sqrt(left.width * left.height / _area(drawing(less, rung, measure), measure))


def _on(view: InformationView, rung: Rung, room: Size, measure: Measure, placer: Placer) -> Fitted:
    """What `rung` shows of the view, in what remains of `room`."""
    less = reduced(view, rung)
    return _nearest(less, rung, _left(view, less, rung, room, measure), measure, placer)


def _nearest(view: InformationView, rung: Rung, room: Size, measure: Measure, placer: Placer) -> Fitted:
    """What `rung` shows in `room`; with narrower boxes and gaps where it is only just too large, or words are lost."""
    found: Fitted | None = None
    for narrow in NARROW:
        made = drawing(view, rung, measure, narrow)
        arranged = placer.arrange(made, room, gaps(measure.paper, narrow))
        one = Fitted(view, rung, made, arranged, _scale(arranged, OVER, LARGEST))
        if found is None or _worth(one) > _worth(found):
            found = one
        if arranged.scale < JUST or (one.scale >= 1.0 and not _wordless(arranged)):
            break
    assert found is not None
    return found


def _worth(one: Fitted) -> tuple[bool, int, float]:
    """How good a drawing is: one that fits first, then one with all its words, then a large one."""
    return one.scale >= 1.0, -_wordless(one.arrangement), one.scale


def _wordless(arranged: Arrangement) -> int:
    """How many words at lines, and lines, have no place."""
    return sum(one.kind in {"label", "way"} for one in arranged.compromises)


def _area(made: Drawing, measure: Measure) -> float:
    """About what a drawing takes: boxes with the gaps around them, and the room of lines and their words."""
    keep, size = gaps(measure.paper), measure.paper.chip
    boxes = sum((node.width + keep.column) * (node.height + keep.row) for node in made.nodes)
    return boxes * UNFILLED + len(made.edges) * LINE * size * size


def _free(view: InformationView, width: float, measure: Measure, placer: Placer) -> Fitted:
    """Everything, as high as it must be; the heaviest classes where so many are never narrow enough for the page."""
    found: Fitted | None = None
    for rung in FREE:
        less = reduced(view, rung)
        if found is None or len(less.classes) < len(found.view.classes):
            found = _high(less, rung, width, measure, placer)
            if found.scale >= 1.0:
                break
    assert found is not None
    return found


def _high(view: InformationView, rung: Rung, width: float, measure: Measure, placer: Placer) -> Fitted:
    """The first of the `SHAPES` that is no wider than the page, with all words at its lines if one has them."""
    wide = drawing(view, rung, measure)
    uneven = UNEVEN if any(card.columns > 1 for card in wide.cards) else 1.0
    height = max(_area(wide, measure) / width * uneven, max(node.height for node in wide.nodes) * 1.1)
    found: Fitted | None = None
    for narrow, high in SHAPES:
        made = drawing(view, rung, measure, narrow)
        arranged = placer.arrange(made, Size(width, height * high), gaps(measure.paper))
        one = Fitted(view, rung, made, arranged, _scale(arranged, BLEED, LARGEST_FREE))
        if found is None or _worth(one) > _worth(found):
            found = one
        if one.scale >= 1.0 and not _wordless(arranged):
            break
    assert found is not None
    return found


def _scale(arranged: Arrangement, over: float, largest: float) -> float:
    """How large the type is; what is a little too large for the page may stand a little in its margins."""
    return min(arranged.scale, largest) if not 1.0 - over <= arranged.scale < 1.0 else 1.0
