"""Views that a spec asks for."""

import re

from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping, Node, Sequence
from zgwviz.source.said import Said
from zgwviz.spec.block import BLOCKS
from zgwviz.spec.fields import Field, Values, many, record, table, values_of
from zgwviz.spec.form import EitherShape, Form
from zgwviz.spec.records import Selector, ViewSpec
from zgwviz.spec.selector import SELECTOR
from zgwviz.spec.texts import FLAG, ID, SAID, WORDS, checked, choice, chosen, named, number
from zgwviz.spec.verbs import VERBS

KINDS = (
    *("plate", "layer", "group", "element", "information", "process", "trace", "matrix", "standards", "flows"),
    *("roadmap", "gaps", "concepts", "compare", "story", "page", "glossary"),
)
OVERLAYS = ("status", "owner", "standard", "plateau", "origin", "perspective", "domain", "scope", "money")
"""What chips can be coloured and labelled by."""

_SAIDS = many(SAID)
_MOST = 200


def _rows(node: Node, found: Findings) -> Selector | tuple[Said[str], ...] | None:
    """Ids of groups or elements, or a selector."""
    listed = type(node) is Sequence and not any(type(item) is Mapping for item in node.items)
    return SELECTOR.read(node, found) if type(node) is Mapping or not listed else _SAIDS.read(node, found)


def _id(text: str, span: Span, found: Findings) -> Said[str] | None:
    if not re.fullmatch(ID, text):
        found.add("S007", span, word=text)
    return Said(text, span)


def _hints(node: Node, found: Findings) -> tuple[tuple[str, str, int], ...]:
    """Where elements stand, by their ids."""
    return tuple((name, word, its) for name, values in _PLACES.read(node, found) or () for word, its in values.items())


def _frame(node: Node, found: Findings) -> bool | None:
    """Whether there is a frame: `none` is a plate to be put into a page."""
    word = _FRAME.read(node, found)
    return None if word is None else word == "full"


_FRAME = choice("full", "none")
_PLACE: Form[Values] = values_of(
    "hints", {word: Field(number(1, _MOST)) for word in ("row", "column", "span", "break")}
)
_PLACES = table(_PLACE)
SAID_ID: Form[Said[str]] = checked(_id, ID)
_VALUES = values_of(
    "view",
    {
        "id": Field(SAID_ID, needed=True),
        "kind": Field(chosen(*KINDS), needed=True),
        "title": Field(WORDS),
        "subtitle": Field(WORDS),
        "of": Field(SELECTOR),
        "against": Field(SAID),
        "attributes": Field(choice("all", "required", "none")),
        "rows": Field(Form(_rows, EitherShape((_SAIDS.shape, SELECTOR.shape)))),
        "columns": Field(SELECTOR),
        "by": Field(many(chosen(*VERBS, "reach", "examples"))),
        "lanes": Field(_SAIDS),
        "papers": Field(many(named("paper"))),
        "relations": Field(choice("none", "groups", "elements")),
        "overlay": Field(choice(*OVERLAYS)),
        "frame": Field(Form(_frame, _FRAME.shape)),
        "text": Field(WORDS),
        "hints": Field(Form(_hints, _PLACES.shape)),
        "blocks": Field(BLOCKS),
        "start": Field(FLAG),
    },
)
_RECORD = record(ViewSpec, _VALUES)


def _view(node: Node, found: Findings) -> ViewSpec | None:
    """A view; a page has something to say."""
    before = len(found.problems())
    view = _RECORD.read(node, found)
    if view and view.kind.value == "page" and not view.blocks and len(found.problems()) == before:
        found.add("S031", view.id.span, id=view.id.value)
    return view


VIEWS: Form[tuple[ViewSpec, ...]] = many(Form(_view, _RECORD.shape))
