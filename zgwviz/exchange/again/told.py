"""What importing again tells: a line for each thing that is new, changed, gone or a clash, at its place in the text."""

from collections.abc import Callable, Iterable, Iterator

from zgwviz.exchange.again.data import shown
from zgwviz.exchange.again.fields import Clash
from zgwviz.exchange.again.records import Merged
from zgwviz.exchange.again.standing import Folder
from zgwviz.exchange.reading import MOST_TOLD
from zgwviz.problem.records import Problem, Severity, Span
from zgwviz.source.yaml_place import Place, data

_LISTED = 40  # names on one line
Name = Callable[[str], str]


def told(merged: Merged, now: Folder, name: Name) -> tuple[Problem, ...]:
    """Everything, each sort up to a number; `now` is the folder as it is written, `name` says how files are called."""
    found = [
        *_few("X102", (_at(now, one, name, "X102", "info") for one in merged.new)),
        *_few("X103", (_changed(now, one, fields, name) for one, fields in merged.changed)),
        *_listed("X104", [each.id for each in merged.gone if not each.stays]),
        *_few("X105", (_at(now, each.id, name, "X105", "warning") for each in merged.gone if each.stays)),
        *_listed("X107", merged.left_out),
    ]
    return (*found, *(_clash(now, each, name) for each in merged.clashes))


def _few(code: str, found: Iterator[Problem]) -> Iterable[Problem]:
    problems = list(found)
    yield from problems[:MOST_TOLD]
    if len(problems) > MOST_TOLD:
        rest = str(len(problems) - MOST_TOLD)
        yield Problem("X018", None, (("code", code), ("count", rest)), problems[0].severity)


def _listed(code: str, ids: Iterable[str]) -> Iterable[Problem]:
    names = list(ids)
    if names:
        rest = [f"… (+ {len(names) - _LISTED})"] if len(names) > _LISTED else []
        yield Problem(code, None, (("ids", ", ".join([*names[:_LISTED], *rest])),), "info")


def _at(now: Folder, one: str, name: Name, code: str, severity: Severity, *args: tuple[str, str]) -> Problem:
    here = now.elements[one]
    return Problem(code, _span(name(here.file), here.key), (("id", one), *args), severity)


def _changed(now: Folder, one: str, fields: tuple[str, ...], name: Name) -> Problem:
    return _at(now, one, name, "X103", "info", ("fields", ", ".join(fields)))


def _clash(now: Folder, clash: Clash, name: Name) -> Problem:
    """A clash at what people wrote; where they took it out, at what it was part of."""
    what, *path = clash.path
    file, key, value = _owner(now, what, path.pop(0) if what != "plate" else "plate.yaml")
    owner = key.text if key else file
    field: list[str] = []
    ours = ""
    for step in path:
        found = _inside(value, step) if value else None
        if found is None:
            ours, value = "", None
        else:
            key, value = found
            ours = shown(data(value))
        field.append(step)
    args = (
        ("id", owner), ("field", ".".join(field)), ("ours", ours or "-"), ("theirs", shown(clash.theirs) or "-")
    )  # fmt: skip
    return Problem("X106", _span(name(file), key) if key else Span(name(file), 1, 1), args, "warning")


def _owner(now: Folder, what: str, one: str) -> tuple[str, Place | None, Place | None]:
    if what == "element":
        here = now.elements[one]
        return here.file, here.key, here.value
    if what == "group":
        group = now.groups[one]
        return group.file, group.key, group.value
    return one, None, now.roots[one]


def _inside(value: Place, step: str) -> tuple[Place, Place] | None:
    """The entry behind a key, or the item that is known by a word."""
    for key, found in value.entries:
        if key.text == step:
            return key, found
    for each in value.items:
        known = each.text or next((said.text for word in ("id", "to", "text") if (said := each.get(word))), "")
        if known == step.split(" ", maxsplit=1)[0] or known == step:
            return each, each
    return None


def _span(file: str, place: Place) -> Span:
    width = place.end - place.start if place.sort == "text" and "\n" not in place.text else 1
    return Span(file, place.line, place.column, max(width, 1))
