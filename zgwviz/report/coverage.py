"""The coverage of a model: how many elements are traced, each with its path, and what changed since a revision."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.model.coverage import Part, parts
from zgwviz.model.records import Element, Model, Reach
from zgwviz.report.records import Cell, Column, Document, Row, Run, Table, number, several, text
from zgwviz.report.words import say


class Traced(NamedTuple):
    """A model with how its elements are traced; `revision` is what it was taken from, where that is an older one."""

    model: Model
    reaches: Mapping[str, Reach]
    revision: str = ""


class _Maker(NamedTuple):
    now: Traced
    then: Traced | None
    language: str

    def say(self, word: str, **args: str) -> str:
        return say(word, self.language, **args)

    def name(self, element: Element) -> str:
        return element.name.drawn(self.language, self.now.model.language)


def coverage(now: Traced, then: Traced | None, language: str) -> Document:
    """The coverage of `now` as a document in `language`, beside that of `then` where that is given."""
    made = _Maker(now, then, language)
    model = now.model
    first = model.layers[0].name.drawn(language, model.language) if model.layers else ""
    about = [made.say("coverage-about", layer=first)]
    tables = [_parts(made), _elements(made)]
    if then:
        about.append(made.say("since", revision=then.revision))
        tables.insert(1, _changed(made, then))
    title = made.say("coverage-of", title=model.title.drawn(language, model.language))
    return Document(title, language, tuple(about), tuple(tables), "elements")


def _parts(made: _Maker) -> Table:
    """Layers, bands and groups; a figure leads to the elements behind it."""
    figures = ("total", "direct", "indirect", "none")
    columns = [Column("part", made.say("part")), Column("sort", made.say("sort")), Column("id", made.say("id"))]
    before: dict[tuple[str, str], Part] = {}
    for each in figures:
        columns.append(Column(each, made.say(each), number=True))
        if made.then:
            columns.append(Column(f"{each}_was", made.say("was"), number=True))
    if made.then:
        before = {(part.sort, part.id): part for part in parts(made.then.model, made.then.reaches)}
    rows = []
    banded = False
    for part in parts(made.now.model, made.now.reaches):
        banded = part.sort == "band" or (banded and part.sort != "layer")
        depth = {"layer": 0, "band": 1, "group": 1 + banded}[part.sort]
        name = part.name.drawn(made.language, made.now.model.language) or part.id
        old = before.get((part.sort, part.id))
        cells = [text(f"{part.number} {name}" if depth <= banded else name), text(made.say(part.sort)), text(part.id)]
        cells = [Cell(cells[0].runs, name), Cell(cells[1].runs, part.sort), cells[2]]
        for each in figures:
            count: int = getattr(part.coverage, each)
            cells.append(number(count, link=f"#{_first(part, each, made)}" if count and part.sort == "group" else ""))
            if made.then:
                cells.append(number(getattr(old.coverage, each)) if old else text(""))
        rows.append(Row(tuple(cells), f"{part.sort}:{part.id}", depth))
    return Table("parts", made.say("parts"), tuple(columns), tuple(rows), made.say("no-elements"))


def _first(part: Part, figure: str, made: _Maker) -> str:
    """The first element behind a figure: those of a group stand together, sorted by how they are traced."""
    return next(each for each in _sorted(part, made) if figure in {"total", made.now.reaches[each].how})


def _sorted(part: Part, made: _Maker) -> list[str]:
    """The elements of a group, those that are not traced first."""
    order = ("none", "indirect", "direct")
    return sorted(part.elements, key=lambda each: order.index(made.now.reaches[each].how))


def _elements(made: _Maker) -> Table:
    ids = ("name", "id", "layer", "band", "group", "how", "path")
    columns = tuple(Column(each, made.say(each)) for each in ids)
    rows = tuple(row for _, row in _rows(made))
    return Table("elements", made.say("elements"), columns, rows, made.say("no-elements"))


def _rows(made: _Maker) -> Iterator[tuple[str, Row]]:
    model = made.now.model
    layer = band = Cell(())
    for part in parts(model, made.now.reaches):
        name = part.name.drawn(made.language, model.language) or part.id
        if part.sort == "layer":
            layer = band = Cell((Run(name),), part.id)
        elif part.sort == "band":
            band = Cell((Run(name),), part.id)
        loose = part.sort == "layer" and any(not model.groups[g].name for g in _groups(part.id, model))
        if part.sort == "group" or loose:
            its = part if part.sort == "group" else part._replace(elements=_loose(part, model))
            group = Cell((Run(name),), part.id) if part.sort == "group" else Cell(())
            for each in _sorted(its, made):
                reach = made.now.reaches[each]
                how = Cell((Run(made.say(f"how-{reach.how}")),), reach.how)
                named = Cell((Run(made.name(model.elements[each])),), made.name(model.elements[each]))
                yield each, Row((named, text(each), layer, band, group, how, _path(each, reach, made)), each)


def _groups(layer: str, model: Model) -> tuple[str, ...]:
    return next(each.groups for each in model.layers if each.id == layer)


def _loose(part: Part, model: Model) -> tuple[str, ...]:
    """The elements that stand directly in a layer."""
    unnamed = [model.groups[group] for group in _groups(part.id, model) if not model.groups[group].name]
    return tuple(each for group in unnamed for each in group.elements)


def _path(start: str, reach: Reach, made: _Maker) -> Cell:
    """The path of an element: each step leads to its element, where that has a row; then on in another spec."""
    elements = made.now.model.elements
    steps = [start, *(step.element for step in reach.path)]
    first = made.now.model.layers[0].id
    further = _further(elements[steps[-1]], first, made)
    if not reach.path and not further:
        return Cell((), [])
    runs = (Run(made.name(elements[each]), _to(elements[each], first, made)) for each in steps)
    value = [{"relation": step.relation or None, "element": step.element} for step in reach.path]
    return several((*runs, *further), value, " → ")


def _further(last: Element, first: str, made: _Maker) -> tuple[Run, ...]:
    """Where a path goes on that ends at an element of another spec; nothing where it has come to our first layer."""
    its = last.elsewhere
    if its is None or its.how == "none" or last.layer == first:
        return ()
    name = next(use.name for use in made.now.model.uses if use.id == its.use)
    spec, *path = (each.drawn(made.language, made.now.model.language) for each in (name, *its.path))
    return tuple(Run(each) for each in (*path[:-1], f"{path[-1]} ({spec})" if path else spec))


def _to(element: Element, first: str, made: _Maker) -> str:
    return "" if element.layer == first or element.id not in made.now.reaches else f"#{element.id}"


def _changed(made: _Maker, then: Traced) -> Table:
    """The elements that are traced in another way than they were, that came, and that went."""
    ids = ("name", "id", "then", "now")
    now, old = made.now, then
    rows = []
    for each in dict.fromkeys([*now.reaches, *old.reaches]):
        was, is_ = (reaches[each].how if each in reaches else "absent" for reaches in (old.reaches, now.reaches))
        if was != is_:
            model = now.model if each in now.reaches else old.model
            name = model.elements[each].name.drawn(made.language, model.language)
            link = f"#{each}" if each in now.reaches and model.elements[each].layer != model.layers[0].id else ""
            hows = (Cell((Run(made.say(f"how-{how}")),), how) for how in (was, is_))
            rows.append(Row((text(name, link), text(each), *hows)))
    columns = tuple(Column(each, made.say(each)) for each in ids)
    return Table(
        "changed", made.say("changed", revision=old.revision), columns, tuple(rows), made.say("nothing-changed")
    )
