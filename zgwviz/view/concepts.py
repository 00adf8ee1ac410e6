"""A list of concepts and how the model covers them: a band for what is missing, covered in part and covered."""

from collections.abc import Iterable, Mapping

from zgwviz.check.concepts import Held, How, held
from zgwviz.view.catalogue import Entry
from zgwviz.view.records import BandView, GroupView, Item, PlateView
from zgwviz.view.scope import Scope
from zgwviz.view.words import say

# What is still to be done stands first.
_HOWS: tuple[How, ...] = ("missing", "partly", "covered")


def concepts(entry: Entry, scope_: Scope) -> PlateView:
    """The list that `entry` is against."""
    asked = entry.asked
    assert asked is not None
    assert asked.against is not None
    listed = scope_.model.lists[asked.against.value]
    found = {each.concept.id.value: each for each in held(scope_.model, listed)}
    ids = _ids(found.values())
    groups = [
        (group.id.value, scope_.words(group.name), [found[each.id.value] for each in group.concepts])
        for group in listed.groups
    ]
    bands = tuple(band for how in _HOWS if (band := _band(how, groups, ids, scope_)))
    title = scope_.words(asked.title) or scope_.words(listed.title)
    source = "; ".join(each.text or each.url or "" for each in listed.source)
    beside = say("concepts-of", scope_.language, listed=scope_.words(listed.title), source=source)
    subtitle = scope_.words(asked.subtitle) or (beside if source else "")
    head = scope_.head(entry, title, subtitle, ((None, title),), len(found))
    return PlateView(head._replace(unit="concept", framed=asked.frame), bands)


def _ids(found: Iterable[Held]) -> Mapping[str, str]:
    """The id of each concept's chip: the element that it is, where that is no other concept's chip already."""
    taken: dict[str, str] = {}
    for each in found:
        name = each.concept.id.value
        own = (element.id for element in each.elements if element.id not in taken.values())
        taken[name] = next(own, f"concept-{name}")
    return taken


def _band(
    how: How, groups: Iterable[tuple[str, str, list[Held]]], ids: Mapping[str, str], scope_: Scope
) -> BandView | None:
    """The concepts that are covered so, by the groups of the list; nothing where there are none."""
    made = []
    for ident, name, all_ in groups:
        items = tuple(_item(each, ids, scope_) for each in all_ if each.how == how)
        title = f"{name} ({len(items)})" if name else ""
        if items:
            made.append(GroupView(f"{ident}-{how}", title, title, items))
    if not made:
        return None
    name, count = say(f"concept-{how}", scope_.language), sum(len(group.items) for group in made)
    told = say(f"concept-{how}-told", scope_.language)
    question = f"{say('concepts-of-all', scope_.language, n=count, of=len(ids))}: {told}"
    return BandView(f"concepts-{how}", how, "", name, name, question, "slate", False, tuple(made))


def _item(each: Held, ids: Mapping[str, str], scope_: Scope) -> Item:
    """A concept as a chip, with the sign of the element that it is and whose drawing it leads to."""
    name = scope_.words(each.concept.name)
    icon, word = scope_.sign(each.elements[0]) if each.elements else ("plain", say("concept-alone", scope_.language))
    statuses = scope_.model.statuses
    said = ", ".join(
        f"{scope_.words(one.name)} ({scope_.words(statuses[one.status])})" if one.status else scope_.words(one.name)
        for one in each.elements
    )
    view = next((view for one in each.elements if (view := scope_.subview(one))), None)
    # An element of the same name says nothing more.
    definition = say("covered-by", scope_.language, names=said) if said not in {"", name} else ""
    return Item(ids[each.concept.id.value], name, name, icon, word, definition=definition, view=view)
