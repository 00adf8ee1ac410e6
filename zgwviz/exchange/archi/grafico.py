"""A coArchi folder, a file per concept, put together into the one tree that Archi's own file would be."""

from collections.abc import Iterable, Mapping

from zgwviz.problem.records import Problem
from zgwviz.source.xml import MOST, XSI, Tag
from zgwviz.source.xml import read as read_xml

# What the parts are called here, and in one file.
_NAMES = {"children": "child", "sourceConnections": "sourceConnection", "properties": "property", "profiles": "profile"}
# Tags that name another file's concept, and the attribute that does so in one file.
_POINTERS = {
    "source": "source",
    "target": "target",
    "archimateElement": "archimateElement",
    "archimateRelationship": "archimateRelationship",
    "referencedModel": "model",
}
_SORTS = {"DiagramModelArchimateObject": "DiagramObject", "DiagramModelGroup": "Group", "DiagramModelNote": "Note"}
_FOLDER = "folder.xml"


def assembled(texts: Mapping[str, bytes], folder: str) -> Tag | Problem:
    """The tree of a whole model from the files of its folder, or the first thing that is wrong with one of them."""
    tags: dict[str, Tag] = {}
    count = 0
    for name in sorted(texts):
        tag = read_xml(texts[name], name)
        if isinstance(tag, Problem):
            return tag
        tags[name] = _native(tag)
        count += _size(tag)
        if count > MOST:
            return Problem("X003", tag.span, (("file", folder), ("limit", f"{MOST:,} tags".replace(",", " "))))
    roots = sorted((name for name, tag in tags.items() if tag.name in {"model", "ArchimateModel"}), key=len)
    if not roots:
        return Problem("X017", None, (("folder", folder),))
    return _held(roots[0], tags)


def _size(tag: Tag) -> int:
    """How many tags there are in a tree."""
    count, stack = 0, [tag]
    while stack:
        one = stack.pop()
        count += 1
        stack.extend(one.inside)
    return count


def _held(name: str, tags: Mapping[str, Tag]) -> Tag:
    """The tag of a folder, with what stands in the folder."""
    root = name.rpartition("/")[0]
    below: dict[str, list[str]] = {}
    for each in tags:
        around = each.rpartition("/")[0]
        above = around.rpartition("/")[0] if each.endswith(f"/{_FOLDER}") else around
        if each != name and (around == root or around.startswith(f"{root}/" if root else "")):
            below.setdefault(above, []).append(each)
    return _with(name, tags, below)


def _with(name: str, tags: Mapping[str, Tag], below: Mapping[str, Iterable[str]]) -> Tag:
    inside = []
    for each in below.get(name.rpartition("/")[0], ()):
        if each.endswith(f"/{_FOLDER}"):
            inside.append(_with(each, tags, below)._replace(name="folder", space=""))
        else:
            inside.append(tags[each])
    tag = tags[name]
    return tag._replace(inside=(*tag.inside, *inside))


def _native(tag: Tag) -> Tag:
    """A file's tag as one file would have it: concepts are elements with a type, pointers are attributes."""
    root = _renamed(tag)
    if root.name in {"model", "ArchimateModel", "Folder", "folder"}:
        return root
    return root._replace(
        name="element", space="", attributes={**root.attributes, f"{XSI}type": f"archimate:{tag.name}"}
    )


def _renamed(tag: Tag) -> Tag:
    attributes = dict(tag.attributes)
    inside = []
    for each in tag.inside:
        href = each.get("href")
        if each.name in _POINTERS and href is not None:
            attributes[_POINTERS[each.name]] = href.rpartition("#")[2]
        elif each.name == "profiles" and href is not None:
            before = attributes.get("profiles", "")
            attributes["profiles"] = f"{before} {href.rpartition('#')[2]}".strip()
        else:
            inside.append(_renamed(each))
    sort = attributes.get(f"{XSI}type", "").rpartition(":")[2]
    if sort in _SORTS:
        attributes[f"{XSI}type"] = f"archimate:{_SORTS[sort]}"
    return tag._replace(name=_NAMES.get(tag.name, tag.name), attributes=attributes, inside=tuple(inside))
