"""Overlays: every element of a plate labelled and coloured by one thing that is said of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from zgwviz.model.records import Element
from zgwviz.source.words import Words
from zgwviz.view.records import BandView, GroupView, Item, PillarView, PlateView, Tag
from zgwviz.view.scope import Scope
from zgwviz.view.words import say

# More words than this cannot be told apart on one plate; the rarest share the last.
MOST = 12
# The letter of what says nothing.
UNSAID = "–"
# Weights that editors give end below this.
SAID = 10
# So many elements of each word come first; in each next turn as many as in all before, in the last one the rest.
FEW, TURNS = 4, 5


def overlaid(view: PlateView, field: str, scope_: Scope) -> PlateView:
    """The plate with a tag on each chip that says what is said of `field`; other marks make room for it.

    What a paper has no room for is chosen by what the plate is about: first what says something, each word in its turn.
    """
    items = [item for band in _bands(view) for group in band.groups for item in group.items]
    items += [item for pillar in view.pillars for item in pillar.items]
    words = {item.id: _word(field, scope_.model.elements[item.id], scope_) for item in items}
    tags = _tags(Counter(word for word in words.values() if word), scope_.language)
    known = {tag.word: tag for tag in tags}
    rest = known.get(say("others", scope_.language))
    unsaid = Tag(UNSAID, say("unsaid", scope_.language), sum(not word for word in words.values()))
    said = {id_: known.get(word, rest) if word else None for id_, word in words.items()}
    weights = _weights(items, said)

    def tagged(item: Item) -> Item:
        tag, weight = said[item.id] or unsaid, weights[item.id]
        return item._replace(tag=tag, weight=weight, trace="", status="", state="", standards=0)

    def band(of: BandView) -> BandView:
        return of._replace(groups=tuple(_group(each, tagged) for each in of.groups), coverage=None)

    return view._replace(
        bands=tuple(band(each) for each in view.bands),
        pillars=tuple(_pillar(each, tagged) for each in view.pillars),
        roadmap=band(view.roadmap) if view.roadmap else None,
        tags=(*tags, unsaid) if unsaid.size else tags,
    )


def _weights(items: Iterable[Item], said: Mapping[str, Tag | None]) -> dict[str, int]:
    """The weights of elements on the overlay.

    What says nothing keeps its own. All others are heavier: first the heaviest few of each word, then as many again,
    and so on, so that a rare word shows before all of a common one.
    """
    ranks: Counter[str] = Counter()
    weights = {}
    for item in sorted(items, key=lambda item: -item.weight):
        tag = said[item.id]
        weights[item.id] = item.weight
        if tag:
            weights[item.id] = SAID + max(0, TURNS - (ranks[tag.letter] // FEW).bit_length())
            ranks[tag.letter] += 1
    return weights


def _bands(view: PlateView) -> tuple[BandView, ...]:
    return (*view.bands, view.roadmap) if view.roadmap else view.bands


def _group(group: GroupView, tagged: Callable[[Item], Item]) -> GroupView:
    items = tuple(tagged(item) for item in group.items)
    # Also what is else shown as a whole or not at all opens for what the overlay is about.
    about = any(item.weight >= SAID for item in items)
    return group._replace(items=items, weight=max(group.weight, 1) if about else group.weight)


def _pillar(pillar: PillarView, tagged: Callable[[Item], Item]) -> PillarView:
    return pillar._replace(items=tuple(tagged(item) for item in pillar.items))


def _tags(counts: Mapping[str, int], language: str) -> tuple[Tag, ...]:
    """The words, most used first, each with a letter; what is too much to tell apart goes by one."""
    order = sorted(counts, key=lambda word: (-counts[word], word.casefold()))
    kept = order if len(order) <= MOST else order[: MOST - 1]
    tags = [Tag(chr(ord("A") + at), word, counts[word]) for at, word in enumerate(kept)]
    if len(kept) < len(order):
        rest = sum(counts[word] for word in order[len(kept) :])
        tags.append(Tag(chr(ord("A") + len(kept)), say("others", language), rest))
    return tuple(tags)


def _word(field: str, element: Element, scope_: Scope) -> str:
    """What an element says of `field`, as it is drawn; nothing where it says nothing."""
    language = scope_.language
    match field:
        case "status":
            return scope_.words(scope_.model.statuses[element.status]) if element.status else ""
        case "owner":
            return _owner(element.owner, scope_)
        case "origin":
            return element.origin or ""
        case "perspective":
            return say(f"perspective-{element.perspective}", language) if element.perspective else ""
        case "domain":
            return element.domain or ""
        case "scope":
            return " + ".join(element.scope)
        case "plateau":
            ends = (("from", element.since), ("until", element.until))
            return ", ".join(
                say(f"plateau-{key}", language, name=scope_.words(_short(scope_.model.elements[word])))
                for key, word in ends
                if word
            )
        case "standard":
            names = [scope_.words(_short(scope_.model.elements[word])) for word, _ in element.standards]
            return names[0] if len(names) == 1 else say("standards", language, n=len(names)) if names else ""
        case _:
            return _money(element, scope_)


def _short(element: Element) -> Words:
    return element.short or element.name


def _owner(owner: str | None, scope_: Scope) -> str:
    """An organisation by its name, also where it is given by its id."""
    known = scope_.model.elements.get(owner or "")
    return scope_.words(known.name) if known else owner or ""


def _money(element: Element, scope_: Scope) -> str:
    """Whether money leaves the element, comes to it, or both."""
    flows = [r for r in scope_.model.relations if r.kind == "flow" and r.carries == "money"]
    pays = any(flow.source == element.id for flow in flows)
    gets = any(flow.target == element.id for flow in flows)
    key = {(True, True): "money-both", (True, False): "money-out", (False, True): "money-in"}.get((pays, gets), "")
    return say(key, scope_.language) if key else ""
