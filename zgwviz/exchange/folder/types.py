"""The party's own words for its elements: types of the plate."""

from zgwviz.exchange.folder.groups import said
from zgwviz.exchange.folder.ids import Ids
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.records import Gathered, GatheredType
from zgwviz.source.words import Words


def typed(gathered: Gathered, wishes: Wishes) -> Gathered:
    """The model with readable ids for its types, those that the wished property names included; no unused ones."""
    ids = Ids()
    types: dict[str, GatheredType] = {}
    known = {each.id: each for each in gathered.types}
    named: dict[tuple[str, str | None], str] = {}
    elements = []
    for each in gathered.elements:
        word = said(each, wishes.type_property) if wishes.type_property else ""
        if word:
            of = GatheredType(word, Words.bare(word), each.kind)
        elif each.type is not None and each.type in known:
            of = known[each.type]
        else:
            elements.append(each._replace(type=None))
            continue
        key = (of.id, of.kind)
        if key not in named:
            named[key] = ids.give(of.name.drawn(gathered.language), of.id, of.kind or "")
            types[named[key]] = of._replace(id=named[key])
        elements.append(each._replace(type=named[key]))
    return gathered._replace(elements=tuple(elements), types=tuple(types.values()))
