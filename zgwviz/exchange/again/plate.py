"""plate.yaml brought up to date: views and words at once; layers and types when it is known which of them are used."""

from collections.abc import Mapping, Sequence

from zgwviz.exchange.again import edit
from zgwviz.exchange.again.data import Table, same
from zgwviz.exchange.again.fields import Clash, Fields
from zgwviz.exchange.again.standing import Folder, table
from zgwviz.exchange.folder.text import Value
from zgwviz.source.yaml_place import Place, places

_LATER = ("layers", "roadmap", "types")
Found = tuple[str, list[Clash]]


def words(text: str, base: Table, theirs: Table, gone: frozenset[str]) -> Found:
    """All but the layers and types; views show nothing that people took out."""
    fields = Fields(text)
    fields.table(places(text), _seen(base, gone), _seen(theirs, gone), ("plate",), passed=_LATER)
    return edit.applied(text, fields.edits), fields.clashes


def layers_and_types(text: str, base: Table, theirs: Table, now: Folder) -> Found:
    """The layers and types: those that are still used stay, whatever the source says."""
    root = places(text)
    used = {each.sort[1] for each in now.elements.values() if each.sort and each.sort[0] == "type"}
    used |= {said.text for each in now.groups.values() if (said := each.value.get("type"))}
    types, before = dict(table(theirs.get("types"))), table(base.get("types"))
    types |= {name: said for name, said in before.items() if name not in types and name in used}
    listed = _layers(theirs, base, root, now)
    will: dict[str, Value] = {**theirs, "types": types, "layers": listed}
    if not types:
        del will["types"]
    if str(base.get("roadmap", "")) in now.layers and "roadmap" not in theirs:
        will["roadmap"] = base["roadmap"]
    passed = [key for key in {*base, *will} if key not in _LATER]
    fields = Fields(text)
    fields.table(root, base, will, ("plate",), passed=passed)
    return edit.applied(text, fields.edits), fields.clashes


def _layers(theirs: Table, base: Table, root: Place, now: Folder) -> Sequence[Value]:
    """The layers of the source that have a file, and those of before that still have one, in their order."""
    listed = [str(each) for each in theirs.get("layers", ()) if str(each) in now.layers]
    roadmap = root.get("roadmap")
    for each in base.get("layers", ()):
        name = str(each)
        if name in now.layers and name not in listed and not (roadmap and roadmap.text == name):
            listed.append(name)
    return listed


def _seen(said: Table, gone: frozenset[str]) -> Table:
    """What plate.yaml says, with views of what is there."""
    views: list[Value] = []
    for view in said.get("views", ()):
        assert isinstance(view, Mapping)
        of = table(view.get("of"))
        ids = of.get("id", ())
        left = [each for each in ([ids] if isinstance(ids, str) else ids) if str(each) not in gone]
        if not gone or same([ids] if isinstance(ids, str) else list(ids), left):
            views.append(view)
        elif left:
            views.append({**view, "of": {"id": left[0] if len(left) == 1 else left}})
    return {**said, "views": views} if views else {word: value for word, value in said.items() if word != "views"}
