"""What plate.yaml says."""

from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping, Node
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.element import NAME, PATTERN_ELEMENTS, STAND_IN
from zgwviz.spec.fields import Field, Values, keyed, many, record, values_of
from zgwviz.spec.form import ChoiceShape, Form, TableShape
from zgwviz.spec.records import DecisionSpec, PatternSpec, TypeSpec, Viewpoint
from zgwviz.spec.selector import RULES, SILENCES
from zgwviz.spec.source import SOURCES
from zgwviz.spec.texts import ISO_DATE, SAID, SAID_HASH, TEXT, WORDS, checked, choice, named, no_table
from zgwviz.spec.use import UseSpec
from zgwviz.spec.view import SAID_ID, VIEWS

VERSION = "1"


def _version(text: str, span: Span, found: Findings) -> str | None:
    """The version of the spec language; a later one is for a later program."""
    if text != VERSION:
        later = text if text.isdecimal() and int(text) > int(VERSION) else ""
        found.add("S008", span, word=text, version=VERSION, later=later)
    return text


def _statuses(node: Node, found: Findings) -> tuple[tuple[Said[str], Words], ...] | None:
    """The words of each status by its id."""
    if not isinstance(node, Mapping):
        no_table(node, found)
        return None
    read = [(Said(key.text, key.span), WORDS.read(value, found)) for key, value in node.entries]
    return tuple((said, words) for said, words in read if words)


_TYPE = values_of(
    "type", {"name": Field(WORDS, needed=True), "kind": Field(named("kind")), "icon": Field(named("icon"))}
)
_DECISION = values_of(
    "decision",
    {"body": Field(TEXT), "date": Field(ISO_DATE), "subject": Field(WORDS), "source": Field(SOURCES)},
)
_PATTERN = values_of("pattern", {"elements": Field(PATTERN_ELEMENTS, needed=True)})
_VIEWPOINT = values_of(
    "viewpoint",
    {"approach": Field(choice("top-down", "bottom-up")), "perspective": Field(choice("what", "how"))},
)


def _folder(node: Node, found: Findings) -> Values | None:
    """A bare text is the folder."""
    said = SAID.read(node, found)
    return None if said is None else {"spec": said}


_USE = values_of("use", {"spec": Field(SAID, needed=True), "version": Field(SAID), "hash": Field(SAID_HASH)})

PLATE: Form[Values] = values_of(
    "plate",
    {
        "zgwviz": Field(Form(checked(_version).read, ChoiceShape((VERSION,))), needed=True),
        "title": Field(WORDS, needed=True),
        "subtitle": Field(WORDS),
        "language": Field(choice("nl", "en")),
        "version": Field(TEXT),
        "status": Field(WORDS),
        "date": Field(ISO_DATE),
        "owner": Field(TEXT),
        "source": Field(WORDS),
        "license": Field(TEXT),
        "viewpoint": Field(record(Viewpoint, _VIEWPOINT)),
        "theme": Field(named("theme")),
        "papers": Field(many(named("paper"))),
        "layers": Field(many(SAID_ID), needed=True),
        "pillars": Field(many(SAID_ID)),
        "roadmap": Field(SAID_ID),
        "uses": Field(keyed(UseSpec, _USE, Form(_folder, TEXT.shape))),
        "types": Field(keyed(TypeSpec, _TYPE, NAME, STAND_IN)),
        "statuses": Field(Form(_statuses, TableShape(WORDS.shape))),
        "decisions": Field(keyed(DecisionSpec, _DECISION)),
        "patterns": Field(keyed(PatternSpec, _PATTERN)),
        "rules": Field(RULES),
        "silence": Field(SILENCES),
        "views": Field(VIEWS),
    },
)
