"""Attributes of classes in UML 2, and the comments that say what things are."""

import re
from collections.abc import Iterator, Sequence

from zgwviz.exchange.xmi.extension import Beside
from zgwviz.exchange.xmi.records import Feature, Told
from zgwviz.exchange.xmi.tags import everything, leads, mark, reference
from zgwviz.source.xml import Tag

# Enterprise Architect's ids of types: `EAJava_string`.
_LANGUAGE = re.compile(r"^EA[A-Za-z+#]+_")
_TRUE = frozenset({"true", "1"})


def feature(tag: Tag, told: Told, beside: Beside) -> Feature:
    """The attribute that a property is."""
    own = mark(tag, "id")
    return Feature(
        own,
        tag.get("name") or "",
        tag.span,
        typed(tag),
        beside.types.get(own) or _word(tag),
        number_of(tag) or "1",  # what UML means where it says nothing
        unique=own in beside.unique or tag.get("isID") in _TRUE,
        read_only=tag.get("isReadOnly") in _TRUE,
        composite=tag.get("aggregation") == "composite",
        told=told,
    )


def typed(tag: Tag) -> str:
    """The id of the type of a property."""
    return reference(tag, "type")


def _word(tag: Tag) -> str:
    """What the type of a property is called where it is none of the file: by its path, or by its id."""
    said = tag.first("type")
    paths = (each.get("referentPath") for each in (everything(said) if said else ()))
    path = next((each for each in paths if each), "")
    return path.rpartition("::")[2] or _LANGUAGE.sub("", typed(tag))


def number_of(tag: Tag) -> str:
    """How many values a property has, as `1..*`; empty where the file says nothing."""
    lower, upper = _bound(tag, "lower"), _bound(tag, "upper")
    if lower is None and upper is None:
        return ""
    lower = lower if lower is not None else "1"
    if upper is None:
        upper = "1" if lower in {"0", "1"} else "*"
    return lower if lower == upper else f"{lower}..{upper}"


def _bound(tag: Tag, word: str) -> str | None:
    """A bound of a number: of a lower one without a value it is nought."""
    if said := tag.get(word):
        return said
    inside = tag.first(f"{word}Value")
    if inside is None:
        return None
    said = inside.get("value", "symbol", "body") or (inside.first("value") or inside.first("body") or inside).text
    return said.strip() or ("0" if word == "lower" else None)


def is_literal(tag: Tag, sort: str) -> bool:
    """Whether a part of a classifier is a value of a list: a literal, or an attribute of an enumeration."""
    return tag.name == "ownedLiteral" or (tag.name == "ownedAttribute" and sort == "Enumeration")


def own_comments(tag: Tag) -> str:
    """The comments in a tag that say of nothing else that they are about it."""
    return "\n\n".join(_body(each) for each in tag.all("ownedComment") if not set(_about(each)))


def comments(tops: Sequence[Tag]) -> dict[str, str]:
    """The comments of a file by the ids of what they are about; of one that is about many none says what it is."""
    found: dict[str, str] = {}
    for top in tops:
        for each in everything(top):
            if each.name == "ownedComment" and len(about := set(_about(each))) == 1:
                found.setdefault(next(iter(about)), _body(each))
    return found


def _about(tag: Tag) -> Iterator[str]:
    yield from (tag.get("annotatedElement") or "").split()
    yield from (leads(each) for each in tag.all("annotatedElement"))


def _body(tag: Tag) -> str:
    inside = tag.first("body")
    return tag.get("body") or (inside.text if inside else "")
