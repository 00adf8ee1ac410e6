"""Views on their way out: what is on them in its order, laid in a plain grid, for the format wants places."""

from collections.abc import Iterator, Mapping, Sequence
from math import ceil, sqrt
from typing import NamedTuple

from zgwviz.exchange.archimate.names import Names
from zgwviz.exchange.archimate.parts import documentation, named, properties
from zgwviz.exchange.records import Gathered, GatheredRelation, GatheredView, Shown
from zgwviz.source.xml_write import Out

_WIDTH, _HEIGHT, _GAP, _HEAD = 140, 60, 20, 40


class _Size(NamedTuple):
    width: int
    height: int


def diagrams(gathered: Gathered, names: Names, known: Mapping[str, str]) -> Iterator[Out]:
    """A tag for each view."""
    relations = {each.id: each for each in gathered.relations}
    for view in gathered.views:
        yield _Diagram(names, relations).made(view, known)


class _Diagram:
    """One view while it is put together: the ids of the nodes by what they show."""

    def __init__(self, names: Names, relations: Mapping[str, GatheredRelation]) -> None:
        self._names = names
        self._relations = relations
        self._nodes: dict[str, str] = {}
        self._sizes: dict[int, _Size] = {}

    def made(self, view: GatheredView, known: Mapping[str, str]) -> Out:
        """The tag of the view."""
        own = self._names.concepts[view.id]
        nodes = tuple(self._laid(view.shown, 0, 0, own))
        inside = (
            *named("name", view.name, needed=True),
            *documentation(view.definition),
            *properties(view.properties, known),
            *nodes,
            *self._connections(view, own),
        )
        attributes = {"identifier": own, "xsi:type": "Diagram"}
        return Out("view", attributes | ({"viewpoint": view.viewpoint} if view.viewpoint else {}), inside=inside)

    def _laid(self, shown: Sequence[Shown], left: int, top: int, view: str) -> Iterator[Out]:
        """The nodes of what is shown side by side, in rows."""
        columns = ceil(sqrt(len(shown)))
        for start in range(0, len(shown), columns or 1):
            row = shown[start : start + columns]
            x = left
            for one in row:
                size = self._size(one)
                yield self._node(one, x, top, size, view)
                x += size.width + _GAP
            top += max(self._size(one).height for one in row) + _GAP

    def _node(self, one: Shown, x: int, y: int, size: _Size, view: str) -> Out:
        own = self._names.new(f"node-{view}-{len(self._nodes) + 1}")
        self._nodes.setdefault(one.ref if one.what == "element" and one.ref else own, own)
        sort = {"element": "Element", "group": "Container"}.get(one.what, "Label")
        attributes = {"identifier": own, "xsi:type": sort}
        inside = named("label", one.text)
        if one.what == "element" and one.ref:
            attributes["elementRef"] = self._names.concepts[one.ref]
        if one.what == "view" and one.ref in self._names.concepts:
            inside += (Out("viewRef", {"ref": self._names.concepts[one.ref]}),)
        attributes |= {"x": str(x), "y": str(y), "w": str(size.width), "h": str(size.height)}
        within = tuple(self._laid(one.inside, x + _GAP, y + _HEAD, view))
        return Out("node", attributes, inside=(*inside, *within))

    def _size(self, one: Shown) -> _Size:
        """How large a node is with what is in it."""
        known = self._sizes.get(id(one))
        if known is None:
            known = self._sizes[id(one)] = self._measured(one.inside)
        return known

    def _measured(self, inside: Sequence[Shown]) -> _Size:
        columns = ceil(sqrt(len(inside)))
        rows = [inside[start : start + columns] for start in range(0, len(inside), columns or 1)]
        if not rows:
            return _Size(_WIDTH, _HEIGHT)
        width = max(sum(self._size(one).width + _GAP for one in row) for row in rows) + _GAP
        return _Size(width, _HEAD + sum(max(self._size(one).height for one in row) + _GAP for row in rows))

    def _connections(self, view: GatheredView, own: str) -> Iterator[Out]:
        """The relations that are drawn and whose ends are on the view, a relation's own line among them."""
        lines = {one: self._names.new(f"line-{own}-{place}") for place, one in enumerate(view.lines, 1)}
        ends = self._nodes | lines
        for one, line in lines.items():
            relation = self._relations.get(one)
            if relation and relation.source in ends and relation.target in ends:
                attributes = {
                    "identifier": line,
                    "xsi:type": "Relationship",
                    "relationshipRef": self._names.concepts[one],
                    "source": ends[relation.source],
                    "target": ends[relation.target],
                }
                yield Out("connection", attributes)
