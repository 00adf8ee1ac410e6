"""The blocks of a page: texts, drawings, links and tables."""

from typing import Any

from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping, Node, Scalar
from zgwviz.source.prose import Heading, Listing, Paragraph, Part, Run
from zgwviz.spec.fields import Field, either, many, record, values_of
from zgwviz.spec.form import Form
from zgwviz.spec.records import BlockSpec, LinkSpec, Prose
from zgwviz.spec.selector import SELECTOR
from zgwviz.spec.target import TARGET, sound
from zgwviz.spec.texts import SAID, WORDS, choice, plain, within

# A text longer than this is a document, not a block; reading one takes a quarter of a second at most.
LONGEST = 20_000
# What is shown of a text in a problem.
SHORT = 60
REPORTS = ("coverage", "open", "decisions", "standards")
MAIN = ("text", "plate", "links", "glossary", "report")


def _prose(node: Node, found: Findings) -> Prose | None:
    """A text in Markdown, or one by language; who writes no language wrong gets no more said than of any other text."""
    if WORDS.read(node, found) is None:
        return None
    texts = node.entries if isinstance(node, Mapping) else ((Scalar("", node.span), node),)
    made = tuple((key.text, _parts(value, found)) for key, value in texts if isinstance(value, Scalar))
    return tuple((language, parts) for language, parts in made if parts)


def _parts(node: Scalar, found: Findings) -> tuple[Part, ...]:
    if len(node.text) > LONGEST:
        found.add("S032", node.span, count=str(len(node.text)), limit=str(LONGEST))
        return ()
    # Only who writes pages needs its parser.
    from zgwviz.source.markdown import read

    parts = read(node.text, lambda start, end: within(node, start, end))
    for run in _links(parts):
        assert run.span is not None
        sound(run.to, run.span, found)
    return parts


def _links(parts: tuple[Part, ...]) -> list[Run]:
    """The links in a text."""
    return [run for run in runs(parts) if run.to]


def runs(parts: tuple[Part, ...]) -> list[Run]:
    """All words of a text, in the order of reading."""
    found: list[Run] = []
    for part in parts:
        match part:
            case Paragraph(its) | Heading(_, its):
                found += its
            case Listing(_, items):
                found += [run for item in items for run in runs(item)]
    return found


def _to(node: Node, found: Findings) -> LinkSpec | None:
    to = TARGET.read(node, found)
    return None if to is None else LinkSpec(to)


_LINK = record(
    LinkSpec,
    values_of("link-to", {"to": Field(TARGET, needed=True), "text": Field(WORDS), "note": Field(WORDS)}),
)
_LINKS: Form[tuple[LinkSpec, ...]] = many(either(Form(_to, TARGET.shape), _LINK))
_VALUES = values_of(
    "block",
    {
        "text": Field(Form(_prose, WORDS.shape)),
        "plate": Field(SAID),
        "caption": Field(WORDS),
        "links": Field(_LINKS),
        "glossary": Field(SELECTOR),
        "report": Field(choice(*REPORTS)),
    },
)


def _block(node: Node, found: Findings) -> BlockSpec | None:
    """One block, which says one thing."""
    if isinstance(node, Scalar) and plain(node, Findings(once="")):
        found.add("S030", node.span, text=node.text if len(node.text) < SHORT else "")
        return None
    before = len(found.problems())
    values: dict[str, Any] | None = _VALUES.read(node, found)
    if values is None or len(found.problems()) > before:
        return None
    said = [word for word in MAIN if word in values]
    if len(said) != 1:
        found.add("S030", node.span, said=" + ".join(said))
    elif "caption" in values and said != ["plate"]:
        found.add("S030", node.span, caption=said[0])
    elif not values[said[0]]:
        found.add("S014", node.span)
    else:
        return BlockSpec(**values, span=node.span)
    return None


BLOCKS: Form[tuple[BlockSpec, ...]] = many(Form(_block, _VALUES.shape))
