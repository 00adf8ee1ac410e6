"""Elements and groups: their kinds and types, and the words they use."""

from collections.abc import Iterable

from zgwviz.model.borrow import borrowed, borrowed_group, settled
from zgwviz.model.gather import GroupDraft, LayerDraft, Placed
from zgwviz.model.names import Names
from zgwviz.model.records import Element, Group
from zgwviz.model.uses import Uses
from zgwviz.model.vocabulary import Vocabulary
from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings, place_of
from zgwviz.source.said import Said
from zgwviz.spec.records import ElementSpec, GroupSpec


class Elements:
    """All groups and elements in the order of the text; `placed` are the elements as they were said."""

    def __init__(self, words: Vocabulary, uses: Uses) -> None:
        self.words = words
        self.uses = uses
        self.groups: dict[str, Group] = {}
        self.elements: dict[str, Element] = {}
        self.placed: list[ElementSpec] = []
        self.names = Names(words.found)
        self._owners: dict[str, Placed] = {}
        self._external: dict[str, Span] = {}
        self._ids: dict[str, str] | None = None

    @property
    def by_name(self) -> dict[str, str]:
        """The id of the element with a name, folded; made for the first problem that asks."""
        if self._ids is None:
            self._ids = dict(self.uses.by_name()) | {
                text.casefold(): element.id
                for element in reversed(self.elements.values())
                for words in (element.short, element.name)
                for _, text in words.texts
            }
        return self._ids

    def claim(self, layers: Iterable[LayerDraft]) -> None:
        """Give out the ids: first to the elements of the text, so that a clash with a pattern's is shown there."""
        placed = [each for layer in layers for group in layer.groups for each in group.elements]
        added = []
        for each in placed:
            if each.pattern:
                added.append(each)
            elif self.names.claim(each.said.id.value, each.said.id.span):
                self._owners[each.said.id.value] = each
        for each in added:
            if each.pattern and self.names.claim(each.said.id.value, each.pattern.span, each.pattern.value):
                self._owners[each.said.id.value] = each

    def add(self, layer: LayerDraft, draft: GroupDraft) -> None:
        """Resolve one group of a layer and what is in it."""
        said, words = draft.said, self.words
        group = borrowed_group(said, layer.said.layer.value, self.uses) or Group(
            said.id.value, layer.said.layer.value, said.name, (), said.short, words.kind(said.kind),
            words.type(said.type), said.definition, _weight(said), said.all_or_none, words.status(said.status),
            said.link, said.start, said.id.span,
        )  # fmt: skip
        ids = []
        for placed in draft.elements:
            if self._owners.get(placed.said.id.value) is placed:
                element = self._element(placed, group)
                ids.append(element.id)
                self.elements[element.id] = element
                self.placed.append(placed.said)
        self.groups[group.id] = group._replace(elements=tuple(ids))

    def settle(self) -> None:
        """Let used elements name the owners and standards of their own spec that are in this model too."""
        for name, there in self.uses.elements.items():
            if name in self.elements:
                self.elements[name] = settled(self.elements[name], there, self.elements)

    def _element(self, placed: Placed, group: Group) -> Element:
        said, words = placed.said, self.words
        there = self.uses.elements.get(said.id.value)
        if there:
            return borrowed(there, said, group, placed.parent, words)
        type_, kind = self._type_and_kind(said, group)
        since, until = said.plateau or (None, None)
        return Element(
            said.id.value, said.name, group.layer, group.id, placed.parent, said.id.span, said.short, kind, type_,
            _weight(said), said.definition, said.source,
            tuple([(standard.value, how) for standard, how in said.standards]) if said.standards else (),
            said.attributes, said.owner.value if said.owner else None,
            words.status(said.status) if said.status else None,
            words.decision(said.decision) if said.decision else None,
            said.scope, said.perspective, said.domain, since.value if since else None, until.value if until else None,
            said.start, said.pattern.value if said.pattern else None, said.impact, said.examples,
            self._own(said.external_id) if said.external_id else None, said.origin, said.same_as, said.subtype,
            said.version, said.note, said.quote, said.tags, said.link, said.properties,
        )  # fmt: skip

    def _own(self, said: Said[str]) -> str:
        """The id that another tool knows an element by; no two have the same."""
        first = self._external.setdefault(said.value, said.span)
        if first is not said.span:
            self.words.found.add("M018", said.span, id=said.value, where=place_of(first))
        return said.value

    def _type_and_kind(self, said: ElementSpec, group: Group) -> tuple[str | None, str | None]:
        """The element's own words before those of its type, and these before its group's."""
        words, by_group = self.words, group.type and self.words.types[group.type].kind
        own = words.kind(said.kind) if said.kind else None
        if said.type:
            type_ = words.type(said.type)
            return type_, own or (type_ and words.types[type_].kind) or group.kind or by_group
        # A group's type of another kind than the element's own would say the wrong word in the legend.
        fits = said.kind is None or by_group in {None, own}
        return group.type if fits else None, own or group.kind or by_group


def _weight(said: ElementSpec | GroupSpec) -> int:
    return 1 if said.weight is None else said.weight


def check_references(elements: Elements, found: Findings) -> None:
    """That standards are elements, and that plateaus are plateaus."""
    for said in elements.placed:
        if said.owner and said.owner.value not in elements.elements:
            elements.uses.explain(said.owner, free=True)
        for standard, _ in said.standards:
            known_element(standard, elements, found)
        if said.plateau:
            for word in (said.plateau.since, said.plateau.until):
                if word:
                    known_plateau(word, elements, found)


def known_element(said: Said[str], elements: Elements, found: Findings) -> bool:
    """Whether `said` is an element; where it is not, that is kept."""
    if said.value in elements.elements:
        return True
    if elements.uses.explain(said):
        return False
    found.unknown("M002", said, elements.elements, elements.by_name)
    return False


def known_plateau(said: Said[str], elements: Elements, found: Findings) -> None:
    """Keep it where `said` is no element, or no plateau."""
    if known_element(said, elements, found):
        kind = elements.elements[said.value].kind
        if kind != "plateau":
            found.add("M017", said.span, word=said.value, kind=kind or "")
