"""Every plate of the site: drawn for a window beside a panel, and the overall plate on its paper too, for printing."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from zgwviz.exchange.page import Figure, Page
from zgwviz.pipeline import Studio, own_papers, papers
from zgwviz.scene.records import Scene
from zgwviz.site.leads import Leads, title_of
from zgwviz.site.page import page
from zgwviz.style.paper import Paper
from zgwviz.view.catalogue import PAGE, Entry
from zgwviz.write.inline import Drawing, Sheet

PRINT = "print"
# Bands beside an open panel: at this width a chip's type is 12 pixels on a screen of 1600.
_WIDTH, _HEIGHT = 1200.0, 830.0
BANDS = frozenset({"plate", "layer", "group"})


class Sight(NamedTuple):
    """A view of the site: its drawing, the size of that, and its scene, to be told in words."""

    entry: Entry
    drawing: Drawing
    scene: Scene


class Printed(NamedTuple):
    """The plate `view` on its own paper, whose sides are in millimetres."""

    view: str
    drawing: Drawing
    width: float
    height: float


class Leaf(NamedTuple):
    """A view of the site that is read: its page. It is about no elements of its own."""

    entry: Entry
    page: Page


Seen: TypeAlias = Sight | Leaf


def sights(room: Studio, entries: Iterable[Entry], sheet: Sheet) -> list[Seen]:
    """All views, drawn with what `sheet` shares; the one where readers begin is the first."""
    ordered = sorted(entries, key=lambda entry: not (entry.asked and entry.asked.start))
    return [_leaf(room, entry) if entry.kind == PAGE else _sight(room, entry, sheet) for entry in ordered]


def title(seen: Seen) -> str:
    """What a view is called."""
    return seen.page.title if isinstance(seen, Leaf) else seen.entry.title or seen.scene.title


def elements(seen: Seen) -> frozenset[str]:
    """The ids of the elements on it; a page has none of its own."""
    return frozenset() if isinstance(seen, Leaf) else seen.drawing.elements


def _leaf(room: Studio, entry: Entry) -> Leaf:
    """A page whose links lead to other views of the site; an element is told beside it."""
    leads = Leads(lambda each: f"#/{each.id}" if each.id in room.drawn else "", lambda id_: f"#/{entry.id}/{id_}")

    def figure(each: Entry, caption: str) -> Figure:
        return Figure(each.id, title_of(each, room), caption, f"#/{each.id}")

    return Leaf(entry, page(room, entry, leads, figure))


def _sight(room: Studio, entry: Entry, sheet: Sheet) -> Sight:
    scene = _scene(room, entry, _paper(entry))
    # What is no band is told in full below its drawing: a description too would say it twice.
    drawn = scene if entry.kind in BANDS else scene._replace(description="")
    drawing = sheet.draw(drawn, entry.id, lambda view: f"#/{view}", _places(room, entry))
    return Sight(entry, drawing, scene)


def _places(room: Studio, entry: Entry) -> Callable[[str], str | None]:
    """The address of an element in a view; a chip may stand for something else, such as a type that nothing is."""
    return lambda name: f"#/{entry.id}/{name}" if name in room.model.elements else None


def printed(room: Studio, entry: Entry, sheet: Sheet) -> Printed | None:
    """The overall plate on the first paper of the spec; None where that is no paper."""
    paper = papers()[own_papers(entry, room.model)[0]]
    if paper.unit == "px" or paper.height is None:
        return None
    scene = _scene(room, entry, paper)
    drawing = sheet.draw(scene, PRINT, lambda view: f"#/{view}", _places(room, entry))
    millimetres = 25.4 / 72
    return Printed(entry.id, drawing, paper.width * millimetres, paper.height * millimetres)


def _scene(room: Studio, entry: Entry, paper: Paper) -> Scene:
    """The view as shapes, without the trail: the page has one of its own."""
    from zgwviz.draw.draw import draw
    from zgwviz.layout.arrange import arrange

    view = room.view(entry)
    view = view._replace(head=view.head._replace(trail=()))
    return draw(arrange(view, paper, room.tools.means), room.tools.palette, room.tools.ruler)


def _paper(entry: Entry) -> Paper:
    """A screen of free height; for bands narrower, and the overall plate fits a window as a whole."""
    screen = papers()["screen"]
    if entry.kind not in BANDS:
        return screen
    narrow = screen._replace(width=_WIDTH, title=26.0, layer=16.0, group=14.0, chip=12.5, step=3.2, short=True)
    if entry.kind == "plate":
        return narrow._replace(name="window", height=_HEIGHT, title=24.0, chip=12.0, step=2.8, level=3, large=False)
    return narrow
