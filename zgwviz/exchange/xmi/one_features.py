"""Attributes, types, numbers and tagged values in UML 1."""

from collections.abc import Mapping

from zgwviz.exchange.xmi.records import Feature, Told
from zgwviz.exchange.xmi.tags import everything, mark
from zgwviz.source.xml import Tag

# Where a feature or an end says what it is of.
_TYPES = ("StructuralFeature.type", "AssociationEnd.participant", "AssociationEnd.type", "type", "participant")
# Tagged values in which Enterprise Architect keeps notes.
_NOTES = ("documentation", "description")


def feature(tag: Tag, told: Told) -> Feature:
    """The attribute that a tag is."""
    tags = dict(told.tags)
    lower, upper = tags.get("lowerBound"), tags.get("upperBound")
    number = number_of(tag) or (f"{lower or upper}..{upper or lower}" if lower or upper else "1")
    return Feature(
        mark(tag, "id"),
        tag.get("name") or "",
        tag.span,
        typed(tag),
        tags.get("type") or _word(tag),
        number,
        unique=tags.get("isID") == "true",
        read_only=tag.get("changeable", "changeability") == "frozen",
        told=told,
    )


def typed(tag: Tag) -> str:
    """The id of what a feature or an end is of."""
    if said := tag.get("type"):
        return said
    inside = [one for each in tag.all(*_TYPES) for one in (each, *each.inside)]
    inside += list(tag.inside) if not inside and tag.name.startswith("Generalization") else []
    return next((own for each in inside if (own := mark(each, "idref"))), "")


def _word(tag: Tag) -> str:
    """What a type is called that stands written out at the feature."""
    inside = (one for each in tag.all(*_TYPES) for one in everything(each))
    return next((name for each in inside if (name := each.get("name"))), "")


def number_of(tag: Tag) -> str:
    """How many there are: an attribute, or a range written out; empty where the file says nothing."""
    if said := tag.get("multiplicity"):
        return said
    span = next((each for each in everything(tag) if each.name == "MultiplicityRange"), None)
    if span is None:
        return ""
    return f"{span.get('lower') or 0}..{span.get('upper') or '*'}"


def told_in(tag: Tag, stereotypes: Mapping[str, str]) -> Told:
    """The notes, stereotypes and tagged values that stand in a tag."""
    said = tag.get("stereotype") or ""
    names = [stereotypes.get(said, said)]
    tags: list[tuple[str, str]] = []
    for each in tag.inside:
        if each.name in {"ModelElement.stereotype", "stereotype"}:
            names += (one.get("name") or stereotypes.get(mark(one, "idref"), "") for one in each.inside)
        elif each.name in {"ModelElement.taggedValue", "taggedValue"}:
            tags += (_tagged(one) for one in each.all("TaggedValue"))
    known = dict(tags)
    names.append(known.get("stereotype", ""))
    notes = next((known[name] for name in _NOTES if known.get(name)), "")
    return Told(notes, tuple(dict.fromkeys(each for each in names if each)), tuple(each for each in tags if each[0]))


def _tagged(tag: Tag) -> tuple[str, str]:
    """The name and value of a tagged value; 1.2 writes the value in a tag of its own."""
    inside = tag.first("TaggedValue.dataValue")
    return tag.get("tag") or tag.get("name") or "", tag.get("value") or (inside.text if inside else tag.text)
