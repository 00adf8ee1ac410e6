"""How documents name what is in a model, in one language."""

from typing import NamedTuple

from zgwviz.model.kinds import RELATIONS
from zgwviz.model.records import Element, Model, Relation
from zgwviz.report.records import Cell, Column, Run
from zgwviz.report.words import say
from zgwviz.source.words import Words, names_itself
from zgwviz.spec.records import SourceSpec


class Naming(NamedTuple):
    """A model and the language that is written."""

    model: Model
    language: str

    def say(self, word: str, **args: str) -> str:
        """A word of documents."""
        return say(word, self.language, **args)

    def words(self, text: Words) -> str:
        """A text of the spec."""
        return text.drawn(self.language, self.model.language)

    def name(self, element: Element) -> str:
        """The name of an element."""
        return self.words(element.name) or element.id

    def owner(self, owner: str | None) -> str:
        """An owner: the name of the element whose id was given, else what was given."""
        element = self.model.elements.get(owner or "")
        return self.name(element) if element else owner or ""

    def layer(self, element: Element) -> Cell:
        """The layer, pillar or roadmap of an element."""
        parts = (*self.model.layers, *self.model.pillars, *filter(None, [self.model.roadmap]))
        name = next((self.words(each.name) for each in parts if each.id == element.layer), "")
        return Cell((Run(name or element.layer),), element.layer)

    def group(self, element: Element) -> Cell:
        """The group of an element, nothing for one that stands directly in its layer."""
        name = self.words(self.model.groups[element.group].name) if element.group else ""
        return Cell((Run(name),) if name else (), element.group if name else None)

    def status(self, status: str | None) -> Cell:
        """A status as it is drawn."""
        words = self.model.statuses.get(status or "")
        return Cell((Run(self.words(words)),) if words else (), status)

    def verb(self, relation: Relation) -> str:
        """What a relation says from its source to its target."""
        return self.kind(relation.kind)

    def kind(self, noun: str) -> str:
        """What relations of one kind say from source to target; `noun` is ArchiMate's."""
        kind = RELATIONS[noun]
        return kind.verb_en if self.language.startswith("en") else kind.verb_nl

    def sources(self, sources: tuple[SourceSpec, ...]) -> Cell:
        """Sources with their addresses."""
        runs = [Run(each.text or each.url or "", each.url or "") for each in sources]
        parts = [part for run in runs for part in (Run("; "), run)][1:]
        value = [{"text": each.text, "url": each.url, "checked": each.checked} for each in sources]
        return Cell(tuple(parts), value)

    def columns(self, *ids: str, numbers: tuple[str, ...] = ()) -> tuple[Column, ...]:
        """Columns whose titles are words of documents."""
        return tuple(Column(each, self.say(each), each in numbers) for each in ids)

    def frame(self) -> tuple[str, ...]:
        """The model's version, status and date, for under a title; nothing where none of them is said."""
        model = self.model
        version = model.version or ""
        if version and not names_itself(version):
            version = self.say("version", version=version)
        line = " · ".join(part for part in (version, self.words(model.status), model.date or "") if part)
        return (line,) if line else ()
