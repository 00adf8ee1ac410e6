"""The last step of every importer: ends that lead nowhere, ids that come twice, and which language it is."""

from collections.abc import Iterable, Sequence

from zgwviz.exchange.language import language_of
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation, GatheredView, Shown
from zgwviz.problem.records import Span


class Concepts:
    """The elements, relations and views of a file as they are met: the first of an id counts."""

    def __init__(self, reading: Reading) -> None:
        self.elements: list[GatheredElement] = []
        self.relations: list[GatheredRelation] = []
        self.views: list[GatheredView] = []
        self._reading = reading
        self._first: dict[str, Span | None] = {}

    def claim(self, name: str, span: Span) -> bool:
        """Whether the id `name` may be used for what stands at `span`; what is wrong with it is told of."""
        if not name:
            self._reading.say("X014", span)
            return False
        if name in self._first:
            first = self._first[name]
            self._reading.say("X011", span, id=name, line=str(first.line) if first else "")
            return False
        self._first[name] = span
        return True

    def whole(self) -> tuple[GatheredRelation, ...]:
        """The relations both of whose ends are there; an end may be a relation whose own ends are there."""
        known = {each.id for each in self.elements}
        waiting = self.relations
        while True:
            met = [each for each in waiting if each.source in known and each.target in known]
            if not met:
                break
            known |= {each.id for each in met}
            waiting = [each for each in waiting if each.id not in known]
        for each in waiting:
            self._reading.say(
                "X010", each.span, id=each.id, end=each.source if each.source not in known else each.target
            )
        return tuple(each for each in self.relations if each.id in known)

    def seen(self) -> tuple[GatheredView, ...]:
        """The views with what the file has: figures and lines of what it lacks are counted, not kept."""
        elements = {each.id for each in self.elements}
        relations = {each.id for each in self.relations}
        views = {each.id for each in self.views}
        return tuple(
            each._replace(
                shown=self._there(each.shown, elements, views),
                lines=tuple(line for line in each.lines if line in relations),
            )
            for each in self.views
        )

    def _there(self, shown: tuple[Shown, ...], elements: set[str], views: set[str]) -> tuple[Shown, ...]:
        found: list[Shown] = []
        for one in shown:
            inside = self._there(one.inside, elements, views)
            if one.what == "element" and one.ref not in elements:
                self._reading.leave("X029")
                found += inside
            elif one.what == "view" and one.ref not in views:
                self._reading.leave("X029")
                found.append(one._replace(ref=None, inside=inside))
            else:
                found.append(one if inside == one.inside else one._replace(inside=inside))
        return tuple(found)


def spoken(gathered: Gathered) -> Gathered:
    """The model with the language it says most of its names in, or with the one that it sounds like."""
    counts: dict[str, int] = {}
    for each in gathered.elements:
        for tag, _ in each.name.texts:
            counts[tag[:2].lower()] = counts.get(tag[:2].lower(), 0) + 1
    said = max((tag for tag in ("nl", "en") if tag in counts), key=lambda tag: counts[tag], default=None)
    if said is not None:
        return gathered._replace(language="en" if said == "en" else "nl")
    return gathered._replace(language=language_of(_texts(gathered.elements)))


def _texts(elements: Sequence[GatheredElement]) -> Iterable[str]:
    for each in elements:
        yield each.definition.drawn()
        yield each.name.drawn()
