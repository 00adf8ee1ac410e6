"""Which schemas are objects of the information model, and which only serve the traffic.

Page lists, partial updates, expansions, errors and variants for requests repeat what another schema says. Their names
are those that the generators of Django (drf-yasg, drf-spectacular) and the ZGW standards use.
"""

import re
from collections.abc import Mapping
from typing import Literal

from zgwviz.exchange.openapi.document import Document, entries, get, items, references, text
from zgwviz.exchange.openapi.schema import choices, content, is_object, kind, parents, properties

Sort = Literal["object", "values", "paginated", "patched", "expanded", "error", "search", "request", "empty", "glue"]

_BY_NAME: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("paginated", re.compile(r"Paginated|.*_Paginated|Page[A-Z]\w*List$")),
    ("patched", re.compile(r"Patched|.*_Patched")),
    ("expanded", re.compile(r".*(?:Expanded|Embedded)$")),
    ("error", re.compile(r"Fout$|ValidatieFout$|Problem$|ProblemDetails?$|.*(?:Error|Exception)s?$")),
    ("search", re.compile(r".*(?:Zoek|Search)(?:Request)?$")),
)
_VARIANT = re.compile(r"(.+?)(?:(?:Post|Put|Patch)?(?:Request|Response)(?:[Bb]ody)?|Create|Update)")
_AFFIXES = re.compile(r"^Paginated|^Patched|List$|Expanded$|Embedded$|Zoek$")
_MOST_STEPS = 5


def sorts(document: Document) -> Mapping[str, Sort]:
    """What each schema is."""
    found: dict[str, Sort] = {name: _sort(name, document) for name in document.schemas}
    return {**found, **_glue(document, found)}


def base(name: str, document: Document, sorted_: Mapping[str, Sort]) -> str | None:
    """The object that a schema is about: itself, or what a page, update or expansion holds; None where it is none."""
    for _ in range(_MOST_STEPS):
        if sorted_[name] == "object":
            return name
        variant = _VARIANT.fullmatch(name)
        plain = variant[1] if sorted_[name] == "request" and variant else _AFFIXES.sub("", _AFFIXES.sub("", name))
        if plain != name and plain in document.schemas:
            name = plain
            continue
        inside = next((one for one in references(document.schemas[name])), None)
        held = document.named(inside.text) if inside else None
        if held is None or sorted_[name] in {"error", "values", "search"}:
            return None
        name = held
    return None


def joined(document: Document, sorted_: Mapping[str, Sort]) -> Mapping[str, tuple[str, ...]]:
    """Per schema with a discriminator the schemas that a glue joins to it."""
    found: dict[str, tuple[str, ...]] = {}
    for name, schema in document.schemas.items():
        if sorted_[name] == "glue" and (its := parents(schema, document)) and _discriminates(its, document):
            head = next(one for one in its if _discriminates((one,), document))
            found[head] = (*found.get(head, ()), *(one for one in its if one != head))
    return found


def _sort(name: str, document: Document) -> Sort:
    schema = document.schemas[name]
    if not is_object(schema) or kind(schema) not in {"object", ""}:
        return "values"
    for sort, pattern in _BY_NAME:
        if pattern.match(name):
            return sort
    variant = _VARIANT.fullmatch(name)
    if variant and variant[1] in document.schemas:
        return "request"
    held = content(schema, document)
    if not parents(schema, document) and not entries(get(schema, "properties")):
        if get(schema, "enum"):
            return "values"
        if len(held.names) == 1 and len(choices(schema, document)) == 1:
            return "request"
        if not held.names and next(properties(schema), None) is None:
            return "empty"
    return "object"


def _glue(document: Document, found: Mapping[str, Sort]) -> Mapping[str, Sort]:
    """Schemas that only join one with a discriminator to another, and those that are used for nothing else."""
    used: dict[str, set[str]] = {}
    made: dict[str, Sort] = {}
    for name, schema in document.schemas.items():
        for each in references(schema):
            used.setdefault(each.text, set()).add(name)
        its = parents(schema, document)
        only = len(its) == len(items(get(schema, "allOf"))) and next(properties(schema), None) is None
        if only and _discriminates(its, document) and (len(its) > 1 or name.endswith(f"_{its[0]}")):
            made[name] = "glue"
    for name, schema in document.schemas.items():
        users = used.get(f"#/components/schemas/{name}", set())
        said = list(properties(schema))
        wraps = len(said) == 1 and not parents(schema, document) and content(said[0].node, document).names
        if found[name] == "object" and wraps and "_" in name and all(user in made for user in users):
            made[name] = "glue"
    return made


def _discriminates(names: tuple[str, ...], document: Document) -> bool:
    return any(text(get(document.schemas[name], "discriminator"), "propertyName") for name in names)
