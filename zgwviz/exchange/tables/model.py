"""Tables to a model: elements with their attributes, and relations whose ends are ids or names."""

from collections.abc import Mapping, Sequence

from zgwviz.exchange.gather import Concepts, spoken
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredType
from zgwviz.exchange.tables.attributes import Attributes
from zgwviz.exchange.tables.relations import Ends, relation
from zgwviz.exchange.tables.rows import Cells
from zgwviz.exchange.tables.sheets import Table
from zgwviz.exchange.tables.words import element_kind, said
from zgwviz.problem.records import Span
from zgwviz.source.table import cell
from zgwviz.source.words import Words
from zgwviz.spec.records import SourceSpec

_DEEPEST = 20  # groups in groups


class Tables:
    """Makes one model of the tables of a file or folder."""

    def __init__(self, tables: Sequence[Table], reading: Reading) -> None:
        self._tables = tables
        self._reading = reading
        self._concepts = Concepts(reading)
        self._types: dict[str, GatheredType] = {}
        self._paths = _paths([each for each in tables if each.what == "groups"], reading)
        self._attributes = Attributes(tables, reading)

    def model(self) -> Gathered:
        """The model."""
        relations = []
        for table in self._tables:
            self._beyond(table)
            if table.what == "skip":
                self._reading.leave("X057", table.sheet.name or "csv", len(table.rows()))
            elif table.what in {"elements", "relations"}:
                for row in table.rows():
                    cells = Cells(table, row, self._reading)
                    if cells.get("source") or cells.get("target"):
                        relations.append((table, cells))
                    elif table.what == "elements" and not cells.get("attribute_of"):
                        self._element(table, cells)
                    elif table.what == "relations":
                        self._reading.say("X056", cells.span, cell=cells.cell("source"))
        alone = all(each.what != "elements" for each in self._tables)
        marks = [mark for _, cells in relations if (mark := cells.get("id"))]
        ends = Ends(self._concepts.elements, marks, alone=alone)
        for table, cells in relations:
            made = relation(cells, ends, self._concepts, self._reading, specialized=table.columns.specialized)
            if made:
                self._concepts.relations.append(made)
        self._concepts.elements += ends.made()
        elements = tuple(self._parented(each, ends) for each in self._concepts.elements)
        self._attributes.tell()
        file = self._reading.file.rpartition("/")[2]
        name = file.rpartition(".")[0] or file
        return spoken(
            Gathered(
                file=self._reading.file,
                title=Words.bare(name.replace("_", " ") or self._reading.file),
                types=tuple(self._types.values()),
                elements=elements,
                relations=self._concepts.whole(),
            )
        )

    def _beyond(self, table: Table) -> None:
        """Tell of cells to the right of the last header."""
        wide = len(table.sheet.rows[0].cells)
        for row in table.rows() if table.what != "skip" else ():
            if any(said(each) for each in row.cells[wide:]):
                self._reading.say(
                    "X062", Span(table.sheet.file, row.number, 1), cell=cell(table.sheet, row.number, wide)
                )

    def _element(self, table: Table, cells: Cells) -> None:
        name = cells.get("name") or cells.get("id")
        mark = cells.get("id") or name
        if not name:
            self._reading.say("X056", cells.span, cell=cells.cell("name"))
            return
        if not self._concepts.claim(mark, cells.span):
            return
        written = cells.get("kind")
        kind = element_kind(written) if written else None
        if written and kind is None:
            self._reading.say("X058", cells.span_of("kind"), cell=cells.cell("kind"), word=written)
        attributes = self._attributes.of(mark, name)
        self._concepts.elements.append(
            GatheredElement(
                id=mark,
                name=Words.bare(name),
                span=cells.span,
                kind=kind or table.kind or ("business-object" if self._attributes.any else None),
                type=self._type(cells.get("type"), kind),
                parent=cells.get("parent") or None,
                path=self._path(cells.get("group")),
                layer=cells.get("layer") or None,
                short=cells.words("short"),
                definition=cells.words("definition"),
                note=cells.words("note"),
                source=(SourceSpec(text=text),) if (text := cells.get("source_text")) else (),
                version=cells.get("version") or None,
                link=cells.get("link") or None,
                tags=tuple(tag for each in cells.get("tags").split(";") if (tag := each.strip())),
                attributes=attributes,
                properties=tuple(cells.properties()),
            )
        )

    def _type(self, word: str, kind: str | None) -> str | None:
        if not word:
            return None
        known = self._types.setdefault(word, GatheredType(word, Words.bare(word), kind))
        if known.kind != kind:
            self._types[word] = known._replace(kind=None)
        return word

    def _path(self, group: str) -> tuple[str, ...]:
        """The groups around an element: those of the table of groups, else a path with slashes."""
        if group in self._paths:
            return self._paths[group]
        return tuple(part.strip() for part in group.split("/") if part.strip())

    def _parented(self, element: GatheredElement, ends: Ends) -> GatheredElement:
        if element.parent is None:
            return element
        return element._replace(parent=ends.known(element.parent))


def _paths(tables: Sequence[Table], reading: Reading) -> Mapping[str, tuple[str, ...]]:
    """The names of the groups around each group, itself last, by its id; without the one that is around all."""
    names: dict[str, str] = {}
    above: dict[str, str] = {}
    for table in tables:
        for row in table.rows():
            cells = Cells(table, row, reading)
            mark = cells.get("id") or cells.get("name")
            names[mark] = cells.get("name") or mark
            above[mark] = cells.get("parent")
    found: dict[str, tuple[str, ...]] = {}
    for mark in names:
        path: list[str] = []
        one = mark
        while one in names and len(path) < _DEEPEST:
            path.insert(0, names[one])
            one = above[one]
        found[mark] = tuple(path)
    tops = {path[0] for path in found.values()}
    return {mark: path[1:] or path for mark, path in found.items()} if len(tops) == 1 else found
