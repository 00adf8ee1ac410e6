"""Elements that come, move and go: whole entries of a folder's texts, with the comments that belong to them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from zgwviz.exchange.again import edit
from zgwviz.exchange.again.edit import Edit, Edits
from zgwviz.exchange.again.standing import Folder, Group, Standing
from zgwviz.exchange.folder.text import Block, Value, entry_lines, scalar
from zgwviz.source.yaml_place import Place, comments, data, is_shared

_STEP = "  "
FRONT = "<"  # no id: before all that stand there


class Newcomer(NamedTuple):
    """An entry for a table of elements; `lines` are those of one that moves, without indent, as people typed them."""

    id: str
    said: Value
    lines: tuple[str, ...] | None = None


def cut(text: str, here: Standing) -> Newcomer | None:
    """An element with its comments, to be put elsewhere; None where it cannot be taken out by itself."""
    key, value = here.key, here.value
    said = data(value)
    end = edit.line_end(text, value.end)
    if is_shared(value):
        return None
    if here.around.flow:
        return None if comments(text, key.start, value.end, value) else Newcomer(here.id, said)
    start = edit.above(text, key.start)
    indent = len(edit.indent_of(key))
    lines = text[start:end].split("\n")
    if any(line[:indent].strip() for line in lines):
        return None
    return Newcomer(here.id, said, tuple(line[indent:] for line in lines))


def taken_out(text: str, gone: Iterable[Standing | Group]) -> Edits | None:
    """A text without these elements, none of which stands in another, and without the comments above them."""
    edits: Edits = []
    tables: dict[int, list[Standing | Group]] = {}
    for each in gone:
        tables.setdefault(each.around.start, []).append(each)
    for here in tables.values():
        around = here[0].around
        numbers = {at for each in here if (at := around.find(each.id)) is not None}
        if len(numbers) == len(around.entries):
            colon = text.rfind(":", 0, around.start)
            start = around.start if text[colon + 1 : around.start].strip() else colon + 1
            edits.append(Edit(start, around.end, "{}" if start == around.start else " {}"))
        elif around.flow:
            found = edit.remove(text, around, numbers)
            if found is None:
                return None
            edits += found
        else:
            edits += [_lines_out(text, around.entries[at]) for at in sorted(numbers)]
    return edits


def _lines_out(text: str, entry: tuple[Place, Place]) -> Edit:
    key, value = entry
    start = edit.above(text, key.start)
    return Edit(max(start - 1, 0), edit.line_end(text, value.end), "")


def opened_up(text: str, here: Standing) -> Edits | None:
    """A text with an element over several lines, so that others may stand in it."""
    said = data(here.value)
    table: Mapping[str, Value] = {"name": said} if isinstance(said, str) else said  # type: ignore[assignment]
    return edit.set_value(text, here.key, here.value, Block(table), flow=here.around.flow)


def put_in(text: str, value: Place, come: list[Newcomer], after: Mapping[str, str]) -> Edits | None:
    """A text with newcomers in a group or element, each behind the element that `after` names, else last."""
    at = value.find("elements") if value.sort == "table" else None
    if value.flow and any(one.lines and any("#" in line for line in one.lines) for one in come):
        return None  # between braces there is no room for comments
    if at is None and (value.flow or not value.entries):
        return edit.add_entry(text, value, "elements", Block(_said(come)), len(value.entries) - 1)
    if at is None:
        indent = edit.indent_of(value.entries[0][0])
        lines = [line for one in come for line in _lines(one, indent + _STEP)]
        return edit.add_lines(text, value, [f"{indent}elements:", *lines], len(value.entries) - 1)
    name, inside = value.entries[at]
    if inside.sort != "table" or not inside.entries:
        if value.flow:
            return edit.set_value(text, name, inside, Block(_said(come)), flow=True)
        lines = [line for one in come for line in _lines(one, edit.indent_of(name) + _STEP)]
        colon = text.find(":", name.end)
        return [Edit(colon + 1, inside.end, "".join(f"\n{line}" for line in lines))]
    edits: Edits = []
    for one in come:
        before = inside.find(after[one.id])
        if before is None and after[one.id] != FRONT:
            before = len(inside.entries) - 1
        if inside.flow:
            found = edit.add_entry(text, inside, one.id, one.said, before)
        else:
            indent = edit.indent_of(inside.entries[0][0])
            found = edit.add_lines(text, inside, list(_lines(one, indent)), before)
        if found is None:
            return None
        edits += found
    return edits


def _said(come: list[Newcomer]) -> dict[str, Value]:
    return {one.id: one.said for one in come}


def _lines(one: Newcomer, indent: str) -> Iterable[str]:
    if one.lines is None:
        return entry_lines(f"{indent}{scalar(one.id)}:", one.said, indent)
    return [f"{indent}{line}" if line else "" for line in one.lines]


def around(here: Standing, folder: Folder) -> Iterator[str]:
    """The ids of the elements around an element, innermost first."""
    parent = here.spot.parent
    while parent is not None:
        yield parent
        parent = folder.elements[parent].spot.parent
