"""A golden thread in words: from the start upwards, and downwards, each step on a line of its own."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zgwviz.view.records import Item
from zgwviz.view.trace.records import Thread, TraceView
from zgwviz.view.words import relation, say


class _Said(NamedTuple):
    """How an element is called, the number of its layer, and how the thread goes on from it in another spec."""

    item: Item
    layer: str
    beyond: str


def tell(view: TraceView) -> str:
    """The thread as text; ends its last line."""
    language = view.head.language
    said = {
        item.id: _Said(item, band.band.number, view.beyond.get(item.id, ""))
        for band in view.bands
        for row in band.rows
        for item in row
    }
    lines = [view.head.title]
    up, down = _Tree.of(view.threads, view.starts)
    for key, tree in (("up", up), ("down", down)):
        if tree.next:
            lines += ["", say(f"thread-{key}", language)]
            for start in view.starts:
                lines += [f"  {_named(said[start])}", *_branch(start, tree, said, language, 2)]
    missing = [f"{band.band.number} {band.band.name}: {band.missing}" for band in view.bands if band.missing]
    lines += ["", *missing] if missing else []
    return "\n".join(lines) + "\n"


class _Tree(NamedTuple):
    """For each element the steps that go on from it."""

    next: Mapping[str, Sequence[tuple[Thread, str]]]

    @staticmethod
    def of(threads: Sequence[Thread], starts: Sequence[str]) -> "tuple[_Tree, _Tree]":
        """The ways up and the ways down: a thread goes on from what was reached before it."""
        ups: dict[str, list[tuple[Thread, str]]] = {}
        downs: dict[str, list[tuple[Thread, str]]] = {}
        above, below = dict.fromkeys(starts), dict.fromkeys(starts)
        for thread in threads:
            if thread.source in above and thread.target not in above:
                above[thread.target] = None
                ups.setdefault(thread.source, []).append((thread, thread.target))
            elif thread.target in above or thread.target in below:
                below[thread.source] = None
                downs.setdefault(thread.target, []).append((thread, thread.source))
        return _Tree(ups), _Tree(downs)


def _branch(start: str, tree: _Tree, said: Mapping[str, _Said], language: str, depth: int) -> Iterator[str]:
    # A stack of its own: a thread may be longer than Python calls go deep.
    stack = [(step, depth) for step in reversed(tree.next.get(start, ()))]
    while stack:
        (thread, to), level = stack.pop()
        mark = f" ({say('indirect', language)})" if thread.indirect else ""
        word = relation(thread.notation, language)
        outward = thread.forward == (to == thread.target)
        arrow = f"{word} \u2192" if outward else f"\u2190 {word}"
        yield f"{'  ' * level}{arrow} {_named(said[to])}{mark}"
        stack += [(step, level + 1) for step in reversed(tree.next.get(to, ()))]


def _named(said: _Said) -> str:
    beyond = f"; {said.beyond[0].lower()}{said.beyond[1:]}" if said.beyond else ""
    return f"{said.item.name} ({said.item.word}, {said.layer}){beyond}"
