"""The door for YAML: the bytes of one file to a tree in which every word keeps its place."""

from typing import NamedTuple, NoReturn, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from zgwviz.problem.records import Problem, Span
from zgwviz.source.decode import decode
from zgwviz.source.mapping import mapping
from zgwviz.source.node import Node, Scalar, Sequence

DEEPEST = 50  # mappings and lists in each other, aliases followed
MOST_ALIASES = 100
LARGEST = 1_000_000  # texts, lists and mappings, aliases followed

_Read: TypeAlias = tuple[Node | None, tuple[Problem, ...]]
# libyaml where the wheel of PyYAML has it: ten times as fast, and the same places.
_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Open(NamedTuple):
    """A list or mapping that is not closed yet: how it began, and the nodes of what stands around it."""

    around: list[Node]
    span: Span
    keyed: bool
    flow: bool
    anchor: str | None
    before: int  # how many nodes had been counted when it began


class _Anchored(NamedTuple):
    """A node with a name: how many nodes it holds, and how many levels."""

    node: Node
    size: int
    levels: int


class _StopError(Exception):
    """No further reading of this file: the last problem found says why."""


def read(data: bytes, file: str) -> _Read:
    """The tree of `data`, the bytes of `file`, and its problems; no tree where the text cannot be understood."""
    text = decode(data, file)
    if isinstance(text, Problem):
        return None, (text,)
    reader = _Reader(text, file)
    node = reader.tree()
    return node, tuple(sorted(reader.problems, key=lambda problem: (problem.span or Span(file, 0, 0), problem.code)))


class _Reader:
    """Builds the tree from the parser's events with a stack of its own: no text can exhaust Python's."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.lines = text.splitlines()
        self.problems: list[Problem] = []
        self.parser = _PARSER(text)
        self.open: list[_Open] = []
        self.levels: list[int] = [0]  # of what has been read in each open collection
        self.anchors: dict[str, _Anchored] = {}
        self.unused: dict[str, Span] = {}  # anchors before a plain text, until an alias names them
        self.aliases = 0
        self.nodes = 0  # in what has been closed, aliases followed
        self.last: ScalarEvent | None = None

    def tree(self) -> Node | None:
        """The whole tree, or None."""
        root: list[Node] = []
        try:
            self._events(root)
        except yaml.MarkedYAMLError as error:
            problem = self._explained(error)
            # A trap already found on this line is what broke it: one mistake, one problem.
            if not any(known.span and problem.span and known.span.line == problem.span.line for known in self.problems):
                self.problems.append(problem)
            return None
        except _StopError:
            return None
        for name, span in self.unused.items():
            self.problems.append(self._quotable("Y040", span, ("name", name)))
        if not root or root[0] == Scalar("", root[0].span):
            self.problems.append(Problem("Y004", Span(self.file, 1, 1)))
            return None
        return root[0]

    def _explained(self, error: yaml.MarkedYAMLError) -> Problem:
        from zgwviz.source.yaml_error import Last, Spot, at
        from zgwviz.source.yaml_traps import explained

        opened = next((one.span for one in reversed(self.open) if one.flow), None)
        last, read = None, self.last
        if read:
            start, end = read.start_mark, read.end_mark
            assert start
            assert end
            last = Last(read.style in {"'", '"'}, Spot(start.line, start.column), Spot(end.line, end.column))
        return explained(at(error, self.lines, self.file, last, opened))

    def _events(self, items: list[Node]) -> None:
        """Read everything into `items`, the list of the root; the hot loop."""
        file, lines, following = self.file, self.lines, self.parser.get_event
        documents = 0
        for _ in range(LARGEST):
            event = following()
            kind = type(event)
            if kind is ScalarEvent:
                self.last = event
                start, end = event.start_mark, event.end_mark
                line, column = start.line, start.column
                width = end.column - column if end.line == line else len(lines[line].rstrip()) - column
                node = Scalar(event.value, Span(file, line + 1, column + 1, width or 1), not event.style)
                if event.style == "|":
                    node = node._replace(lines=self._first_line(event.value, line + 1))
                items.append(self._named(event, node) if event.anchor or event.tag else node)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                items = self._begin(event, items)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                items = self._end(items)
            elif kind is AliasEvent:
                items.append(self._alias(event, items))
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self.problems.append(Problem("Y034", self._span(event, 3)))
                    return
            elif kind is StreamEndEvent:
                return
        self._stop(self._too_large(self._span(event)))

    def _begin(self, event: MappingStartEvent | SequenceStartEvent, items: list[Node]) -> list[Node]:
        """Open a list or mapping, and give the list for its nodes."""
        span = self._span(event)
        if len(self.open) >= DEEPEST:
            self._stop(Problem("Y030", span, (("limit", str(DEEPEST)),)))
        if event.tag:
            self._tag(event.tag, span)
        if event.anchor:
            span = self._behind(event, span)
        keyed = type(event) is MappingStartEvent
        self.open.append(_Open(items, span, keyed, bool(event.flow_style), event.anchor, self.nodes))
        self.levels.append(0)
        return []

    def _end(self, items: list[Node]) -> list[Node]:
        """Close the innermost list or mapping, and give the list of what stands around it."""
        done = self.open.pop()
        levels = self.levels.pop() + 1
        self.nodes += len(items)
        self.levels[-1] = max(self.levels[-1], levels)
        node: Node
        if done.keyed:
            node = mapping(items, done.span, self.lines if done.flow else (), self.problems)
        else:
            node = Sequence(tuple(items), done.span)
        if done.anchor:
            self.anchors[done.anchor] = _Anchored(node, self.nodes - done.before + 1, levels)
        done.around.append(node)
        return done.around

    def _named(self, event: ScalarEvent, scalar: Scalar) -> Scalar:
        """A scalar behind an anchor or a tag, with the place of the words themselves."""
        if event.tag:
            self._tag(event.tag, scalar.span)
        if not event.anchor:
            return scalar
        span = self._behind(event, scalar.span)
        end = event.end_mark
        assert end
        stop = end.column if end.line == span.line - 1 else len(self.lines[span.line - 1].rstrip())
        scalar = scalar._replace(span=span._replace(width=max(stop - span.column + 1, 1)))
        if scalar.plain and scalar.text and not event.tag:
            self.unused[event.anchor] = self._span(event, len(event.anchor) + 1)
        self.anchors[event.anchor] = _Anchored(scalar, 1, 0)
        return scalar

    def _first_line(self, text: str, line: int) -> Span | None:
        """Where a text in lines begins; they begin on the line with that number, and are all indented alike."""
        for at, said in enumerate(text.split("\n")):
            if said and line + at < len(self.lines):
                indent = len(self.lines[line + at]) - len(said)
                return Span(self.file, line + 1, indent + 1) if self.lines[line + at].endswith(said) else None
        return None

    def _alias(self, event: AliasEvent, items: list[Node]) -> Node:
        """The node that an alias names; where it is a key, at the alias's own place."""
        name = event.anchor
        assert name
        span = self._span(event, len(name) + 1)
        self.aliases += 1
        if self.aliases > MOST_ALIASES:
            self._stop(Problem("Y031", span, (("limit", str(MOST_ALIASES)),)))
        self.unused.pop(name, None)
        known = self.anchors.get(name)
        inside = any(one.anchor == name for one in self.open)
        if inside or known is None:
            self.problems.append(self._quotable("Y039" if inside else "Y038", span, ("name", name)))
            return Scalar(f"*{name}", span)
        self.nodes += known.size
        if self.nodes > LARGEST:
            self._stop(self._too_large(span))
        if len(self.open) + known.levels > DEEPEST:
            self._stop(Problem("Y030", span, (("limit", str(DEEPEST)),)))
        self.levels[-1] = max(self.levels[-1], known.levels)
        at_key = self.open and self.open[-1].keyed and len(items) % 2 == 0
        return known.node._replace(span=span) if at_key else known.node

    def _too_large(self, span: Span) -> Problem:
        return Problem("Y032", span, (("limit", f"{LARGEST:,}".replace(",", " ")),))

    def _tag(self, tag: str, span: Span) -> None:
        self.problems.append(self._quotable("Y033", span, ("tag", tag)))

    def _quotable(self, code: str, span: Span, arg: tuple[str, str]) -> Problem:
        from zgwviz.source.yaml_mend import quotable

        return quotable(code, span, self.lines, arg)

    def _behind(self, event: Event, span: Span) -> Span:
        """The place of what stands behind the anchor at `span`, with which `event` begins."""
        from zgwviz.source.yaml_mend import after_anchor

        end = event.end_mark
        assert end
        return after_anchor(self.lines, span, end.line)

    def _stop(self, problem: Problem) -> NoReturn:
        self.problems.append(problem)
        raise _StopError

    def _span(self, event: Event, width: int = 1) -> Span:
        mark = event.start_mark
        assert mark
        return Span(self.file, mark.line + 1, mark.column + 1, width)
