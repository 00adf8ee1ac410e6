"""A matrix of two selections, by relations, by reach, by meetings or by examples."""

from collections.abc import Sequence

from zgwviz.model.records import Element, Model
from zgwviz.spec.records import ViewSpec
from zgwviz.view.catalogue import Entry
from zgwviz.view.matrix.meet import Fact, Facts, by_example, by_meeting, by_reach, by_relation
from zgwviz.view.matrix.records import Axis, Cell, Line, MatrixView, Sign
from zgwviz.view.scope import Scope
from zgwviz.view.select import chosen
from zgwviz.view.words import say

# What tells relations apart that have no sign of their own, in the order in which they turn up.
SIGNS = ("dot", "square", "diamond", "ring", "triangle", "cross")
# Of "leest" and "schrijft", or of "reads" and "writes".
_LETTERS = {
    "access-read": ("L", "R"),
    "access-write": ("S", "W"),
    "access-read-write": ("LS", "RW"),
}
_OWN = {"standard-mandatory": "dot", "standard-recommended": "ring", "reach-direct": "dot", "reach-indirect": "ring"}
# A matrix of more rows or columns is looked through by nobody, and its cells are millions.
MOST = 400
_NAMED = frozenset({"meeting", "example"})
_WAYS_OF_NAMES = frozenset({"between", "examples"})


def matrix(entry: Entry, scope_: Scope) -> MatrixView:
    """The matrix that the spec's view `entry` asks for."""
    model = scope_.model
    said = entry.asked
    assert said is not None
    all_rows = chosen(said.rows, model)
    all_columns = chosen(said.columns, model) if said.columns else all_rows
    rows, columns = _kept(all_rows, model), _kept(all_columns, model)
    facts = {at: each for at, each in _facts(said, rows, columns, scope_).items() if rows[at[0]] != columns[at[1]]}
    titles = _title(rows, scope_), _title(columns, scope_)
    signs = _signs(facts, titles, scope_.language)
    cells = {at: _cell(facts[at], signs, scope_) for at in sorted(facts)}
    texts = _texts(rows, columns, cells, scope_)
    title = scope_.words(said.title) or entry.title
    head = scope_.head(
        entry, title, scope_.words(said.subtitle), ((None, title),), len({*all_rows, *all_columns})
    )._replace(framed=said.frame)
    return MatrixView(
        head=head,
        rows=Axis(titles[0], _lines(rows, facts, 0, texts, scope_), len(all_rows) - len(rows)),
        columns=Axis(
            titles[1], _lines(columns, facts, 1, [""] * len(columns), scope_), len(all_columns) - len(columns)
        ),
        cells=cells,
        signs=tuple(dict.fromkeys(signs.values())),
        total=_count(facts),
        named=any(word.value in _WAYS_OF_NAMES for word in said.by),
        same=rows == columns,
        texts=say("impact", scope_.language) if any(texts) else "",
    )


def _facts(said: ViewSpec, rows: Sequence[str], columns: Sequence[str], scope_: Scope) -> Facts:
    """All that the view asks for; a cell keeps what each way finds."""
    by = [word.value for word in said.by]
    model = scope_.model
    verbs = [word for word in by if word not in {"reach", "between", "examples"}]
    ways = [
        by_relation(rows, columns, verbs, model) if verbs or not by else {},
        by_reach(rows, columns, model) if "reach" in by else {},
        by_meeting(rows, columns, model) if "between" in by else {},
        by_example(rows, columns, scope_.language, model) if "examples" in by else {},
    ]
    found: Facts = {}
    for way in ways:
        for at, facts in way.items():
            found.setdefault(at, {}).update(facts)
    return found


def _kept(ids: Sequence[str], model: Model) -> tuple[str, ...]:
    """The elements of one group side by side, groups in the order in which they begin; the heaviest of very many."""
    heaviest = frozenset(sorted(ids, key=lambda each: -model.elements[each].weight)[:MOST])
    groups: dict[str | None, list[str]] = {}
    for each in (each for each in ids if each in heaviest):
        groups.setdefault(model.elements[each].group, []).append(each)
    return tuple(each for group in groups.values() for each in group)


def _title(ids: Sequence[str], scope_: Scope) -> str:
    """What the elements are in a word: that of their type, where they have few."""
    words = tuple(dict.fromkeys(scope_.sign(scope_.model.elements[each])[1] for each in ids))
    return ", ".join(words) if 0 < len(words) <= 3 else say("element-plain", scope_.language)


def _is_named(facts: Facts) -> bool:
    return any(fact.what in _NAMED for each in facts.values() for fact in each)


def _signs(facts: Facts, titles: tuple[str, str], language: str) -> dict[Fact, Sign]:
    """The sign of each sort of fact, in the order in which they turn up."""
    found: dict[Fact, Sign] = {}
    free = [sign for sign in SIGNS if not any(sign == _OWN.get(f.what) for each in facts.values() for f in each)]
    for fact in (fact for at in sorted(facts) for fact in facts[at]):
        if fact in found or fact.what in _NAMED:
            continue
        word = _word(fact, titles, language)
        access = _LETTERS.get(fact.what)
        letters = access[language.startswith("en")] if access else fact.word
        mark = letters or _OWN.get(fact.what)
        if mark is None:
            same = next((sign.mark for sign in found.values() if sign.word == word), "")
            mark = same or (free.pop(0) if free else SIGNS[0])
        found[fact] = Sign(mark, word)
    return found


def _word(fact: Fact, titles: tuple[str, str], language: str) -> str:
    """The legend's words: which of the two does what."""
    if fact.what.startswith(("access-", "standard", "reach-")):
        return say(f"cell-{fact.what}", language)
    rows, columns = titles if titles[0] != titles[1] else (say("row", language), say("column", language))
    one, other = (rows, columns) if fact.out else (columns, rows)
    return f"{one.lower()} {say(f'verb-{fact.what}', language)} {other.lower()}" + f" ({fact.word})" * bool(fact.word)


def _cell(facts: dict[Fact, None], signs: dict[Fact, Sign], scope_: Scope) -> Cell:
    names = tuple(dict.fromkeys(_name(fact, scope_) for fact in facts if fact.what in _NAMED))
    marks = [signs[fact] for fact in facts if fact in signs]
    words = tuple(dict.fromkeys((*(sign.word for sign in marks), *names)))
    return Cell(tuple(dict.fromkeys(sign.mark for sign in marks)), names, ", ".join(words))


def _name(fact: Fact, scope_: Scope) -> str:
    if fact.what != "meeting":
        return fact.word
    meeting = scope_.model.elements[fact.word]
    return scope_.words(meeting.short) or scope_.words(meeting.name)


def _lines(ids: Sequence[str], facts: Facts, axis: int, texts: Sequence[str], scope_: Scope) -> tuple[Line, ...]:
    own: dict[int, Facts] = {}
    for at, each in facts.items():
        own.setdefault(at[axis], {})[at] = each
    lines = []
    for i, name in enumerate(ids):
        element = scope_.model.elements[name]
        item = scope_.item(element)._replace(trace="", start=False, standards=0, status="")
        color, view = scope_.color_of(element), scope_.subview(element)
        lines.append(Line(item, color, _group(element, scope_), view, _count(own.get(i, {})), texts[i]))
    return tuple(lines)


def _group(element: Element, scope_: Scope) -> str:
    group = scope_.model.groups.get(element.group or "")
    return scope_.words(group.name) if group else ""


def _count(facts: Facts) -> int:
    """How many cells say something; names that stand in several count once."""
    if _is_named(facts):
        return len({fact.word for each in facts.values() for fact in each if fact.what == "meeting"}) + sum(
            fact.what != "meeting" for each in facts.values() for fact in each
        )
    return len(facts)


def _texts(rows: Sequence[str], columns: Sequence[str], cells: dict[tuple[int, int], Cell], scope_: Scope) -> list[str]:
    """The impact of each row, and of the columns it meets with their names; nothing where no row has one."""
    texts = [[scope_.words(scope_.model.elements[each].impact)] for each in rows]
    if not any(text for (text,) in texts):
        return [""] * len(rows)
    for i, j in cells:
        column = scope_.model.elements[columns[j]]
        if column.impact and columns != rows:
            texts[i].append(f"{scope_.words(column.short or column.name)}: {scope_.words(column.impact)}")
    return [" ".join(part for part in parts if part) for parts in texts]
