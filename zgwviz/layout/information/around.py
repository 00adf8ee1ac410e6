"""What stands around the graph: the line that says what is not shown, and chips for the classes that are not."""

from typing import NamedTuple

from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.information.records import RestPlace
from zgwviz.layout.information.reduce import Rung, notice
from zgwviz.layout.records import Placed
from zgwviz.layout.route.graph import Arrangement
from zgwviz.layout.space import row_height, text_height
from zgwviz.view.information.records import InformationView
from zgwviz.view.words import say


class Around(NamedTuple):
    """Measured from (0, 0) each: the notice above the graph, and the chips below it; heights have the gaps in them."""

    notice: Placed | None
    rest: tuple[RestPlace, ...]
    above: float
    below: float


def around(
    view: InformationView, drawn: InformationView, rung: Rung, measure: Measure, width: float, made: Arrangement | None
) -> Around:
    """What goes with `drawn`, which is what `rung` shows of `view`; without `made`, room for what may be said of it."""
    size = measure.paper.note
    language = view.head.language
    texts = [notice(view, drawn, rung)]
    lost = _lost(drawn, made) if made else len(drawn.relations)
    if made is None:
        texts.append(say("too-slow", language))
    elif made.failed:
        texts.append(say("too-slow" if made.failed.reason == "timeout" else "not-placed", language))
    if lost:
        texts.append(say("lost-one" if lost == 1 else "lost", language, n=lost))
    text = " ".join(each for each in texts if each)
    placed, above = None, 0.0
    if text:
        lines = measure.setter.lines_at(text, size, 400, width)
        placed = Placed(lines, Box(0.0, 0.0, width, text_height(size, len(lines.texts))))
        above = placed.box.height + size * 1.4
    rest = _rest(view, drawn, measure, width)
    below = max((each.box.bottom for each in rest), default=0.0)
    return Around(placed, rest, above, below + measure.paper.chip * 1.6 if rest else 0.0)


def _lost(drawn: InformationView, made: Arrangement) -> int:
    """How many lines, and words at lines, have no place."""
    wanted = sum(sum(map(bool, (one.name, *one.source_end, *one.target_end))) for one in drawn.relations)
    placed = sum(box is not None for route in made.routes.values() for box in route[2:])
    return wanted - placed + sum(not route.points for route in made.routes.values())


def _rest(view: InformationView, drawn: InformationView, measure: Measure, width: float) -> tuple[RestPlace, ...]:
    """A chip for every group of which classes are not drawn, side by side in lines of `width`."""
    there = {each.item.id: None for each in drawn.classes}
    paper, s = measure.paper, measure.space
    placed: list[RestPlace] = []
    x = y = line = 0.0
    for group in view.groups:
        count = sum(each.group == group.id and each.item.id not in there for each in view.classes)
        if not count:
            continue
        plus = measure.setter.ruler.width(f"+ {count}", paper.chip, 600)
        number = plus + s.icon_gap + 2 * paper.chip
        name = measure.setter.lines_at(group.name, paper.chip, 400, min(width, paper.chip * 22) - number)
        wide = max(name.widths) + number
        if x and x + wide > width:
            x, y, line = 0.0, y + line + s.chip_gap, 0.0
        height = row_height(paper, len(name.texts))
        placed.append(RestPlace(group, count, Box(x, y, wide, height), name))
        x, line = x + wide + s.chip_gap, max(line, height)
    return tuple(placed)
