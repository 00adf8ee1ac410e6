"""Three texts of one table brought together: what the source changed is changed in people's text, where it stands.

`base` is what the last import wrote, `theirs` what this one would write, `ours` what stands in the folder. What only
people changed stays as they typed it; what both changed stays too, and is a clash.
"""

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple, TypeAlias

from zgwviz.exchange.again import edit
from zgwviz.exchange.again.data import ENDS, Table, end_entry, end_item, ends, many, many_ends, plain, same
from zgwviz.exchange.again.edit import Edits
from zgwviz.exchange.folder.text import Value, entry_lines, one_line
from zgwviz.source.yaml_place import Place, data

Path: TypeAlias = tuple[str, ...]


class Clash(NamedTuple):
    """What people and the source both changed: where, and what the source says; None where it took it out."""

    path: Path
    theirs: Value | None


class _Row(NamedTuple):
    """One of a list: what tells it from the others, and what it says."""

    key: str
    said: Value


class Fields:
    """The changes of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.edits: Edits = []
        self.clashes: list[Clash] = []

    def table(self, ours: Place, base: Table, theirs: Table, path: Path, passed: Collection[str] = ()) -> None:
        """Bring a table up to date, but for the keys that are `passed`."""
        gone: set[int] = set()
        new: list[tuple[str, Value]] = []
        for key in dict.fromkeys((*theirs, *base)):
            was, will, at = base.get(key), theirs.get(key), ours.find(key)
            if key in passed or same(was, will) or (at is None and will is None):
                continue
            if at is None:
                assert will is not None
                if was is None:
                    new.append((key, will))
                else:
                    self._clash((*path, key), will)
            elif ours.shared or ours.entries[at][1].shared:
                # What is used in several places would change in all of them.
                if not same(data(ours.entries[at][1]), will):
                    self._clash((*path, key), will)
            elif will is None:
                gone |= self._unsaid(ours, at, was, (*path, key))
            elif not same(data(ours.entries[at][1]), will):
                gone |= self._said(ours, at, was, will, (*path, key))
        self._settle(ours, theirs, new, gone, path)

    def _settle(self, ours: Place, theirs: Table, new: list[tuple[str, Value]], gone: set[int], path: Path) -> None:
        """Take out the entries that are gone, and put new ones behind what stands before them at the source."""
        order = list(theirs)
        stay = {ours.entries[at][0].text: at for at in range(len(ours.entries)) if at not in gone}
        for key, value in new:
            after = next((stay[each] for each in reversed(order[: order.index(key)]) if each in stay), None)
            if not self._do(edit.add_entry(self.text, ours, key, value, after)):
                self._clash((*path, key), value)
        if gone and not self._do(edit.remove(self.text, ours, gone)):
            for at in gone:
                self._clash((*path, ours.entries[at][0].text), None)

    def _unsaid(self, ours: Place, at: int, was: Value | None, path: Path) -> set[int]:
        """The source took out a field: the number of the entry that goes, if nobody changed it."""
        key, value = ours.entries[at]
        if key.text in ENDS and was is not None:
            return self._rows(ours, at, was, [], path)
        if was is None or not same(data(value), was):
            self._clash(path, None)
            return set()
        return {at}

    def _said(self, ours: Place, at: int, was: Value | None, will: Value, path: Path) -> set[int]:
        """The source says something else in a field; gives the number of the entry if nothing of it is left."""
        key, value = ours.entries[at]
        if was is not None and self._as_written(ours, at, was):
            self._set(ours, at, will, path)
        elif key.text in ENDS:
            return self._rows(ours, at, was or [], will, path)
        elif value.sort == "table" and isinstance(was, Mapping | None) and isinstance(will, Mapping):
            self.table(value, was if isinstance(was, Mapping) else {}, will, path)
        elif value.sort == "list" or not isinstance(will, str | Mapping):
            return self._rows(ours, at, was if was is not None else [], will, path)
        elif was is not None and same(data(value), was):
            self._set(ours, at, will, path)
        else:
            self._clash(path, will)
        return set()

    def _rows(self, ours: Place, at: int, was: Value, will: Value, path: Path) -> set[int]:
        """Bring a list up to date, or the ends behind a verb; gives the entry's number if nothing of it is left."""
        key, value = ours.entries[at]
        verb = key.text in ENDS
        here, before, there = _keyed([data(value), was, will], verb=verb)
        gone: set[str] = set()
        new: list[str] = []
        for name in dict.fromkeys((*there, *before)):
            old, row, own = before.get(name), there.get(name), here.get(name)
            if same(old, row) or same(own, row):
                continue
            if own is None:
                if old is None:
                    new.append(name)
                elif row is not None:
                    self._clash(path, will)
            elif row is None and same(own, old):
                gone.add(name)
            elif row is None or not self._row(value, list(here).index(name), old, row, (*path, name), verb):
                self._clash((*path, name), row)
        if len(gone) == len(here) and not new:
            return {at}
        self._rebuilt(ours, at, [here, there], gone, new, path)
        return set()

    def _row(self, listed: Place, number: int, old: Value | None, row: Value, path: Path, verb: bool) -> bool:
        """Say something else in one of a list; False where that clashes."""
        if listed.sort == "table" and verb and listed.find("to") is None:
            return self._do(self._entry(listed, number, old, row))
        place = listed.items[number] if listed.items else listed
        if place.sort == "table" and isinstance(row, Mapping) and not isinstance(old, str):
            self.table(place, old if isinstance(old, Mapping) else {}, row, path)
            return True
        if listed.sort != "list" or old is None or not same(_row_of(data(place), verb=verb), old):
            return False
        item = end_item(row) if verb and isinstance(row, Mapping) else row
        return self._do(edit.set_item(self.text, place, item, flow=listed.flow))

    def _entry(self, listed: Place, number: int, old: Value | None, row: Value) -> Edits | None:
        """Another text behind an end's id."""
        key, value = listed.entries[number]
        now = ends({key.text: data(value)})[0]
        if old is None or not same(now, old):
            return None
        assert isinstance(row, Mapping)
        return edit.set_value(self.text, key, value, end_entry(row), flow=listed.flow)

    def _rebuilt(
        self, ours: Place, at: int, rows: "list[dict[str, Value]]", gone: set[str], new: list[str], path: Path
    ) -> None:
        """Take items out of a list and put new ones in, each behind what stands before it at the source."""
        if not gone and not new:
            return
        here, there = rows
        key, value = ours.entries[at]
        verb = key.text in ENDS
        names, order = list(here), list(there)
        stay = {name: number for number, name in enumerate(names) if name not in gone}
        if not stay or not _takes(value, [there[name] for name in new], key.text):
            kept = [here[name] for name in stay] + [there[name] for name in new]
            as_ends = many_ends([row for row in kept if isinstance(row, Mapping)], key.text) if verb else many(kept)
            self._set(ours, at, as_ends, path)
            return
        for name in new:
            after = next((stay[each] for each in reversed(order[: order.index(name)]) if each in stay), None)
            row = there[name]
            if value.sort == "table":
                assert isinstance(row, Mapping)
                done = edit.add_entry(self.text, value, str(row["to"]), end_entry(row), after)
            else:
                item = end_item(row) if verb and isinstance(row, Mapping) else row
                done = edit.add_item(self.text, value, item, after)
            if not self._do(done):
                self._clash((*path, name), row)
        if gone and not self._do(edit.remove(self.text, value, {names.index(name) for name in gone})):
            for name in gone:
                self._clash((*path, name), None)

    def _as_written(self, ours: Place, at: int, was: Value) -> bool:
        """Whether a field stands there in the very letters of the last import."""
        key, value = ours.entries[at]
        if ours.flow:
            return self.text[value.start : value.end] == one_line(was)
        indent = edit.indent_of(key)
        head = f"{indent}{self.text[key.start : key.end]}:"
        return f"{indent}{self.text[key.start : value.end]}" == "\n".join(entry_lines(head, was, indent))

    def _set(self, ours: Place, at: int, value: Value, path: Path) -> None:
        key, old = ours.entries[at]
        if not self._do(edit.set_value(self.text, key, old, value, flow=ours.flow)):
            self._clash(path, value)

    def _do(self, edits: Edits | None) -> bool:
        self.edits += edits or []
        return edits is not None

    def _clash(self, path: Path, theirs: Value | None) -> None:
        self.clashes.append(Clash(path, theirs))


def _keyed(said: list[Value], *, verb: bool) -> list[dict[str, Value]]:
    """Lists by what tells their items apart: an end's id, with its label where one comes twice; an `id`; the item."""
    rows = [[_row_of(each, verb=verb) for each in (ends(one) if verb else _listed(one))] for one in said]
    name: Callable[[Value], str] = _name
    if verb and any(len({_name(row) for row in one}) < len(one) for one in rows):
        name = _full_name
    return [{name(row): row for row in one} for one in rows]


def _listed(said: Value) -> list[Value]:
    return [said] if isinstance(said, str | Mapping) else list(said)


def _row_of(said: Value, *, verb: bool) -> Value:
    """An end as a record, whichever way it was written."""
    return {"to": said} if verb and isinstance(said, str) else said


def _name(row: Value) -> str:
    if isinstance(row, Mapping):
        return str(row.get("to") or row.get("id") or row.get("text") or plain(row))
    return str(plain(row))


def _full_name(row: Value) -> str:
    assert isinstance(row, Mapping)
    return f"{row.get('to')} {plain(row.get('label', ''))}"


def _takes(value: Place, new: list[Value], key: str) -> bool:
    """Whether a list, as people wrote it, takes these as it is."""
    if value.sort == "list" and value.items:
        return key != "standards" or all(isinstance(row, Mapping) and set(row) == {"to"} for row in new)
    if key not in ENDS or value.sort != "table" or not value.entries or value.find("to") is not None:
        return False
    known = {name.text for name, _ in value.entries}
    return all(isinstance(row, Mapping) and row["to"] not in known for row in new)
