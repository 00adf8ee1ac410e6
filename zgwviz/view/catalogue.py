"""What can be drawn of a model: every view's id, kind, title and number of elements."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from zgwviz.model.records import Element, Layer, Model
from zgwviz.spec.records import ViewSpec
from zgwviz.view.process.members import size
from zgwviz.view.select import subject


class Entry(NamedTuple):
    """A view that can be drawn; `subject` is the layer, group, element or spec's view that it shows, empty for all.

    `asked` is what the spec says of it, where it asks for it; `ways` is which ways a golden thread is followed.
    """

    id: str
    kind: str
    title: str
    elements: int
    subject: str = ""
    asked: ViewSpec | None = None
    ways: Literal["both", "up", "down"] = "both"


DRAWN = frozenset(
    {
        *(
            "plate",
            "layer",
            "concepts",
            "element",
            "flows",
            "group",
            "gaps",
            "glossary",
            "information",
            "matrix",
            "process",
            "standards",
            "trace",
        ),
    }
)
# Written, not drawn: text with drawings in it.
PAGE = "page"
# The overall plate; a view of the spec with this id says how it is drawn.
PLATE = "plate"
# What is delivered has its golden thread drawn without asking.
THREADED = frozenset({"product", "business-service"})


def entries(model: Model) -> tuple[Entry, ...]:
    """All views without elements' own, in the order in which ids are given; a later id that is taken gets its kind."""
    return tuple(_named(_wanted(model)))


def every(model: Model) -> tuple[Entry, ...]:
    """All views, and after them one for each element, which is drawn when it is asked for."""
    return tuple(_named(chain(_wanted(model), (view_of(element, model) for element in model.elements.values()))))


def drawable(model: Model) -> tuple[Entry, ...]:
    """The views that this version draws without asking."""
    return tuple(entry for entry in entries(model) if entry.kind in DRAWN)


def shown(model: Model) -> tuple[Entry, ...]:
    """The views that this version shows without asking: drawings, and pages to read."""
    return tuple(entry for entry in entries(model) if entry.kind in DRAWN or entry.kind == PAGE)


def _named(wanted: Iterable[Entry]) -> Iterator[Entry]:
    """The views with the ids that they get."""
    taken: set[str] = set()
    for entry in wanted:
        view_id = entry.id if entry.id not in taken else f"{entry.kind}-{entry.id}"
        while view_id in taken:
            view_id += "-"
        taken.add(view_id)
        yield entry._replace(id=view_id)


def _wanted(model: Model) -> Iterator[Entry]:
    """Every view with the id it would have if that were free."""
    own = next((v for v in model.views if v.id.value == PLATE and v.kind.value == "plate"), None)
    yield Entry(PLATE, "plate", model.words(model.title), len(model.elements), asked=own)
    parts: list[Layer] = [*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else [])]
    for layer in parts:
        count = sum(len(model.groups[g].elements) for g in layer.groups)
        yield Entry(layer.id, "layer", model.words(layer.name), count, layer.id)
    for layer in parts:
        for group_id in layer.groups:
            group = model.groups[group_id]
            if group.name:
                yield Entry(_of_file(group_id), "group", model.words(group.name), len(group.elements), group_id)
    for view in model.views:
        if view is not own:
            yield _asked(view, model)
    asked = {_only(view) for view in model.views if view.kind.value == "trace"}
    for element in model.elements.values():
        if element.kind in THREADED and element.id not in asked:
            yield thread_of(element, model)


def _drawn(view: str, model: Model) -> Iterable[str]:
    """The elements that a view which a page shows is about."""
    asked = next((each for each in model.views if each.id.value == view), None)
    if asked is not None:
        return subject(asked, model) if asked.kind.value != PAGE else ()
    layer = next((each for each in (*model.layers, *model.pillars) if each.id == view), None)
    if layer is not None:
        return (each for group in layer.groups for each in model.groups[group].elements)
    return model.groups[view].elements if view in model.groups else model.elements if view == PLATE else ()


def _only(view: ViewSpec) -> str:
    """The one element that a view is of; nothing where it may be of more."""
    fields = view.of.fields if view.of and not view.of.also and not view.of.but else ()
    ids = [word.value for field, words in fields for word in words if field == "id"]
    return ids[0] if len(fields) == len(ids) == 1 else ""


def _of_file(ident: str) -> str:
    """An id as a part of a file's name: that of another spec's element has a colon, which not every disk allows."""
    return ident.replace(":", "-")


def thread_of(element: Element, model: Model) -> Entry:
    """The golden thread of one element."""
    return Entry(f"trace-{_of_file(element.id)}", "trace", model.words(element.name), len(model.elements), element.id)


def view_of(element: Element, model: Model) -> Entry:
    """All there is to say of one element."""
    return Entry(_of_file(element.id), "element", model.words(element.name), 1, element.id)


def _count(view: ViewSpec, model: Model, about: Sequence[str]) -> int:
    """How many elements a view shows, or how many concepts or terms; all of `about` where its kind says no more."""
    kind = view.kind.value
    if kind == "process":
        return size(view, model)
    if kind == "glossary":
        return sum(bool(model.elements[each].definition) for each in about)
    if kind == PAGE:
        return len({each for block in view.blocks if block.plate for each in _drawn(block.plate.value, model)})
    return len(model.lists[view.against.value].concepts) if kind == "concepts" and view.against else len(about)


def _asked(view: ViewSpec, model: Model) -> Entry:
    """A view that the spec asks for; without a title it is called by its id."""
    about = subject(view, model)
    count = _count(view, model, about)
    title = model.words(view.title) or view.id.value
    entry = Entry(view.id.value, view.kind.value, title, count, view.id.value, view)
    if entry.kind == "element" and about:
        # It is the view of an element as much as the one that element has without the spec.
        return entry._replace(subject=about[0], title=model.words(view.title or model.elements[about[0]].name))
    # The thread of one element is that element's, whoever asks for it.
    return entry._replace(subject=_only(view) or entry.subject) if entry.kind == "trace" else entry
