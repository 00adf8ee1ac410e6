"""Importing again over a folder that people edited: of the last import's folder, this one's and theirs one is made."""

from collections.abc import Collection, Container, Iterable, Mapping

from zgwviz.exchange.again import edit, plate
from zgwviz.exchange.again.adopted import adopted
from zgwviz.exchange.again.data import same
from zgwviz.exchange.again.element import changed, element, ours_at, sort, touched, wanted
from zgwviz.exchange.again.fields import Clash, Fields
from zgwviz.exchange.again.records import Gone, Merged
from zgwviz.exchange.again.refers import needed, of_element
from zgwviz.exchange.again.standing import NOTHING, Folder, Group, Meant, folder, own_sort, without
from zgwviz.exchange.again.structure import Builder, Plan
from zgwviz.exchange.again.sweep import sweep
from zgwviz.exchange.again.text import Text, closed, opened
from zgwviz.exchange.again.three import Three, three_of
from zgwviz.exchange.folder import records
from zgwviz.exchange.folder.make import PLATE
from zgwviz.source.yaml_place import Place, data, places

_OF_FILE = ("layer", "groups", "elements", "bands")
_OF_GROUP = ("kind", "type", "elements")
_SILENT = frozenset({"weight"})  # made of numbers of relations: nothing that the source says


def merge(
    ours: Mapping[str, bytes],
    base: records.Folder,
    theirs: records.Folder,
    untouched: Collection[str],
    imported: Container[str],
) -> Merged:
    """The files of a folder that people edited, with what changed at the source.

    `ours` are its files by name, none of which has an error; `untouched` those that nobody edited, `imported`
    those that an import wrote.
    """
    opens = {name: opened(data) for name, data in ours.items()}
    texts = {name: each.text for name, each in opens.items()}
    texts.setdefault(PLATE, theirs.files[PLATE].decode())
    three = three_of(texts, base, theirs, imported)
    clashes = _fields(three, texts)
    texts[PLATE], found = plate.words(texts[PLATE], base.said[PLATE], theirs.said[PLATE], three.gone)
    clashes += found
    builder = Builder(texts, three.base, three.theirs, three.homes, three.lost)
    plan = _plan(three, builder.folder(), places(texts[PLATE]))
    builder.carry_out(plan)
    clashes += _sorts(three, builder.folder(), texts)
    sweep(builder, three)
    texts[PLATE], found = plate.layers_and_types(texts[PLATE], base.said[PLATE], theirs.said[PLATE], builder.folder())
    clashes += found
    pure = _pure(three, theirs, builder.folder())
    _anew(builder.folder(), three, pure, untouched)
    now = builder.folder()
    return Merged(
        {name: closed(text, opens.get(name, Text(""))) for name, text in texts.items()},
        pure,
        now,
        removed=tuple(name for name in ours if name not in texts),
        new=tuple(one for one in three.theirs.elements if one in plan.come and one not in three.base.elements),
        changed=tuple(_changed(three)),
        gone=tuple(Gone(one, one not in plan.go) for one in three.base.elements if _vanished(three, one)),
        left_out=tuple(one for one in three.theirs.elements if one in three.gone),
        kept=tuple(one for one, was in three.base.elements.items() if _written_at(three.ours, one, was)),
        adopted=adopted(now, three.theirs.elements),
        clashes=tuple(each for each in clashes if not _SILENT & set(each.path)),
    )


def _fields(three: Three, texts: dict[str, str]) -> list[Clash]:
    """Bring what people and the source both know up to date, where it stands."""
    ours, base, theirs = three.ours, three.base, three.theirs
    by_file = {name: Fields(text) for name, text in texts.items()}
    for layer, file in theirs.layers.items():
        name = three.homes.get(layer)
        if name and layer in base.layers:
            header, said = (without(each, *_OF_FILE) for each in (base.said[base.layers[layer]], theirs.said[file]))
            by_file[name].table(ours.roots[name], header, said, ("file", name))
    for group in ours.groups.values():
        if group.id in theirs.groups and group.value.sort == "table":
            was, will = base.groups.get(group.id, NOTHING), theirs.groups[group.id]
            by_file[group.file].table(group.value, was, will, ("group", group.id), passed=_OF_GROUP)
    for here in ours.elements.values():
        if here.id in theirs.elements:
            default = _default(ours.groups.get(here.spot.group or ""))
            element(by_file[here.file], here, base.elements.get(here.id), theirs.elements[here.id], default)
    for name, fields in by_file.items():
        texts[name] = edit.applied(texts[name], fields.edits)
    return [clash for fields in by_file.values() for clash in fields.clashes]


def _sorts(three: Three, now: Folder, texts: dict[str, str]) -> list[Clash]:
    """Let elements say what sort of thing they are, where they stand in a group that says another."""
    by_file = {name: Fields(text) for name, text in texts.items()}
    for one, will in three.theirs.elements.items():
        here, before = now.elements.get(one), three.ours.elements.get(one)
        if here:
            want = wanted(before, three.base.elements.get(one), will) if before else will.sort
            sort(by_file[here.file], here, want, _default(now.groups.get(here.spot.group or "")))
    for name, fields in by_file.items():
        texts[name] = edit.applied(texts[name], fields.edits)
    return [clash for fields in by_file.values() for clash in fields.clashes]


def _default(group: Group | None) -> tuple[str, str] | None:
    """The type or kind that a group says for its elements."""
    return own_sort(group.value) if group else None


def _plan(three: Three, now: Folder, plate_root: Place) -> Plan:
    base, theirs = three.base.elements, three.theirs.elements
    vanished = [now.elements[one] for one in base if _vanished(three, one)]
    loose = {each.id for each in vanished if not touched(now.texts[each.file], each, base[each.id])}
    move = frozenset(
        one
        for one, will in theirs.items()
        if one in base
        and one in now.elements
        and now.elements[one].spot == base[one].spot != will.spot
        and will.spot.layer not in three.lost
        and will.spot.parent not in three.gone
    )
    come = frozenset(one for one in theirs if one not in now.elements and one not in three.gone)
    return Plan(come, move, frozenset(loose - needed(loose, move, now, plate_root)))


def _vanished(three: Three, one: str) -> bool:
    return one in three.base.elements and one in three.ours.elements and one not in three.theirs.elements


def _changed(three: Three) -> Iterable[tuple[str, tuple[str, ...]]]:
    for one, will in three.theirs.elements.items():
        if one in three.base.elements and one in three.ours.elements:
            found = changed(three.base.elements[one], will)
            if found:
                yield one, tuple(found)


def _written_at(ours: Folder, one: str, was: Meant) -> bool:
    return one in ours.elements and bool(ours_at(ours.elements[one], was))


def _pure(three: Three, theirs: records.Folder, now: Folder) -> dict[str, bytes]:
    """What the import itself writes, by the names that its files have in the folder."""
    found = {}
    for name, text in theirs.files.items():
        layer = next((layer for layer, file in three.theirs.layers.items() if file == name), "")
        found[next((file for file in now.layers.get(layer, ()) if file == three.homes.get(layer)), name)] = text
    return found


def _anew(now: Folder, three: Three, pure: Mapping[str, bytes], untouched: Collection[str]) -> None:
    """Files that nobody edited, in which stands what the import would put there, are written as it would."""
    texts = now.texts
    assert isinstance(texts, dict)
    there: dict[str, set[str]] = {}
    for here in now.elements.values():
        there.setdefault(here.file, set()).add(here.id)
    for name in untouched:
        root = places(pure[name].decode()) if name in pure and name in texts else None
        if root is None:
            continue
        if name == PLATE:
            fits = same(data(root), data(places(texts[name])))
        else:
            meant = folder({}, {name: root}, PLATE).elements
            before = [three.ours.elements[one].file for one in meant if one in three.ours.elements]
            fits = (
                set(meant) == there.get(name, set())
                and set(before) <= set(untouched)
                and not any(of_element(each) & three.gone for each in meant.values())
            )
        if fits:
            texts[name] = pure[name].decode()
