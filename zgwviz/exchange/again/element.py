"""An element that people and the source both know: its fields, and what sort of thing it is."""

from zgwviz.exchange.again import edit
from zgwviz.exchange.again.data import ENDS, Table, end_entry, ends, many_ends, same
from zgwviz.exchange.again.fields import Clash, Fields
from zgwviz.exchange.again.standing import Meant, Standing, without
from zgwviz.exchange.folder.text import Value, entry_lines
from zgwviz.source.yaml_place import comments, data

_FIRST = ("name", "short")
Sort = tuple[str, str] | None


def element(fields: Fields, here: Standing, was: Meant | None, will: Meant, default: Sort) -> None:
    """Bring an element up to date, but for its sort; `default` is the one that its group says for it."""
    path = ("element", here.id)
    if was and same(was.said, will.said):
        return
    if here.value.sort == "text":
        _bare(fields, here, was, will)
        return
    if was and not (was.nested or will.nested) and _as_written(fields.text, here, was):
        done = edit.set_value(fields.text, here.key, here.value, fitted(will, default), flow=False)
        fields.edits += done or []
        return
    base = without(was.said if was else {}, "type", "kind")
    theirs = without(will.said, "type", "kind")
    if was and was.sort not in {will.sort, here.sort} and will.sort != here.sort:
        fields.clashes.append(Clash((*path, (will.sort or ("kind",))[0]), will.sort[1] if will.sort else None))
    fields.table(here.value, base, theirs, path, passed=("elements",))


def wanted(here: Standing, was: Meant | None, will: Meant) -> Sort:
    """The sort that an element is to have: the source's, if people did not give it another."""
    return will.sort if was and here.sort == was.sort else here.sort


def sort(fields: Fields, here: Standing, want: Sort, default: Sort) -> None:
    """Let an element say what sort of thing it is, where its group says another for it."""
    if want in {here.sort, None} or here.value.sort == "text":
        return
    assert want
    base = {word: said.text for word in ("type", "kind") if (said := here.value.get(word))}
    first = {key.text: data(value) for key, value in here.value.entries if key.text in _FIRST}
    own = {} if want == default else {want[0]: want[1]}
    fields.table(here.value, {**first, **base}, {**first, **own}, ("element", here.id))


def fitted(one: Meant, default: Sort) -> Table:
    """What an element says where its group says `default` of it."""
    rest = without(one.said, "type", "kind")
    own = {one.sort[0]: one.sort[1]} if one.sort and one.sort != default else {}
    return {**{word: rest[word] for word in _FIRST if word in rest}, **own, **without(rest, *_FIRST)}


def pruned(one: Meant, gone: frozenset[str]) -> Meant:
    """The element without ends at elements that people took out."""
    said: dict[str, Value] = {}
    for word, value in one.said.items():
        if word not in ENDS:
            said[word] = value
            continue
        left = [end for end in ends(value) if end["to"] not in gone]
        if len(left) == len(ends(value)):
            said[word] = value
        elif left:
            said[word] = many_ends(left, word)
    return one._replace(said=said)


def changed(was: Meant, will: Meant) -> list[str]:
    """What the source says something else in: fields, or where it stands; weights follow from the relations."""
    moved = [word for word in ("layer", "group", "parent") if getattr(was.spot, word) != getattr(will.spot, word)]
    # What a group says for its elements may be said by them, and the other way round.
    sorts = [(will.sort or was.sort or ("kind", ""))[0]] if was.sort != will.sort else []
    passed = {"weight", "type", "kind"}
    words = [word for word in dict.fromkeys((*was.said, *will.said)) if word not in passed]
    return moved + sorts + [word for word in words if not _alike(word, was.said.get(word), will.said.get(word))]


def touched(text: str, here: Standing, was: Meant) -> bool:
    """Whether people wrote at an element: in its fields, as a comment, or by putting it somewhere else."""
    key, value = here.key, here.value
    start = edit.above(text, key.start) if not here.around.flow else key.start
    if comments(text, start, edit.line_end(text, value.end), here.value) or here.spot != was.spot:
        return True
    return bool(ours_at(here, was))


def ours_at(here: Standing, was: Meant) -> list[str]:
    """The fields in which people say something else than the last import did."""
    said = data(here.value)
    now: Table = {"name": said} if isinstance(said, str) else without(said, "elements")  # type: ignore[arg-type]
    found = [word for word in dict.fromkeys((*now, *was.said)) if not _alike(word, now.get(word), was.said.get(word))]
    if not isinstance(said, str) and here.sort == was.sort:
        found = [word for word in found if word not in {"type", "kind"}]
    return found


def _alike(word: str, one: Value | None, other: Value | None) -> bool:
    """Whether two values of a field say the same, in whatever shape; the order of ends says nothing."""
    if word in ENDS:
        first, second = ({str(end["to"]): end_entry(end) for end in ends(value)} for value in (one, other))
        return len(ends(one)) == len(ends(other)) and same(first, second)
    return same(one, other)


def _as_written(text: str, here: Standing, was: Meant) -> bool:
    """Whether an element stands there in the very letters of the last import, with no comment behind it."""
    if here.around.flow or here.value.shared or comments(text, here.value.end, edit.line_end(text, here.value.end)):
        return False
    indent = edit.indent_of(here.key)
    lines = entry_lines(f"{indent}{text[here.key.start : here.key.end]}:", was.said, indent)
    return f"{indent}{text[here.key.start : here.value.end]}" == "\n".join(lines)


def _bare(fields: Fields, here: Standing, was: Meant | None, will: Meant) -> None:
    """An element that is only a name: what the source changed is said beside it."""
    base = was.said if was else {}
    said: dict[str, Value] = {"name": here.value.text}
    for word, value in will.said.items():
        if same(value, base.get(word)) or word in {"type", "kind"}:
            continue
        if word == "name" and same(base.get("name"), here.value.text):
            said["name"] = value
        elif word not in base:
            said[word] = value
        elif not same(value, said.get(word)):
            fields.clashes.append(Clash(("element", here.id, word), value))
    if same(said, {"name": here.value.text}):
        return
    value = said["name"] if set(said) == {"name"} and isinstance(said["name"], str) else said
    fields.edits += edit.set_value(fields.text, here.key, here.value, value, flow=here.around.flow) or []
