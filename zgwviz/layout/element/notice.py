"""What a paper leaves out of an element, in words."""

from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.detail import Detail
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.view.element.records import ElementView
from zgwviz.view.element.words import fact
from zgwviz.view.words import say


def notice(view: ElementView, detail: Detail, at: Box, measure: Measure) -> Placed | None:
    """The words from the top left of `at`; nothing where all is shown, chips and rows that are counted there aside."""
    language = measure.language
    less = []
    for key, all_, shown in (
        ("text", view.texts, detail.texts(view)),
        ("fact", view.facts, detail.facts(view)),
    ):
        gone = len(all_) - len(shown)
        if gone:
            less.append(fact(f"{key}-one" if gone == 1 else f"{key}s-more", language, n=gone))
    if not detail.notes and any(row.notes or row.line.values for row in view.attributes):
        less.append(fact("no-notes", language))
    if view.way and not detail.way:
        less.append(fact("way-cut", language))
    if not less:
        return None
    size = measure.paper.note
    lines = measure.setter.lines_at(say("shows-less", language, what=", ".join(less)), size, 400, at.width)
    return Placed(lines, Box(at.x, at.y, at.width, text_height(size, len(lines.texts))))
