"""Elements and relations of other specs as a model has them: as there, but for where they stand and what they name."""

from collections.abc import Container, Iterator, Mapping

from zgwviz.model.records import Decision, Element, Elsewhere, Group, Model, Reach, Relation, Type, Use
from zgwviz.model.uses import There, Uses
from zgwviz.model.vocabulary import Vocabulary
from zgwviz.source.words import Words
from zgwviz.spec.records import ElementSpec, GroupSpec


def widened(words: Vocabulary, uses: Uses) -> Vocabulary:
    """The words of a spec with those of the elements that it uses: types, statuses, decisions."""
    types: dict[str, Type] = dict(words.types)
    statuses: dict[str, Words] = dict(words.statuses)
    for there in uses.elements.values():
        theirs = there.model.types.get(there.element.type or "")
        if theirs and type_of(there, types) is None:
            name = f"{there.used.said.id.value}:{theirs.id}"
            types[name] = theirs._replace(id=name, span=None)
        status = there.element.status
        if status:
            statuses.setdefault(status, there.model.statuses[status])
    decisions = {
        name: Decision(name, *model.decisions[decision][1:]) for name, (model, decision) in uses.decisions.items()
    }
    return words._replace(types=types, statuses=statuses, decisions={**words.decisions, **decisions})


def type_of(there: There, types: Mapping[str, Type]) -> str | None:
    """The type of an element of another spec among ours: that of the same id, or of the same name; of the same kind."""
    theirs = there.model.types.get(there.element.type or "")
    if theirs is None:
        return None
    own = f"{there.used.said.id.value}:{theirs.id}"
    alike = (each for each in types.values() if _names(each.name) & _names(theirs.name))
    found = [types[name] for name in (own, theirs.id) if name in types]
    return next((each.id for each in (*found, *alike) if each.kind in {None, theirs.kind}), None)


def _names(words: Words) -> set[str]:
    return {text.casefold() for _, text in words.texts}


def borrowed(there: There, said: ElementSpec, group: Group, parent: str | None, words: Vocabulary) -> Element:
    """An element of another spec in a group of this one."""
    theirs, prefix = there.element, there.used.said.id.value
    use = there.used.use
    assert use is not None
    return theirs._replace(
        id=said.id.value,
        layer=group.layer,
        group=group.id,
        parent=parent,
        short=said.short or theirs.short,
        type=type_of(there, words.types),
        weight=theirs.weight if said.weight is None else said.weight,
        decision=f"{prefix}:{theirs.decision}" if theirs.decision else None,
        start=said.start,
        # What belongs to that spec's own plateaus and patterns means nothing here.
        since=None,
        until=None,
        pattern=None,
        link=theirs.link if ":" in (theirs.link or "") else None,
        origin=use.name.drawn(there.model.language),
        elsewhere=_elsewhere(there, use),
    )


def _elsewhere(there: There, use: Use) -> Elsewhere:
    reach = there.used.reaches.get(there.element.id, Reach("none"))
    names = (there.model.elements[step.element] for step in reach.path)
    return Elsewhere(use.id, there.element.id, reach.how, tuple(each.short or each.name for each in names))


def settled(element: Element, there: There, known: Container[str]) -> Element:
    """The element with the owner and standards that are `known` in this model; another owner goes by its name."""
    prefix = f"{there.used.said.id.value}:"
    theirs, owner = there.element, there.element.owner
    if owner and f"{prefix}{owner}" in known:
        owner = f"{prefix}{owner}"
    elif owner and owner in there.model.elements:
        owner = there.model.words(there.model.elements[owner].name)
    standards = tuple((f"{prefix}{each}", how) for each, how in theirs.standards if f"{prefix}{each}" in known)
    return element._replace(owner=owner, standards=standards)


def borrowed_group(said: GroupSpec, layer: str, uses: Uses) -> Group | None:
    """A group of another spec in a layer of this one, its elements still to come."""
    prefix, _, ident = said.id.value.partition(":")
    used = uses.used.get(prefix)
    theirs = used.model.groups.get(ident) if used and used.model else None
    return theirs and theirs._replace(
        id=said.id.value,
        layer=layer,
        elements=(),
        type=None,
        short=said.short or theirs.short,
        weight=theirs.weight if said.weight is None else said.weight,
        start=said.start,
        link=None,
        span=said.id.span,
    )


def borrowed_relations(uses: Uses, elements: Mapping[str, Element]) -> Iterator[Relation]:
    """The relations that other specs say between elements that are used here."""
    for prefix, used in uses.used.items():
        model: Model | None = used.model
        for each in model.relations if model else ():
            source, target = f"{prefix}:{each.source}", f"{prefix}:{each.target}"
            if source in elements and target in elements:
                yield each._replace(id=f"{prefix}:{each.id}", source=source, target=target, status=None, decision=None)
