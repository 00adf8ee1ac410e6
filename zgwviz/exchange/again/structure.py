"""New, moved and vanished elements of a folder, put in their places: first what comes, then what moves and goes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from zgwviz.exchange.again import edit
from zgwviz.exchange.again.data import Table
from zgwviz.exchange.again.element import fitted
from zgwviz.exchange.again.placing import FRONT, Newcomer, around, cut, opened_up, put_in, taken_out
from zgwviz.exchange.again.standing import Folder, Group, Spot, Standing, Written, folder, sort_of, without
from zgwviz.exchange.folder.make import PLATE
from zgwviz.exchange.folder.text import Block, Value, document, entry_lines
from zgwviz.source.yaml_place import Place, places

_ROOM: Value = Block()  # elements that are still to come


class Plan(NamedTuple):
    """What is to be done: ids of elements that come, that move, and that go."""

    come: frozenset[str]
    move: frozenset[str]
    go: frozenset[str]


class Builder:
    """The texts of a folder while its elements come and go.

    `base` and `theirs` are what imports write, `homes` are the files of layers, `lost`
    layers that people did away with.
    """

    def __init__(
        self, texts: dict[str, str], base: Written, theirs: Written, homes: Mapping[str, str], lost: frozenset[str]
    ) -> None:
        self.texts = texts
        self._base, self._theirs, self._files, self._lost = base, theirs, homes, lost
        self._roots: dict[str, Place] = {}
        self._last: dict[str, str] = {}
        self._seen: Folder | None = None
        self._homes = self._renamed(self.folder())

    def carry_out(self, plan: Plan) -> None:
        """Do all of a plan; an element that cannot be taken out by itself stays where it is."""
        self._make_room({*plan.come, *plan.move})
        self._open_up(plan.come)
        self._come(plan.come)
        self._open_up(plan.move)
        left = set(plan.move)
        while batch := self._inner(left):
            left -= batch
            if not self._move(batch):
                for one in sorted(batch):
                    self._move({one})
        self._go(plan.go)

    def folder(self) -> Folder:
        """The folder as the texts are now; those that did not change are not read again."""
        if self._seen is None or self._last != self.texts:
            for name, text in self.texts.items():
                if self._last.get(name) != text:
                    self._roots[name] = places(text)
            self._last = dict(self.texts)
            self._seen = folder(self.texts, {name: self._roots[name] for name in self.texts}, PLATE)
        return self._seen

    def spot(self, one: str) -> Spot:
        """Where the source has an element, by the names that people gave to its groups."""
        spot = self._theirs.elements[one].spot
        return self._homes.get(spot.group or "", spot) if spot.parent is None else spot

    def _renamed(self, now: Folder) -> Mapping[str, Spot]:
        """Where most elements of a group stand that people gave another name, or did away with."""
        homes: dict[str, Spot] = {}
        for name in self._base.groups:
            counts: dict[Spot, int] = {}
            for each in self._base.elements.values() if name not in now.groups else ():
                if each.spot.group == name and each.spot.parent is None and each.id in now.elements:
                    spot = now.elements[each.id].spot
                    counts[spot] = counts.get(spot, 0) + 1
            if counts:
                homes[name] = max(counts, key=lambda spot: counts[spot])
        return homes

    def _make_room(self, coming: Iterable[str]) -> None:
        """Groups that are not there yet, and files of layers that have none."""
        now = self.folder()
        wanted = dict.fromkeys(
            spot
            for one in self._theirs.elements
            if one in coming and (spot := self.spot(one)).parent is None and spot.group and spot.group not in now.groups
        )
        fresh = [layer for layer in self._theirs.layers if layer not in now.layers and layer not in self._lost]
        for layer in dict.fromkeys([*fresh, *(spot.layer for spot in wanted)]):
            new = {
                str(spot.group): {**self._theirs.groups[str(spot.group)], "elements": _ROOM}
                for spot in wanted
                if spot.layer == layer
            }
            said = self._theirs.said[self._theirs.layers[layer]]
            if layer not in now.layers:
                said = without(said, "groups")
                file = self._theirs.layers[layer]
                while file in self.texts:  # people put something else in a file of that name
                    file = file.replace(".yaml", "-2.yaml")
                self.texts[file] = document({**said, "groups": Block(new)} if new else said)
                continue
            file = self.file_of(layer, now)
            self._add_groups(file, now.roots[file], new)

    def _open_up(self, coming: Iterable[str]) -> None:
        """Room in elements that are only a name or a line, and in which others are to stand."""
        for parent in dict.fromkeys(spot.parent for one in coming if (spot := self.spot(one)).parent):
            here = self.folder().elements.get(str(parent))
            if here and (here.value.flow or here.value.sort == "text"):
                text = self.texts[here.file]
                self.texts[here.file] = edit.applied(text, opened_up(text, here) or [])

    def file_of(self, layer: str, now: Folder) -> str:
        """The file of a layer that is the import's, or that comes first."""
        return self._files.get(layer, now.layers[layer][0])

    def _add_groups(self, file: str, root: Place, new: Table) -> None:
        text, at = self.texts[file], root.find("groups")
        if at is None:
            found = edit.add_entry(text, root, "groups", Block(new), len(root.entries) - 1)
        else:
            key, inside = root.entries[at]
            if not inside.entries:
                found = edit.set_value(text, key, inside, Block(new), flow=root.flow)
            elif inside.flow:
                found = [e for name, said in new.items() for e in edit.add_entry(text, inside, name, said, 0) or []]
            else:
                indent = edit.indent_of(inside.entries[0][0])
                lines = [line for name, said in new.items() for line in entry_lines(f"{indent}{name}:", said, indent)]
                found = edit.add_lines(text, inside, lines, len(inside.entries) - 1)
        self.texts[file] = edit.applied(text, found or [])

    def _come(self, come: frozenset[str]) -> None:
        now = self.folder()
        ready: dict[Spot, list[Newcomer]] = {}
        for one in self._theirs.elements:
            spot = self.spot(one)
            if one in come and (spot.parent is None or spot.parent not in come):
                ready.setdefault(spot, []).append(Newcomer(one, self._whole(one, come, now, spot)))
        self._put(now, ready)

    def _whole(self, one: str, come: frozenset[str], now: Folder, spot: Spot) -> Value:
        """All that the source says of a new element, with what is new in it."""
        group = now.groups.get(spot.group or "")
        meant = self._theirs.elements[one]
        default = sort_of(_fields(group.value)) if group else None
        inside = {
            each.id: self._whole(each.id, come, now, spot)
            for each in (self._theirs.elements.values() if meant.nested else ())
            if each.spot.parent == one and each.id in come
        }
        return {**fitted(meant, default), **({"elements": Block(inside)} if inside else {})}

    def _inner(self, left: set[str]) -> set[str]:
        """Those that can move together: none stands in another, nor goes into one."""
        now = self.folder()
        found = left - {each for one in left for each in around(now.elements[one], now)}
        return {one for one in found if not self._goes_into(now, one, found)}

    def _goes_into(self, now: Folder, one: str, among: set[str]) -> bool:
        parent = self.spot(one).parent
        if parent is None:
            return False
        return parent not in now.elements or parent in among or not among.isdisjoint(around(now.elements[parent], now))

    def _move(self, batch: set[str]) -> bool:
        """Take elements out and put them where the source has them; all stays as it was where that fails."""
        now, before = self.folder(), dict(self.texts)
        cuts = {one: found for one in batch if (found := cut(self.texts[now.elements[one].file], now.elements[one]))}
        self.take_out([now.elements[one] for one in cuts])
        ready: dict[Spot, list[Newcomer]] = {}
        for one in self._theirs.elements:
            if one in cuts:
                ready.setdefault(self.spot(one), []).append(cuts[one])
        self._put(self.folder(), ready)
        if set(cuts) <= set(self.folder().elements):
            return True
        self.texts.update(before)
        return False

    def _put(self, now: Folder, ready: Mapping[Spot, list[Newcomer]]) -> None:
        """Put newcomers in their groups and elements."""
        edits: dict[str, list[edit.Edit]] = {}
        homes = [(home, come) for spot, come in ready.items() if (home := self._home(now, spot))]
        # What stands deeper goes first: where two end on one line, it belongs to the inner one.
        for (file, value), come in sorted(homes, key=lambda each: -each[0][1].column):
            found = put_in(self.texts[file], value, come, self._order(value, come))
            edits.setdefault(file, []).extend(found or [])
        for file, found in edits.items():
            self.texts[file] = edit.applied(self.texts[file], found)

    def _home(self, now: Folder, spot: Spot) -> tuple[str, Place] | None:
        """The file and the element, group or layer that a spot is."""
        if spot.parent:
            here = now.elements.get(spot.parent)
            return (here.file, here.value) if here else None
        group = now.groups.get(spot.group or "")
        if group:
            return group.file, group.value
        file = self.file_of(spot.layer, now)
        return file, now.roots[file]

    def _order(self, value: Place, come: list[Newcomer]) -> dict[str, str]:
        """Behind which element each newcomer stands, by the order of the source."""
        inside = value.get("elements") if value.sort == "table" else None
        there = {key.text for key, _ in inside.entries} if inside else set()
        spot = self._theirs.elements[come[0].id].spot
        ids = {one.id for one in come}
        found: dict[str, str] = {}
        last = FRONT if any(each.id in there and each.spot == spot for each in self._theirs.elements.values()) else ""
        for each in self._theirs.elements.values():
            if each.id in ids:
                found[each.id] = last
            elif each.spot == spot and each.id in there:
                last = each.id
        return found

    def _go(self, go: frozenset[str]) -> None:
        now = self.folder()
        stay = {above for each in now.elements.values() if each.id not in go for above in around(each, now)}
        there = (go & set(now.elements)) - stay  # one that could not move keeps what it stands in
        self.take_out([now.elements[one] for one in there if there.isdisjoint(around(now.elements[one], now))])

    def take_out(self, gone: Sequence[Standing | Group]) -> None:
        """Entries with the comments above them."""
        by_file: dict[str, list[Standing | Group]] = {}
        for each in gone:
            by_file.setdefault(each.file, []).append(each)
        for file, inside in by_file.items():
            self.texts[file] = edit.applied(self.texts[file], taken_out(self.texts[file], inside) or [])


def _fields(place: Place) -> Table:
    return {key.text: value.text for key, value in place.entries if value.sort == "text"}
