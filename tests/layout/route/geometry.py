"""What must hold for lines between boxes, said apart from the code that draws them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from zgwviz.geometry import Box, Point
from zgwviz.layout.engine.records import Edge, Gaps
from zgwviz.layout.route.records import Route

NEAR = 0.01


def hull(one: Point, other: Point) -> Box:
    """The box around a level or upright part."""
    return Box(min(one.x, other.x), min(one.y, other.y), abs(one.x - other.x), abs(one.y - other.y))


def parts(route: Route) -> list[Box]:
    """The parts of a line as boxes without width or without height."""
    return [hull(one, other) for one, other in pairwise(route.points)]


def labels(route: Route) -> list[Box]:
    """The boxes of a route's labels."""
    found = (route.source_role, route.source_cardinality, route.target_role, route.target_cardinality, route.label)
    return [box for box in found if box]


def meets(one: Box, other: Box, slack: float = NEAR) -> bool:
    """Whether two boxes, either of which may be a line, share more than a border."""
    return (
        one.x < other.right - slack
        and other.x < one.right - slack
        and one.y < other.bottom - slack
        and other.y < one.bottom - slack
    )


def faults(boxes: Mapping[str, Box], edges: Sequence[Edge], routes: Mapping[str, Route], gaps: Gaps) -> list[str]:
    """All that is wrong, in words."""
    found = []
    for edge in edges:
        route = routes[edge.id]
        if not route.points:
            found.append(f"{edge.id} has no way")
            continue
        found += _ends(edge, route, boxes, gaps)
        found += [
            f"{edge.id} is slanted" for one, other in pairwise(route.points) if one.x != other.x and one.y != other.y
        ]
        found += _near_boxes(edge, route, boxes, gaps)
    found += list(_together(edges, routes, gaps))
    found += list(_labels(edges, routes, boxes))
    return found


def _ends(edge: Edge, route: Route, boxes: Mapping[str, Box], gaps: Gaps) -> Iterator[str]:
    for name, at, then in (
        (edge.source, route.points[0], route.points[1]),
        (edge.target, route.points[-1], route.points[-2]),
    ):
        box = boxes[name]
        level = at.y == then.y
        side = (
            min(abs(at.x - box.x), abs(at.x - box.right)) if level else min(abs(at.y - box.y), abs(at.y - box.bottom))
        )
        if side > NEAR:
            yield f"{edge.id} ends beside {name}"
        low, high, place = (box.y, box.bottom, at.y) if level else (box.x, box.right, at.x)
        corner = min(gaps.corner, (high - low) / 3)
        if not low + corner - NEAR <= place <= high - corner + NEAR:
            yield f"{edge.id} ends at a corner of {name}"
        out = (
            (then.x > at.x) == (abs(at.x - box.right) < NEAR)
            if level
            else (then.y > at.y) == (abs(at.y - box.bottom) < NEAR)
        )
        if not out:
            yield f"{edge.id} leaves {name} inwards"


def _near_boxes(edge: Edge, route: Route, boxes: Mapping[str, Box], gaps: Gaps) -> Iterator[str]:
    found = parts(route)
    for number, part in enumerate(found):
        for name, box in boxes.items():
            own = (number == 0 and name == edge.source) or (number == len(found) - 1 and name == edge.target)
            room = 0.0 if own else gaps.clearance
            if meets(box.inset(-room), part):
                yield f"{edge.id} comes too near to {name}"


def _together(edges: Sequence[Edge], routes: Mapping[str, Route], gaps: Gaps) -> Iterator[str]:
    for one, other in combinations(edges, 2):
        if one.bundle and one.bundle == other.bundle and one.target == other.target:
            continue
        for a in parts(routes[one.id]):
            for b in parts(routes[other.id]):
                upright = a.width == 0
                if upright != (b.width == 0):
                    continue
                apart = abs(a.x - b.x) if upright else abs(a.y - b.y)
                shared = min(a.bottom, b.bottom) - max(a.y, b.y) if upright else min(a.right, b.right) - max(a.x, b.x)
                if shared > NEAR and apart < gaps.lane - NEAR:
                    yield f"{one.id} and {other.id} run {apart:.2f} apart for {shared:.1f}"


def _labels(edges: Sequence[Edge], routes: Mapping[str, Route], boxes: Mapping[str, Box]) -> Iterator[str]:
    own = [(edge.id, box) for edge in edges for box in labels(routes[edge.id])]
    for (one, a), (other, b) in combinations(own, 2):
        if a.overlaps(b):
            yield f"labels of {one} and {other} overlap"
    for one, label in own:
        yield from (f"a label of {one} lies on {name}" for name, box in boxes.items() if label.overlaps(box))
        for edge in edges:
            if any(meets(label, part) for part in parts(routes[edge.id])):
                yield f"a label of {one} lies on line {edge.id}"


def crossings(routes: Mapping[str, Route]) -> int:
    """How often lines of different edges cross."""
    every = [(edge, part) for edge, route in routes.items() for part in parts(route)]
    return sum(
        one != other and (a.width == 0) != (b.width == 0) and _across(a, b)
        for (one, a), (other, b) in combinations(every, 2)
    )


def _across(a: Box, b: Box) -> bool:
    level, upright = (b, a) if a.width == 0 else (a, b)
    return level.x + NEAR < upright.x < level.right - NEAR and upright.y + NEAR < level.y < upright.bottom - NEAR
