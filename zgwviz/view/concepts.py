"""A list of concepts and how the model covers them: a band for what is missing, covered in part and covered."""

from collections.abc import Iterable

from zgwviz.report.concepts import Held, How, held
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
    groups = [
        (group.id.value, scope_.words(group.name), [found[each.id.value] for each in group.concepts])
        for group in listed.groups
    ]
    bands = tuple(band for how in _HOWS if (band := _band(how, groups, len(found), scope_)))
    title = scope_.words(asked.title) or scope_.words(listed.title)
    source = "; ".join(each.text or each.url or "" for each in listed.source)
    beside = say("concepts-of", scope_.language, listed=scope_.words(listed.title), source=source)
    subtitle = scope_.words(asked.subtitle) or (beside if source else "")
    head = scope_.head(entry, title, subtitle, ((None, title),), len(found))
    return PlateView(head._replace(unit="concept", framed=asked.frame), bands)


def _band(how: How, groups: Iterable[tuple[str, str, list[Held]]], total: int, scope_: Scope) -> BandView | None:
    """The concepts that are covered so, by the groups of the list; nothing where there are none."""
    made = []
    for ident, name, all_ in groups:
        items = tuple(_item(each, scope_) for each in all_ if each.how == how)
        title = f"{name} ({len(items)})" if name else ""
        if items:
            made.append(GroupView(f"{ident}-{how}", title, title, items))
    if not made:
        return None
    name, count = say(f"concept-{how}", scope_.language), sum(len(group.items) for group in made)
    told = say(f"concept-{how}-told", scope_.language)
    question = f"{say('concepts-of-all', scope_.language, n=count, of=total)}: {told}"
    return BandView(f"concepts-{how}", how, "", name, name, question, "slate", False, tuple(made))


def _item(each: Held, scope_: Scope) -> Item:
    """A concept as a chip, with the sign of the element that it is and whose drawing it leads to."""
    name = scope_.words(each.concept.name)
    icon, word = scope_.sign(each.elements[0]) if each.elements else ("plain", "")
    statuses = scope_.model.statuses
    said = ", ".join(
        f"{scope_.words(one.name)} ({scope_.words(statuses[one.status])})" if one.status else scope_.words(one.name)
        for one in each.elements
    )
    view = next((view for one in each.elements if (view := scope_.subview(one))), None)
    # An element of the same name says nothing more.
    definition = say("covered-by", scope_.language, names=said) if said not in {"", name} else ""
    return Item(f"concept-{each.concept.id.value}", name, name, icon, word, definition=definition, view=view)
