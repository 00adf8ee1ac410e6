"""Flows between parties: information, money and goods, what for and how much."""

from collections.abc import Sequence

from zgwviz.model.records import Element, Relation
from zgwviz.spec.records import ViewSpec
from zgwviz.view.catalogue import Entry
from zgwviz.view.flows.amounts import total
from zgwviz.view.flows.records import Flow, FlowsView, Party
from zgwviz.view.records import Item
from zgwviz.view.scope import Scope
from zgwviz.view.select import chosen
from zgwviz.view.table.records import Bit, Column, Row, Section, Table
from zgwviz.view.words import say

# In the order in which they are told; what says nothing is a flow like any other.
KINDS = ("money", "goods", "information", "")

# More parties than these without a flow are one row of the totals.
SILENT = 5


def flows(entry: Entry, scope_: Scope) -> FlowsView:
    """The flows between the elements that the spec's view `entry` is of."""
    asked, model = entry.asked, scope_.model
    assert asked is not None
    ids = dict.fromkeys(chosen(asked.of, model))
    found = [
        r for r in model.relations if r.kind == "flow" and r.source in ids and r.target in ids and _wanted(r, asked)
    ]
    ends = {end for relation in found for end in (relation.source, relation.target)}
    # Of a selection all are told of, those without a flow too; of the whole model only those with one.
    parties = [model.elements[each] for each in ids if each in ends or asked.of is not None]
    kinds = [kind for kind in KINDS if any((relation.carries or "") == kind for relation in found)]
    title = scope_.words(asked.title) or entry.title
    head = scope_.head(entry, title, scope_.words(asked.subtitle), ((None, title),), len(parties))
    return FlowsView(
        head=head._replace(framed=asked.frame),
        parties=tuple(
            Party(_item(each, scope_), scope_.color_of(each), scope_.subview(each))
            for each in parties
            if each.id in ends
        ),
        flows=tuple(_flow(each, several=len(kinds) > 1, scope_=scope_) for each in found),
        amounts=_amounts(found, kinds, scope_),
        totals=_totals(parties, found, scope_),
        kinds=tuple((f"flow-{kind}" if kind else "flow", say(f"carries-{kind}", scope_.language)) for kind in kinds),
    )


def _wanted(relation: Relation, asked: ViewSpec) -> bool:
    """Whether the view is of such flows: an overlay of money shows no other."""
    return asked.overlay != "money" or relation.carries == "money"


def _item(element: Element, scope_: Scope) -> Item:
    return scope_.item(element)._replace(trace="", start=False, standards=0, status="")


def _name(name: str, scope_: Scope) -> str:
    element = scope_.model.elements[name]
    return scope_.words(element.short) or scope_.words(element.name)


def _flow(relation: Relation, *, several: bool, scope_: Scope) -> Flow:
    kind = say(f"carries-{relation.carries or ''}", scope_.language)
    what = scope_.words(relation.label)
    words = (f"{kind.lower()}: {what}" if what else kind.lower()) if several else what
    ends = f"{_name(relation.source, scope_)} → {_name(relation.target, scope_)}"
    said = ", ".join(part for part in (f"{ends}: {what}" if what else ends, kind.lower(), relation.amount) if part)
    notation = f"flow-{relation.carries}" if relation.carries else "flow"
    return Flow(relation.id, relation.source, relation.target, notation, words, said)


def _amounts(found: Sequence[Relation], kinds: Sequence[str], scope_: Scope) -> Table:
    """Each flow: from, to, what for, and how much; a section a kind."""
    language = scope_.language
    columns = tuple(
        Column(say(word, language), share)
        for word, share in (("from", 0.21), ("to", 0.21), ("what-for", 0.3), ("amount", 0.28))
    )
    sized = any(relation.amount for relation in found)
    sections = []
    for kind in kinds:
        own = [relation for relation in found if (relation.carries or "") == kind]
        title = f"{say(f'carries-{kind}', language)} ({len(own)})"
        sections.append(Section(title, "slate", tuple(_row(relation, sized=sized, scope_=scope_) for relation in own)))
    return Table(columns, tuple(sections), say("amounts" if sized else "flows", language))


def _row(relation: Relation, *, sized: bool, scope_: Scope) -> Row:
    """A flow; where no flow has an amount, none is missed."""
    source, target = scope_.model.elements[relation.source], scope_.model.elements[relation.target]
    what = scope_.words(relation.label)
    cells = (
        (_party(source, scope_),),
        (_party(target, scope_),),
        (Bit(what),) if what else (),
        (Bit(relation.amount or say("no-amount", scope_.language), quiet=not relation.amount),) if sized else (),
    )
    label = ", ".join(bit.text for cell in cells for bit in cell)
    return Row(f"row-{relation.id}", cells, label, (-source.weight - target.weight,), element=False)


def _party(element: Element, scope_: Scope) -> Bit:
    return Bit(_name(element.id, scope_), icon=scope_.sign(element)[0], color=scope_.color_of(element))


def _totals(parties: Sequence[Element], found: Sequence[Relation], scope_: Scope) -> Table:
    """What goes out of and into each party: how many flows, and the sums of amounts in one unit."""
    language = scope_.language
    columns = tuple(
        Column(say(word, language), share) for word, share in (("party", 0.44), ("out", 0.28), ("in", 0.28))
    )
    rows = []
    ends = {end for relation in found for end in (relation.source, relation.target)}
    silent = [each for each in parties if each.id not in ends]
    several = len(silent) > SILENT
    outs: dict[str, list[str]] = {}
    ins: dict[str, list[str]] = {}
    for relation in found:
        outs.setdefault(relation.source, []).append(relation.amount or "")
        ins.setdefault(relation.target, []).append(relation.amount or "")
    for each in (each for each in parties if not several or each.id in ends):
        out, into = outs.get(each.id, []), ins.get(each.id, [])
        cells = ((_party(each, scope_),), _count(out, scope_), _count(into, scope_))
        label = f"{_name(each.id, scope_)}: {say('out', language)} {len(out)}, {say('in', language)} {len(into)}"
        rank = (not out and not into, -len(out) - len(into), -each.weight)
        rows.append(Row(f"total-{each.id}", cells, label, rank, scope_.subview(each), element=False))
    if several:
        name = say("no-flow", language, n=len(silent))
        rows.append(Row("total-", ((Bit(name, quiet=True),), (), ()), name, (True, 0, 0), element=False))
    return Table(columns, (Section("", "slate", tuple(rows)),) if rows else (), say("per-party", language))


def _count(amounts: Sequence[str], scope_: Scope) -> tuple[Bit, ...]:
    if not amounts:
        return (Bit(say("empty-line", scope_.language), quiet=True),)
    return (Bit(str(len(amounts)), strong=True), *(Bit(each, quiet=True) for each in total(amounts)))
