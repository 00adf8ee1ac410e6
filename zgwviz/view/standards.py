"""Standards by layer: their version and status, and what uses them with which obligation."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from zgwviz.check.facts import Facts
from zgwviz.model.records import Element, Layer, Model
from zgwviz.view.catalogue import Entry
from zgwviz.view.matrix.records import Sign
from zgwviz.view.scope import Scope
from zgwviz.view.select import chosen
from zgwviz.view.table.records import Bit, Column, Row, Section, Table, TableView
from zgwviz.view.words import say

# In the order in which they are told; the marks are those of a matrix.
OBLIGATIONS: tuple[tuple[str | None, str, str], ...] = (
    ("mandatory", "dot", "cell-standard-mandatory"),
    ("recommended", "ring", "cell-standard-recommended"),
    (None, "", ""),
)
# What uses each standard, with which obligation.
_Users: TypeAlias = Mapping[str, list[tuple[Element, str | None]]]
_GONE = frozenset({"deprecated", "withdrawn"})


def standards(entry: Entry, scope_: Scope) -> TableView:
    """The standards that `entry` is of."""
    model, asked = scope_.model, entry.asked
    among = frozenset(chosen(asked.of if asked else None, model))
    known = Facts(model).standards
    names = [each for each in model.elements if each in known and each in among]
    users = _users(model)
    parts = (*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else []))
    sections = [
        _section(layer, [e for each in names if (e := model.elements[each]).layer == layer.id], users, known, scope_)
        for layer in parts
    ]
    said = {obligation for each in names for _, obligation in users.get(each, ())}
    signs = tuple(Sign(mark, say(word, scope_.language)) for how, mark, word in OBLIGATIONS if how and how in said)
    icons = dict.fromkeys(scope_.sign(user) for each in names for user, _ in users.get(each, ()))
    title = (scope_.words(asked.title) if asked else "") or entry.title
    subtitle = scope_.words(asked.subtitle) if asked else ""
    head = scope_.head(entry, title, subtitle, ((None, title),), len(names))
    columns = tuple(
        Column(say(word, scope_.language), share)
        for word, share in (("standard", 0.22), ("version-head", 0.1), ("status", 0.16), ("where-used", 0.52))
    )
    table = Table(columns, tuple(section for section in sections if section.rows))
    return TableView(head._replace(framed=asked.frame if asked else True), table, signs, tuple(icons))


def _users(model: Model) -> _Users:
    """What uses each standard, with which obligation, in the order of the text."""
    found: dict[str, list[tuple[Element, str | None]]] = {}
    for each in model.elements.values():
        for standard, obligation in each.standards:
            found.setdefault(standard, []).append((each, obligation))
    return found


def _section(layer: Layer, found: list[Element], users: _Users, known: Collection[str], scope_: Scope) -> Section:
    rows = tuple(_row(each, users.get(each.id, []), _successors(each, known, scope_), scope_) for each in found)
    number = f"{layer.number} " if layer.number else ""
    return Section(f"{number}{scope_.words(layer.name)} ({len(rows)})", scope_.color(layer), rows)


def _row(standard: Element, users: list[tuple[Element, str | None]], after: Iterable[str], scope_: Scope) -> Row:
    name, (icon, word) = scope_.words(standard.name), scope_.sign(standard)
    quiet = standard.status in _GONE
    used = tuple(
        Bit(scope_.words(user.short) or scope_.words(user.name), mark, scope_.sign(user)[0], scope_.color_of(user))
        for how, mark, _ in OBLIGATIONS
        for user, obligation in users
        if obligation == how
    )
    status = scope_.words(scope_.model.statuses[standard.status]) if standard.status else ""
    told = (Bit(status, icon=f"status-{standard.status}", color=scope_.color_of(standard)),) if status else ()
    then = tuple(Bit(text, quiet=True) for text in after)
    cells = (
        (Bit(name, icon=icon, color=scope_.color_of(standard), quiet=quiet, strong=not quiet),),
        (Bit(standard.version),) if standard.version else (),
        (*told, *then),
        used or (Bit(say("not-used", scope_.language), quiet=True),),
    )
    label = ", ".join(
        part for part in (name, word, standard.version, status, *(bit.text for bit in (*then, *used))) if part
    )
    return Row(
        standard.id, cells, label, (not users, -standard.weight, -len(users)), scope_.subview(standard),
        scope_.words(standard.definition),
    )  # fmt: skip


def _successors(standard: Element, known: Collection[str], scope_: Scope) -> list[str]:
    """What took the place of a standard that is gone: the standards it is associated with, in the words for it."""
    model = scope_.model
    if standard.status not in _GONE:
        return []
    found = []
    for relation in model.relations:
        if relation.kind == "association" and relation.source == standard.id and relation.label:
            other = model.elements.get(relation.target)
            if other is not None and other.id in known and other.status not in _GONE:
                found.append(f"{scope_.words(relation.label)} {scope_.words(other.name)}")
    return found
