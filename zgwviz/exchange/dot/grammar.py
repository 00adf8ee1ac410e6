"""The sentences of DOT: https://graphviz.org/doc/info/lang.html.

Read here and not by pydot, which takes half a minute for subgraphs twelve deep and eight seconds for 1,500 statements.
"""

from collections.abc import Iterator
from itertools import pairwise, product

from zgwviz.exchange.dot.records import Attributes, Cluster, DotEdge, DotNode, Graph, Text
from zgwviz.exchange.dot.tokens import Token, tokens
from zgwviz.problem.records import Problem, Span

DEEPEST = 50
# `{a b} -> {c d}` are four edges; a file of ten kilobytes can ask for millions.
MOST_EDGES = 100_000


class _Unreadable(Exception):  # noqa: N818  (it carries a problem; it is none)
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class _Scope:
    """A graph or subgraph while it is read."""

    def __init__(self, name: str, outer: "_Scope | None") -> None:
        self.name, self.outer = name, outer
        self.attributes: dict[str, Text] = {}
        # What holds for each node and each edge written after it, by `node` and `edge`.
        self.usual: dict[str, dict[str, Text]] = {
            sort: dict(outer.usual[sort]) if outer else {} for sort in ("node", "edge")
        }
        self.members: dict[str, None] = {}

    @property
    def depth(self) -> int:
        """How many scopes are around this one."""
        return 0 if self.outer is None else self.outer.depth + 1

    def clusters(self) -> tuple["_Scope", ...]:
        """The scopes around and this one, outermost first, that are drawn as boxes."""
        around = self.outer.clusters() if self.outer else ()
        flag = self.attributes.get("cluster", Text("")).text.lower()
        is_box = self.outer is not None and (self.name.startswith("cluster") or flag in {"true", "yes", "1"})
        return (*around, self) if is_box else around


class _Met:
    """A node while more may be said of it."""

    def __init__(self, span: Span, scope: _Scope, attributes: Attributes) -> None:
        self.span, self.scope = span, scope
        self.attributes: dict[str, Text] = dict(attributes)


def parse(text: str, file: str) -> Graph | Problem:
    """The first graph of a file, or what is wrong with it and where."""
    try:
        return _Parser(tokens(text, file)).graph()
    except _Unreadable as found:
        return found.problem


class _Parser:
    def __init__(self, found: Iterator[Token | Problem]) -> None:
        self._tokens = found
        self._next = self._read()
        self._nodes: dict[str, _Met] = {}
        self._edges: list[DotEdge] = []
        self._left_out = 0

    def graph(self) -> Graph:
        """The whole graph, up to its last bracket."""
        self._takes("keyword", "strict")
        sort = self._next
        if sort.sort != "keyword" or sort.text not in {"graph", "digraph"}:
            raise self._wanted("graph, digraph")
        self._step()
        name = self._name()
        top = _Scope(name, None)
        self._block(top)
        nodes = tuple(
            DotNode(
                each,
                met.attributes,
                tuple(Cluster(scope.name, scope.attributes) for scope in met.scope.clusters()),
                met.span,
            )
            for each, met in self._nodes.items()
        )
        return Graph(name, sort.text == "digraph", top.attributes, nodes, tuple(self._edges), self._left_out)

    def _read(self) -> Token:
        found = next(self._tokens)
        if isinstance(found, Problem):
            raise _Unreadable(found)
        return found

    def _step(self) -> Token:
        """The token that was next; a text in pieces is put together."""
        now = self._next
        if now.sort != "end":
            self._next = self._read()
        while now.sort == "id" and self._takes("sign", "+"):
            more = self._next
            if more.sort != "id":
                raise self._wanted("text")
            now = now._replace(text=now.text + more.text)
            self._next = self._read()
        return now

    def _takes(self, sort: str, text: str) -> bool:
        """Whether this is next; it is passed then."""
        if (self._next.sort, self._next.text) != (sort, text):
            return False
        self._next = self._read()
        return True

    def _wanted(self, what: str) -> _Unreadable:
        now = self._next
        if now.sort == "end":
            return _Unreadable(Problem("X093", now.span, (("wanted", what),)))
        return _Unreadable(Problem("X091", now.span, (("found", now.text[:40]), ("wanted", what))))

    def _block(self, scope: _Scope) -> None:
        """What stands between curly brackets."""
        if scope.depth > DEEPEST:
            raise _Unreadable(Problem("X094", self._next.span, (("limit", str(DEEPEST)),)))
        if not self._takes("sign", "{"):
            raise self._wanted("{")
        while not self._takes("sign", "}"):
            self._statement(scope)
            while self._takes("sign", ";") or self._takes("sign", ","):
                pass

    def _statement(self, scope: _Scope) -> None:
        now = self._next
        if now.sort == "keyword" and now.text in {"graph", "node", "edge"}:
            self._step()
            said = self._attributes()
            (scope.attributes if now.text == "graph" else scope.usual[now.text]).update(said)
            return
        ends = [self._end(scope)]
        if now.sort == "id" and self._takes("sign", "="):
            scope.attributes[ends[0][0]] = self._value()
            return
        span = now.span
        if now.sort == "id":
            self._mention(ends[0][0], span, scope)
        while self._takes("sign", "->") or self._takes("sign", "--"):
            at = self._next
            ends.append(self._end(scope))
            if at.sort == "id":
                self._mention(ends[-1][0], at.span, scope)
        attributes = self._attributes()
        if len(ends) > 1:
            self._connect(ends, {**scope.usual["edge"], **attributes}, span)
        elif now.sort == "id":
            self._nodes[ends[0][0]].attributes.update(attributes)

    def _end(self, scope: _Scope) -> tuple[str, ...]:
        """A node, whose port is passed over, or the nodes of a subgraph."""
        if self._next.sort == "id":
            name = self._step().text
            while self._takes("sign", ":"):
                self._value()
            return (name,)
        if self._takes("keyword", "subgraph"):
            name = self._name()
        elif (self._next.sort, self._next.text) == ("sign", "{"):
            name = ""
        else:
            raise self._wanted("node, edge, graph, subgraph, {, }")
        inner = _Scope(name, scope)
        self._block(inner)
        scope.members.update(inner.members)
        return tuple(inner.members)

    def _mention(self, name: str, span: Span, scope: _Scope) -> None:
        """A node is named in a scope: it stands in the first cluster that it is named in."""
        scope.members[name] = None
        met = self._nodes.setdefault(name, _Met(span, scope, scope.usual["node"]))
        if not met.scope.clusters():
            met.scope = scope

    def _attributes(self) -> dict[str, Text]:
        """Lists between square brackets."""
        found: dict[str, Text] = {}
        while self._takes("sign", "["):
            while not self._takes("sign", "]"):
                if self._next.sort not in {"id", "keyword"}:
                    raise self._wanted("]")
                name = self._step().text
                found[name] = self._value() if self._takes("sign", "=") else Text("true")
                while self._takes("sign", ",") or self._takes("sign", ";"):
                    pass
        return found

    def _name(self) -> str:
        """The name of a graph or subgraph, which may have none."""
        return self._step().text if self._next.sort == "id" else ""

    def _value(self) -> Text:
        if self._next.sort != "id":
            raise self._wanted("text")
        return self._step().value

    def _connect(self, ends: list[tuple[str, ...]], attributes: Attributes, span: Span) -> None:
        for here, there in pairwise(ends):
            room = MOST_EDGES - len(self._edges)
            if len(here) * len(there) > room:
                self._left_out += len(here) * len(there)
                continue
            self._edges += [DotEdge(source, target, attributes, span) for source, target in product(here, there)]
