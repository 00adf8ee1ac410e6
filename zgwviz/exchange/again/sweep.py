"""What is left empty when elements have gone: keys, groups and files in which nobody wrote."""

from zgwviz.exchange.again import edit
from zgwviz.exchange.again.data import same
from zgwviz.exchange.again.standing import without
from zgwviz.exchange.again.structure import Builder
from zgwviz.exchange.again.three import Three
from zgwviz.source.yaml_place import Place, comments, data


def sweep(builder: Builder, three: Three) -> None:
    """Take out elements without what stood in them, and groups and files that the source has no more."""
    _keys(builder, three)
    _groups(builder, three)
    _files(builder, three)


def _keys(builder: Builder, three: Three) -> None:
    """The word `elements` where all that stood behind it is gone."""
    edits: dict[str, edit.Edits] = {}
    for here in builder.folder().elements.values():
        before = three.ours.elements.get(here.id)
        at = here.value.find("elements") if here.value.sort == "table" else None
        if at is not None and before and not _held(here.value) and _held(before.value):
            found = edit.remove(builder.texts[here.file], here.value, {at})
            edits.setdefault(here.file, []).extend(found or [])
    for file, found in edits.items():
        builder.texts[file] = edit.applied(builder.texts[file], found)


def _groups(builder: Builder, three: Three) -> None:
    texts = builder.texts
    empty = []
    for each in builder.folder().groups.values():
        if each.id not in three.base.groups or each.id in three.theirs.groups or _held(each.value):
            continue
        said = data(each.value)
        text = texts[each.file]
        start = edit.above(text, each.key.start)
        if (
            isinstance(said, dict)
            and same(without(said, "elements"), three.base.groups[each.id])
            and not comments(text, start, each.value.end, each.value)
        ):
            empty.append(each)
    builder.take_out(empty)


def _files(builder: Builder, three: Three) -> None:
    now, texts = builder.folder(), builder.texts
    for layer, before in three.base.layers.items():
        file = three.homes.get(layer)
        if layer in three.theirs.layers or file is None:
            continue
        said = data(now.roots[file])
        assert isinstance(said, dict)
        if (
            not said.get("groups")
            and not said.get("elements")
            and same(without(said, "groups", "elements"), without(three.base.said[before], "groups"))
            and not comments(texts[file], 0, len(texts[file]), now.roots[file])
        ):
            del texts[file]


def _held(place: Place) -> bool:
    """Whether elements stand in a group or element."""
    inside = place.get("elements") if place.sort == "table" else None
    return bool(inside and inside.entries)
