"""What every choice needs: the model, its trace, the words that are drawn, and which drawings there will be."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Element, Layer, Model, Reach
from zgwviz.source.words import Words
from zgwviz.view.catalogue import DRAWN, Entry, every
from zgwviz.view.records import Head, Item, Lead, Status, Trace
from zgwviz.view.words import say

# The words of the theme for layers that name no colour, by number; what is no layer is slate.
COLORS = ("green", "purple", "blue", "orange", "grey", "teal", "red", "olive")


class Scope(NamedTuple):
    """One model seen in one language; `by_subject` has the ids of drawings by `kind:subject`."""

    model: Model
    reaches: Mapping[str, Reach]
    language: str
    by_subject: Mapping[str, str]
    layers: Mapping[str, Layer]

    def words(self, text: Words) -> str:
        """`text` in the language that is drawn."""
        return text.drawn(self.language, self.model.language)

    def color(self, layer: Layer) -> str:
        """The layer's own colour, else that of its number."""
        if layer.color:
            return layer.color
        return COLORS[(layer.number - 1) % len(COLORS)] if layer.place == "layer" else "slate"

    def color_of(self, element: Element) -> str:
        """The colour word of an element's layer."""
        return self.color(self.layers[element.layer])

    def sign(self, element: Element) -> tuple[str, str]:
        """The icon and the legend's word: those of the type, else of the ArchiMate kind, else plain."""
        kind = KINDS.get(element.kind) if element.kind else None
        english = self.language.startswith("en")
        word = (kind.name_en if english else kind.name_nl) if kind else say("element-plain", self.language)
        icon = element.kind or "plain"
        if element.type:
            type_ = self.model.types[element.type]
            word = self.words(type_.name) or word
            icon = type_.icon or type_.kind or icon
        return icon, word

    def item(self, element: Element) -> Item:
        """An element as a chip, which leads to its own view where that is drawn."""
        name = self.words(element.name)
        icon, word = self.sign(element)
        return Item(
            id=element.id,
            name=name,
            short=self.words(element.short) or name,
            icon=icon,
            word=word,
            weight=element.weight,
            definition=self.words(element.definition),
            trace=self.trace(element),
            status=element.status or "",
            state=self.words(self.model.statuses[element.status]) if element.status else "",
            start=element.start,
            standards=len(element.standards),
            view=self.by_subject.get(f"element:{element.id}"),
            origin=self.origin(element),
        )

    def origin(self, element: Element) -> str:
        """The name of the other spec that an element belongs to; nothing for our own."""
        its = element.elsewhere
        return next((self.words(use.name) for use in self.model.uses if its and use.id == its.use), "")

    def source(self) -> str:
        """Whom to name: the model's own source, and the specs that it uses, with their licence."""
        used = (f"{self.words(use.name)}{f' ({use.license})' if use.license else ''}" for use in self.model.uses)
        return "; ".join(part for part in (self.words(self.model.source), *used) if part)

    def lead(self, element: Element) -> Lead:
        """An element as it is named in another's chip."""
        return Lead(self.sign(element)[0], self.words(element.short or element.name), self.color_of(element))

    def trace(self, element: Element) -> Trace:
        """Nothing for what is traced directly, and for what has no need to be (first layer, pillars, roadmap)."""
        reach = self.reaches.get(element.id)
        return "" if reach is None or reach.how == "direct" else reach.how

    def subview(self, element: Element) -> str | None:
        """The drawing an element's chip leads to: its own, else its group's."""
        return self.by_subject.get(f"element:{element.id}") or self.by_subject.get(f"group:{element.group}")

    def head(
        self, entry: Entry, title: str, subtitle: str, steps: tuple[tuple[str | None, str], ...] = (), total: int = 0
    ) -> Head:
        """What the view `entry` says of itself; `steps` lead to it from the overall plate."""
        model = self.model
        first = ((self.by_subject.get("plate:") or "", self.words(model.title)),) if steps else ()
        return Head(
            id=entry.id,
            kind=entry.kind,
            title=title,
            subtitle=subtitle,
            language=self.language,
            version=model.version or "",
            status=self.words(model.status),
            date=model.date or "",
            source=self.source(),
            license=model.license or "",
            statuses=tuple(Status(key, self.words(words)) for key, words in model.statuses.items()),
            trail=(*first, *((target or "", text) for target, text in steps)),
            total=total,
        )


def scope(
    model: Model,
    reaches: Mapping[str, Reach],
    language: str,
    drawn: frozenset[str],
    known: Sequence[Entry] | None = None,
) -> Scope:
    """The scope for `model` when the views with the ids `drawn` are drawn; `known` are all views, if listed before."""
    known = every(model) if known is None else known
    by_subject = {f"{e.kind}:{e.subject}": e.id for e in known if e.id in drawn and e.kind in DRAWN}
    parts = (*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else []))
    return Scope(model, reaches, language, by_subject, {layer.id: layer for layer in parts})
