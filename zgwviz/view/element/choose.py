"""From the model to the view of one element: what it is, why it is here, what carries it."""

from zgwviz.model.records import Element
from zgwviz.view.catalogue import Entry
from zgwviz.view.element import around, said
from zgwviz.view.element.records import ElementView
from zgwviz.view.element.words import fact
from zgwviz.view.scope import Scope
from zgwviz.view.select import subject
from zgwviz.view.words import say


def element(entry: Entry, scope_: Scope) -> ElementView:
    """The view of the element that `entry` is about; of several that a spec asks for, of the first."""
    asked = entry.asked
    chosen = subject(asked, scope_.model) if asked else (entry.subject,)
    subtitle = scope_.words(asked.subtitle) if asked else ""
    if not chosen:
        head = scope_.head(entry, entry.title, subtitle, ((None, entry.title),))
        head = head._replace(framed=asked.frame if asked else True)
        return ElementView(head, reach=say("nothing", scope_.language))
    shown = scope_.model.elements[chosen[0]]
    view = _view(entry, shown, chosen[1:], scope_)
    title = scope_.words(asked.title) if asked and asked.title else view.head.title
    head = view.head._replace(title=title, subtitle=subtitle or view.head.subtitle)
    return view._replace(head=head._replace(framed=asked.frame if asked else True))


def _view(entry: Entry, shown: Element, others: tuple[str, ...], scope_: Scope) -> ElementView:
    found = around.bundles(shown, others, scope_)
    way = around.way(shown, scope_)
    ids = {each.item.id for bundle in found for each in bundle.neighbours} | {step.item.id for step in way}
    layer = scope_.layers[shown.layer]
    steps = [(scope_.by_subject.get(f"layer:{layer.id}"), scope_.words(layer.short or layer.name))]
    group = scope_.model.groups[shown.group] if shown.group else None
    if group and group.name:
        steps.append((scope_.by_subject.get(f"group:{group.id}"), scope_.words(group.name)))
    name = scope_.words(shown.name) or shown.id
    subtitle = f"{scope_.sign(shown)[1]} · {around.called(layer, scope_)}"
    head = scope_.head(entry, name, subtitle, (*steps, (None, name)), len(ids | {shown.id}))
    return ElementView(
        head=head,
        item=scope_.item(shown),
        color=scope_.color_of(shown),
        signs=said.signs(shown, scope_),
        texts=said.texts(shown, scope_),
        facts=said.facts(shown, scope_),
        attributes=said.rows(shown, scope_),
        bundles=found,
        way=way,
        reach=around.reach(shown, scope_),
        carried=_carried(shown, any(bundle.place == "below" for bundle in found), scope_),
        thread=scope_.by_subject.get(f"trace:{shown.id}"),
    )


def _carried(shown: Element, carried: bool, scope_: Scope) -> str:
    """What is said where nothing carries the element."""
    layer = scope_.layers[shown.layer]
    if carried or layer.place != "layer":
        return ""
    last = scope_.model.layers[-1].id == layer.id
    return fact("carried-last" if last else "carried-none", scope_.language)
