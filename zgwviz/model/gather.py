"""The layers in the order of plate.yaml, each from all of its files, and its groups with their elements in a row."""

from typing import NamedTuple

from zgwviz.model.names import Names
from zgwviz.model.patterns import Patterns, filled, patterns
from zgwviz.model.uses import Uses
from zgwviz.source.findings import Findings
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import ElementSpec, GroupSpec, LayerSpec, Place, Spec


class Placed(NamedTuple):
    """An element where it stands; `pattern` is the word that added it, None where it stands in the text itself."""

    said: ElementSpec
    parent: str | None
    pattern: Said[str] | None


class GroupDraft(NamedTuple):
    """A group and all its elements, nested ones and those of patterns included; `added` where the text has it not."""

    said: GroupSpec
    elements: tuple[Placed, ...]
    added: bool = False


class LayerDraft(NamedTuple):
    """What all files together say of one layer."""

    place: Place
    number: int
    said: LayerSpec
    groups: tuple[GroupDraft, ...]


def gather(spec: Spec, names: Names, uses: Uses, found: Findings) -> tuple[LayerDraft, ...]:
    """The layers top to bottom, then the pillars, then the roadmap; `names` are those of layers and bands."""
    files: dict[str, list[LayerSpec]] = {}
    for file in spec.files:
        files.setdefault(file.layer.value, []).append(file)
    plate = spec.plate
    row: list[tuple[Said[str], Place, int]] = [(each, "layer", at) for at, each in enumerate(plate.layers, 1)]
    row += [(each, "pillar", 0) for each in plate.pillars]
    row += [(plate.roadmap, "roadmap", 0)] if plate.roadmap else []
    spread = _Spread(patterns(plate.patterns, found), plate.language, Names(found), uses, _given(spec.files), found)
    drafts = []
    for said, place, number in row:
        if not names.claim(said.value, said.span):
            continue
        if said.value not in files:
            found.add("M011", said.span, layer=said.value)
            continue
        drafts.append(_draft(place, number, files[said.value], spread))
    known = {said.value: said for said, _, _ in row}
    for name, unknown in files.items():
        for file in () if name in known else unknown:
            found.unknown("M010", file.layer, known)
    return tuple(drafts)


def _draft(place: Place, number: int, files: list[LayerSpec], spread: "_Spread") -> LayerDraft:
    """One layer from its files: of what several say the first counts, groups and elements stand together."""
    first = files[0]
    said = LayerSpec(
        first.file,
        first.layer,
        next((file.name for file in files if file.name), Words()),
        next((file.short for file in files if file.short), Words()),
        next((file.question for file in files if file.question), Words()),
        next((file.definition for file in files if file.definition), Words()),
        next((file.color for file in files if file.color), None),
        next((file.bands for file in files if file.bands), ()),
        tuple(group for file in files for group in file.groups),
        tuple(element for file in files for element in file.elements),
    )
    if not said.name:
        spread.found.add("M012", first.layer.span, layer=first.layer.value)
    loose = (GroupSpec(Said(first.layer.value, said.elements[0].id.span), Words()),) if said.elements else ()
    groups = [group._replace(elements=said.elements) for group in loose] + list(said.groups)
    return LayerDraft(place, number, said, tuple(spread.group(each) for each in groups if spread.claim(each)))


def _given(files: tuple[LayerSpec, ...]) -> frozenset[str]:
    """The ids of the elements of other specs that the text gives a place."""
    waiting = [each for file in files for each in file.elements]
    waiting += [each for file in files for group in file.groups for each in group.elements]
    for each in waiting:  # grows as it is walked
        waiting += each.elements
    return frozenset(each.id.value for each in waiting if ":" in each.id.value)


class _Spread(NamedTuple):
    """What it takes to lay out a group's elements in a row; `given` are the used ones that the text itself places."""

    patterns: Patterns
    language: str
    names: Names
    uses: Uses
    given: frozenset[str]
    found: Findings

    def claim(self, group: GroupSpec) -> bool:
        """Whether the group's id was free."""
        return self.names.claim(group.id.value, group.id.span)

    def group(self, said: GroupSpec) -> GroupDraft:
        """The group with its elements in a row, each before what is in it, and that before what its pattern adds."""
        row: list[Placed] = []
        if ":" in said.id.value:
            row += (
                Placed(ElementSpec(Said(word, said.id.span), Words()), None, None)
                for word in self.uses.group(said)
                if word not in self.given
            )
        self._lay(said.elements, None, None, row)
        return GroupDraft(said, tuple(row))

    def _lay(
        self, elements: tuple[ElementSpec, ...], parent: str | None, user: Said[str] | None, row: list[Placed]
    ) -> None:
        for element in elements:
            if ":" in element.id.value and element.id.value not in self.uses.elements:
                self.uses.explain(element.id)
                continue
            row.append(Placed(element, parent, user))
            if element.elements:
                self._lay(element.elements, element.id.value, user, row)
            if element.pattern is None:
                continue
            pattern = self.patterns.get(element.pattern.value)
            if pattern is None:
                self.found.unknown("M008", element.pattern, self.patterns)
            else:
                self._lay(filled(pattern, element, self.language), parent, element.pattern, row)
