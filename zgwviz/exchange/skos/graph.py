"""The door for RDF: Turtle, RDF/XML and JSON-LD to a graph, with nothing fetched and nothing printed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from zgwviz.problem.records import Problem, Span
from zgwviz.source import xml
from zgwviz.source.decode import decode

if TYPE_CHECKING:
    from rdflib import Graph

# An address that relative ones stand on, which leads nowhere.
_BASE = "x-file://here/"
_XML = re.compile(r"\s*<(?:\?xml|!DOCTYPE|!--|(?:[\w.-]+:)?RDF[\s>])")


def read(data: bytes, file: str) -> "Graph | Problem":
    """The triples of a file, or what is wrong with it."""
    declared = re.match(rb"\s*<\?xml[^>]*encoding", data)
    text = "" if declared else decode(data, file)
    if isinstance(text, Problem):
        return text
    if declared or _XML.match(text):
        root = xml.read(data, file)
        return root if isinstance(root, Problem) else _parsed(data, "xml", "RDF/XML", file)
    if text.lstrip().startswith(("{", "[")) and (text.lstrip()[0] == "{" or file.endswith(("json", "jsonld"))):
        wrong = _wrong_json(text, file)
        return wrong or _parsed(text.encode(), "json-ld", "JSON-LD", file)
    return _parsed(text.encode(), "turtle", "Turtle", file)


def _parsed(data: bytes, form: str, name: str, file: str) -> "Graph | Problem":
    from xml.sax import SAXException

    from rdflib import Graph
    from rdflib.exceptions import Error

    graph = Graph(bind_namespaces="none")
    try:
        with _quiet():
            graph.parse(data=data, format=form, publicID=_BASE)
    except (
        *(SyntaxError, ValueError, LookupError, TypeError, AttributeError, AssertionError),
        *(RecursionError, OSError, SAXException, Error),
    ) as error:
        # rdflib has no error of its own for all that a text may be instead of RDF.
        return Problem("X070", _place(error, data, file), (("form", name), ("words", _words(error))))
    return graph


def _place(error: Exception, data: bytes, file: str) -> Span | None:
    lines = getattr(error, "lines", None)
    if said := re.match(r"None:(\d+):(\d+): ", str(error)):
        return Span(file, int(said[1]), int(said[2]) + 1)
    if isinstance(lines, int):
        return Span(file, min(lines + 1, data.count(b"\n") + 1), 1)
    return Span(file, data.rstrip().count(b"\n") + 1, 1) if isinstance(error, IndexError) else None


def _words(error: Exception) -> str:
    """What an error says, without the text around its place."""
    said = str(error)
    found = re.search(r"Bad syntax \((.*?)\) at \^", said, re.DOTALL)
    said = re.sub(r"^None:\d+:\d+: ", "", found[1] if found else said or type(error).__name__)
    return " ".join(said.split())[:160]


def _wrong_json(text: str, file: str) -> Problem | None:
    """What is wrong with JSON-LD before it is read as such: no JSON, or a context that would have to be fetched."""
    import json

    try:
        said = json.loads(text)
    except json.JSONDecodeError as error:
        return Problem("X070", Span(file, error.lineno, error.colno), (("form", "JSON-LD"), ("words", error.msg)))
    except RecursionError:
        return Problem("X070", Span(file, 1, 1), (("form", "JSON-LD"), ("words", "nested too deep")))
    for address in _contexts(said):
        line = text[: text.find(f'"{address}"')].count("\n") + 1
        return Problem("X071", Span(file, line, 1), (("address", address),))
    return None


def _contexts(said: Any) -> Iterator[str]:  # noqa: ANN401  (whatever JSON holds)
    """The addresses of contexts that stand elsewhere."""
    stack = [said]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            context = one.get("@context")
            for each in context if isinstance(context, list) else [context]:
                if isinstance(each, str):
                    yield each
            if isinstance(one.get("@import"), str):
                yield one["@import"]
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without rdflib's own words: on literals and addresses that it finds strange, and on its own old age."""
    import logging
    import warnings

    logger = logging.getLogger("rdflib")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(before)
