"""Elements and groups as written."""

from collections.abc import Mapping as Mapped

from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping, Node, Scalar
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.attribute import ATTRIBUTES
from zgwviz.spec.fields import PATTERN_ID, Extra, Field, Values, either, keyed, many, record, table, values_of
from zgwviz.spec.form import EitherShape, EmptyShape, Form, SameShape, TableShape, TextShape
from zgwviz.spec.records import ElementSpec, ExampleSpec, GroupSpec, PlateauSpan
from zgwviz.spec.relation import RELATIONS
from zgwviz.spec.source import SOURCES
from zgwviz.spec.texts import FLAG, ID, LINK, SAID, TEXT, WORDS, choice, glued, named, no_table, number, plain


def _name(node: Node, found: Findings) -> Values | None:
    """A bare text is the name, if it is not `name:Zaak` without a space."""
    if isinstance(node, Scalar) and glued(node, _FIELDS, found):
        return None
    words = WORDS.read(node, found)
    return None if words is None else {"name": words}


def _named_by_id(word: str) -> Values:
    """What stands in for a name that is missing, so that the rest is still read."""
    return {"name": Words.bare(word)}


NAME: Form[Values] = Form(_name, TextShape())
STAND_IN = _named_by_id
WEIGHT = number(0, 9)

_OBLIGATION = choice("mandatory", "recommended")


def _standards(node: Node, found: Findings) -> tuple[tuple[Said[str], str | None], ...]:
    """A list of ids, or ids with their obligation."""
    if type(node) is Mapping:
        return tuple((Said(key.text, key.span), _obligation(value, found)) for key, value in node.entries)
    return tuple((word, None) for word in _SAIDS.read(node, found) or ())


def _obligation(node: Node, found: Findings) -> str | None:
    return None if type(node) is Scalar and not node.text else _OBLIGATION.read(node, found)


def _example(node: Node, found: Findings) -> ExampleSpec | None:
    text = plain(node, found)
    return None if text is None else ExampleSpec(text=Words.bare(text))


_SAIDS = many(SAID)
_STANDARDS = Form(_standards, EitherShape((_SAIDS.shape, TableShape(EitherShape((EmptyShape(), _OBLIGATION.shape))))))
_EXAMPLES = many(
    either(
        Form(_example, TextShape()),
        record(
            ExampleSpec,
            values_of("example", {"organisation": Field(TEXT), "text": Field(WORDS), "link": Field(LINK)}),
        ),
    )
)
_PLATEAU = record(PlateauSpan, values_of("plateau", {"from": Field(SAID, to="since"), "until": Field(SAID)}))
_FIELDS = {
    "name": Field(WORDS, needed=True),
    "short": Field(WORDS),
    "kind": Field(named("kind")),
    "type": Field(SAID),
    "weight": Field(WEIGHT),
    "definition": Field(WORDS),
    "source": Field(SOURCES),
    "standards": Field(_STANDARDS),
    "attributes": Field(ATTRIBUTES),
    "owner": Field(SAID),
    "status": Field(named("status")),
    "decision": Field(SAID),
    "scope": Field(many(TEXT)),
    "perspective": Field(choice("what", "how")),
    "domain": Field(TEXT),
    "plateau": Field(_PLATEAU),
    "start": Field(FLAG),
    "impact": Field(WORDS),
    "examples": Field(_EXAMPLES),
    "external_id": Field(SAID),
    "origin": Field(TEXT),
    "same_as": Field(table(TEXT)),
    "subtype": Field(TEXT),
    "version": Field(TEXT),
    "note": Field(WORDS),
    "quote": Field(WORDS),
    "tags": Field(many(TEXT)),
    "link": Field(LINK),
    "properties": Field(table(TEXT)),
    "pattern": Field(SAID),
}


def _of_another(name: str, whole: Mapped[str, Field], own: tuple[str, ...], relations: Extra | None) -> Form[Values]:
    """What a spec says of something of another spec: `own` of its fields and relations; the others are that spec's."""
    form = values_of(name, {key: whole[key] for key in own}, relations)
    known = ", ".join((*own, "relations")) if relations else ", ".join(own)

    def read(node: Node, found: Findings) -> Values:
        values: Values = {"name": Words()}
        if type(node) is Mapping:
            theirs = [key for key, _ in node.entries if key.text in whole and key.text not in own]
            for key in theirs:
                found.add("S022", key.span, word=key.text, known=known)
            kept = tuple(entry for entry in node.entries if entry[0] not in theirs)
            values |= form.read(Mapping(kept, node.span), found) or {}
        elif type(node) is Scalar and node.text:
            found.add("S022", node.span, word=node.text, known=known)
        elif type(node) is not Scalar:
            no_table(node, found)
        return values

    return Form(read, EitherShape((EmptyShape(), form.shape)))


def _elements(name: str, ids: str) -> Form[tuple[ElementSpec, ...]]:
    """Elements by their ids, within which there may be elements again; in a pattern (`ids`) all are its own."""

    def within(node: Node, found: Findings) -> tuple[ElementSpec, ...] | None:
        return made.read(node, found)

    nested = Form(within, TableShape(EitherShape((TextShape(), SameShape(name))), ids))
    fields = values_of(name, _FIELDS | {"elements": Field(nested)}, RELATIONS)
    used = _of_another(f"used-{name}", _FIELDS | {"elements": Field(nested)}, ("short", "weight", "start"), RELATIONS)
    made = keyed(ElementSpec, fields, NAME, STAND_IN, ids, used if ids == ID else None)
    return made


ELEMENTS = _elements("element", ID)
PATTERN_ELEMENTS = _elements("pattern-element", PATTERN_ID)
_GROUP = {
    "name": Field(WORDS, needed=True),
    "short": Field(WORDS),
    "kind": Field(named("kind")),
    "type": Field(SAID),
    "definition": Field(WORDS),
    "weight": Field(WEIGHT),
    "all_or_none": Field(FLAG),
    "status": Field(named("status")),
    "link": Field(LINK),
    "start": Field(FLAG),
    "elements": Field(ELEMENTS),
}
GROUPS: Form[tuple[GroupSpec, ...]] = keyed(
    GroupSpec,
    values_of("group", _GROUP),
    stand_in=STAND_IN,
    elsewhere=_of_another("used-group", _GROUP, ("short", "weight", "start"), None),
)
