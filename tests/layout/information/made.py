"""Information models made for tests: classes by number, and relations between them."""

from collections.abc import Iterable, Sequence

from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.information.arrange import arrange
from zgwviz.layout.information.records import Information
from zgwviz.layout.means import Means
from zgwviz.style.paper import papers
from zgwviz.view.information.records import (
    AttributeLine,
    ClassView,
    Door,
    EndView,
    GroupCount,
    InformationView,
    RelationView,
)
from zgwviz.view.records import Head, Item

RULER = Ruler(default())
MEANS = Means(Setter(RULER, "nl"), Engine)
PAPERS = papers()


def line(name: str, required: bool = True, values: Sequence[str] = (), kind: str = "tekst 40") -> AttributeLine:
    """An attribute."""
    return AttributeLine(name, kind, "1" if required else "0..1", required, tuple(values))


def cls(
    number: str, lines: Sequence[AttributeLine] = (), name: str = "", weight: int = 1, degree: int = 0
) -> ClassView:
    """A class."""
    name = name or f"Object {number}"
    item = Item(number, name, name, "object", "Informatieobject", weight)
    return ClassView(item, "g", "blue", tuple(lines), len(lines), degree=degree, view="g")


def tie(source: str, target: str, name: str = "heeft", notation: str = "association", **ends: EndView) -> RelationView:
    """A relation."""
    one, other = ends.get("source_end", EndView()), ends.get("target_end", EndView())
    return RelationView(f"{source}-{target}-{name}", source, target, notation, name, name or "heeft", one, other)


def door(number: str, place: str = "Elders") -> Door:
    """A door."""
    return Door(number, f"Deur {number}", f"Deur {number}", "object", place, "green", "elders")


def model(
    classes: Sequence[ClassView], relations: Iterable[RelationView] = (), doors: Sequence[Door] = (), central: str = ""
) -> InformationView:
    """A view of these."""
    head = Head("v", "information", "Een model", "", "nl", "1.0", "concept", "", "Bron", "CC0", total=len(classes))
    groups = (GroupCount("g", "Groep", "blue", "g"),)
    return InformationView(head, tuple(classes), tuple(relations), tuple(doors), groups, central)


def stand(view: InformationView, paper: str, means: Means = MEANS) -> Information:
    """The view on that paper."""
    return arrange(view, PAPERS[paper], means)
