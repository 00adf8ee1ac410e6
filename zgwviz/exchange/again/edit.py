"""Changing words of a YAML text where they stand: everything around them, comments included, stays as it was typed.

Each of these gives the changes of one text, or None where it would lose what people wrote: a comment between brackets,
a part that is used in several places.
"""

from collections.abc import Iterable
from typing import NamedTuple

from zgwviz.exchange.folder.text import Value, entry_lines, item_lines, one_line, scalar
from zgwviz.source.yaml_place import Place, comments

_STEP = "  "


class Edit(NamedTuple):
    """From `start` to before `end` the text is replaced by `text`."""

    start: int
    end: int
    text: str


Edits = list[Edit]


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all of `edits`, none of which overlap."""
    done, at = [], 0
    for edit in sorted(edits, key=lambda one: one[:2]):
        done += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*done, text[at:]])


def line_start(text: str, at: int) -> int:
    """The offset of the first character of the line of `at`."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """The offset behind the last character of the line of `at`."""
    found = text.find("\n", at)
    return len(text) if found < 0 else found


def above(text: str, at: int) -> int:
    """Where the comment lines begin that stand directly above the line of `at`; the line itself where none do."""
    start = line_start(text, at)
    while start and text[line_start(text, start - 1) : start].lstrip().startswith("#"):
        start = line_start(text, start - 1)
    return start


def behind(text: str, at: int, lines: Iterable[str]) -> Edit:
    """Lines below the line of `at`."""
    end = line_end(text, at)
    return Edit(end, end, "".join(f"\n{line}" for line in lines))


def before(start: int, lines: Iterable[str]) -> Edit:
    """Lines above the line that begins at `start`: behind the break before it, so that the line itself may go."""
    if start:
        return Edit(start - 1, start - 1, "".join(f"\n{line}" for line in lines))
    return Edit(0, 0, "".join(f"{line}\n" for line in lines))


def indent_of(place: Place) -> str:
    """The spaces before what stands below a table's first key."""
    return " " * (place.column - 1)


def set_value(text: str, key: Place, old: Place, value: Value, *, flow: bool) -> Edits | None:
    """Another value behind a key; `flow` says that the key stands between braces."""
    colon = text.find(":", key.end)
    said = comments(text, colon + 1, old.end, old)
    if old.shared or text[key.end : colon].strip() or (said and flow):
        return None
    if flow:
        return [Edit(colon + 1, old.end, f" {one_line(value)}")]
    head = f"{indent_of(key)}{text[key.start : key.end]}:"
    lines = list(entry_lines(head, value, indent_of(key)))
    if len(lines) > 1 and comments(text, old.end, line_end(text, old.end)):
        lines = [f"{head} {one_line(value)}"]  # the comment behind it stays behind it
    edits = [Edit(colon + 1, old.end, "\n".join(lines)[len(head) :])]
    if said:
        start = line_start(text, key.start)
        if text[start : key.start].strip():
            return None
        edits.append(before(start, [f"{indent_of(key)}{line}" for line in said]))
    return edits


def set_item(text: str, old: Place, value: Value, *, flow: bool) -> Edits | None:
    """Another item in the place of one of a list."""
    if old.shared or comments(text, old.start, old.end, old):
        return None
    if flow or comments(text, old.end, line_end(text, old.end)):
        return [Edit(old.start, old.end, one_line(value))]
    indent = " " * (old.column - 1 - len(_STEP))
    return [Edit(old.start, old.end, "\n".join(item_lines(value, indent))[len(indent) + len(_STEP) :])]


def add_entry(text: str, table: Place, key: str, value: Value, after: int | None) -> Edits | None:
    """A new key in a table that has some, behind its entry number `after`; in front where that is None."""
    if table.shared or not table.entries:
        return None
    if table.flow:
        said = f"{scalar(key, flow=True)}: {one_line(value)}"
        return [_in_flow(said, [value for _, value in table.entries], table.entries[0][0], after)]
    indent = indent_of(table.entries[0][0])
    return add_lines(text, table, list(entry_lines(f"{indent}{scalar(key)}:", value, indent)), after)


def add_lines(text: str, table: Place, lines: list[str], after: int | None) -> Edits | None:
    """Lines of their own in a table in block style."""
    if after is not None:
        return [behind(text, table.entries[after][1].end, lines)]
    first = table.entries[0][0]
    if text[line_start(text, first.start) : first.start].strip():
        return None
    return [before(above(text, first.start), lines)]


def add_item(text: str, listed: Place, value: Value, after: int | None) -> Edits | None:
    """A new item in a list that has some, behind number `after`; in front where that is None."""
    if listed.shared or not listed.items:
        return None
    if listed.flow:
        return [_in_flow(one_line(value), listed.items, listed.items[0], after)]
    dash = _dash(text, listed.items[0])
    if dash is None:
        return None
    lines = list(item_lines(value, " " * (dash - line_start(text, dash))))
    if after is not None:
        return [behind(text, listed.items[after].end, lines)]
    return [before(above(text, dash), lines)]


def remove(text: str, whole: Place, gone: set[int]) -> Edits | None:
    """A table or list without the entries of these numbers; some must stay."""
    spots = [(key.start, value.end) for key, value in whole.entries] or [(one.start, one.end) for one in whole.items]
    if whole.shared or len(gone) >= len(spots):
        return None
    if not whole.flow:
        return _lines_removed(text, whole, spots, gone)
    last = max(each for each in range(len(spots)) if each not in gone)
    edits = [Edit(spots[at][0], spots[at + 1][0], "") for at in gone if at < last]
    if last + 1 < len(spots):
        edits.append(Edit(spots[last][1], spots[-1][1], ""))
    if any(comments(text, edit.start, edit.end, whole) for edit in edits):
        return None
    return edits


def _lines_removed(text: str, whole: Place, spots: list[tuple[int, int]], gone: set[int]) -> Edits | None:
    edits = []
    for at in gone:
        start, end = spots[at]
        if whole.items:
            dash = _dash(text, whole.items[at])
            if dash is None:
                return None
            start = dash
        begin = line_start(text, start)
        if text[begin:start].strip():  # the first key behind a dash: the next one takes its place
            if at + 1 in gone:
                return None
            edits.append(Edit(start, spots[at + 1][0], ""))
        elif comments(text, start, line_end(text, end), whole):
            return None
        else:
            edits.append(Edit(max(begin - 1, 0), line_end(text, end), ""))
    return edits


def _in_flow(said: str, spots: "list[Place] | tuple[Place, ...]", first: Place, after: int | None) -> Edit:
    if after is None:
        return Edit(first.start, first.start, f"{said}, ")
    return Edit(spots[after].end, spots[after].end, f", {said}")


def _dash(text: str, item: Place) -> int | None:
    """Where the dash of an item stands, None where something else stands before it on its line."""
    dash = text.rfind("-", 0, item.start)
    return None if text[line_start(text, dash) : dash].strip() or text[dash + 1 : item.start].strip() else dash
