"""Rows that say an attribute of an element, and lists of the values that attributes may have."""

from collections.abc import Sequence

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.tables.relations import cardinality
from zgwviz.exchange.tables.rows import Cells
from zgwviz.exchange.tables.sheets import Table
from zgwviz.exchange.tables.words import is_true
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.spec.records import AttributeSpec


class Attributes:
    """The attributes of all tables, by the id or name of the element that has them."""

    def __init__(self, tables: Sequence[Table], reading: Reading) -> None:
        self._reading = reading
        self._values = _values(tables, reading)
        self._found: dict[str, list[AttributeSpec]] = {}
        self._spans: dict[str, tuple[Span, str]] = {}
        self._given: set[str] = set()
        for table in tables:
            if table.what in {"attributes", "elements"}:
                self._read(table)
            elif table.what == "lists":
                reading.leave("X060", table.sheet.name, len(table.rows()))
        self.any = bool(self._found)

    def of(self, mark: str, name: str) -> tuple[AttributeSpec, ...]:
        """The attributes of an element, which is known by its id, or by its name."""
        for word in (mark, name):
            if word in self._found:
                self._given.add(word)
                return tuple(self._found[word])
        return ()

    def tell(self) -> None:
        """Tell of attributes of elements that there are not."""
        for word, (span, cell) in self._spans.items():
            if word not in self._given:
                self._reading.say("X059", span, cell=cell, word=word)

    def _read(self, table: Table) -> None:
        if not table.columns.has("attribute_of"):
            return
        for row in table.rows():
            cells = Cells(table, row, self._reading)
            owner, name = cells.get("attribute_of"), cells.get("name")
            if owner and name and not cells.get("source"):
                self._found.setdefault(owner, []).append(self._attribute(name, cells))
                self._spans.setdefault(owner, (cells.span_of("attribute_of"), cells.cell("attribute_of")))
            elif table.what == "attributes" and owner:
                self._reading.leave("X061")
            elif table.what == "attributes":
                self._reading.say("X056", cells.span, cell=cells.cell("attribute_of"))

    def _attribute(self, name: str, cells: Cells) -> AttributeSpec:
        listed = cells.get("values")
        values = self._values.get(listed) or tuple(part for each in listed.split(";") if (part := each.strip()))
        if listed and listed not in self._values and " " not in listed and ";" not in listed:
            values = ()  # the id of a list that there is not
        longest = cells.get("max")
        number = cardinality(cells, "cardinality", self._reading)
        return AttributeSpec(
            Said(name, cells.span_of("name")),
            type=cells.get("datatype") or None,
            max=int(longest) if longest.isdecimal() and len(longest) < 10 and int(longest) else None,
            cardinality=number or ("1" if is_true(cells.get("required")) else "0..1"),
            values=values,
            format=cells.get("format") or None,
            definition=cells.words("definition"),
            read_only=is_true(cells.get("read_only")),
            note=cells.words("note"),
        )


def _values(tables: Sequence[Table], reading: Reading) -> dict[str, tuple[str, ...]]:
    """The values of each list, by the list's id."""
    found: dict[str, dict[str, None]] = {}
    for table in tables:
        if table.what == "values":
            for row in table.rows():
                cells = Cells(table, row, reading)
                if cells.get("value_of") and cells.get("name"):
                    found.setdefault(cells.get("value_of"), {})[cells.get("name")] = None
    return {mark: tuple(values) for mark, values in found.items()}
