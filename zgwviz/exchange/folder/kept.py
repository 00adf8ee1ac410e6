"""What an import keeps beside the spec: the source as it was, a line per concept, in `_import.json`.

By it what people changed is told from what the source said, ids and properties for which the spec language has no
word find their way back at an export, and an import knows its own folder again.
"""

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from types import UnionType
from typing import Any, NamedTuple, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from zgwviz.exchange.folder.records import Folder
from zgwviz.exchange.records import Gathered
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words

NAME = "_import.json"
VERSION = 1
_NOWHERE = Span("", 1, 1)
_LISTS = ("elements", "relations", "views")

T = TypeVar("T")


class Kept(NamedTuple):
    """An import: its format, the source as it was, our ids of its views, and the hashes of the files as it wrote them.

    `elements` and `groups` are our ids of these, none in a folder of before they were kept; `mapping` is the text of
    the mapping file, empty where there was none.
    """

    format: str
    gathered: Gathered
    views: Mapping[str, str]
    files: Mapping[str, str]
    elements: Mapping[str, str] = {}
    groups: Mapping[str, str] = {}
    mapping: str = ""


def text_of(form: str, gathered: Gathered, folder: Folder, files: Mapping[str, bytes], mapping: str) -> str:
    """The text of `_import.json`; `files` are what the import itself writes, by the names they have in the folder."""
    source = encoded(gathered)
    lists = {name: source.pop(name, []) for name in _LISTS}
    head = {
        "zgwviz": VERSION,
        "format": form,
        "files": {name: sha256(data).hexdigest() for name, data in files.items()},
        "mapping": mapping,
        "view_ids": folder.views,
        "element_ids": folder.elements,
        "group_ids": folder.groups,
        "source": source,
    }
    lines = [json.dumps(head, ensure_ascii=False, indent=1)[:-2]]
    for name, items in lists.items():
        inside = ",\n  ".join(json.dumps(each, ensure_ascii=False) for each in items)
        lines.append(f',\n "{name}": [\n  {inside}\n ]' if items else f',\n "{name}": []')
    return "".join(lines) + "\n}\n"


def read(data: bytes) -> Kept | None:
    """What `_import.json` keeps, None where it is not one that we wrote."""
    try:
        said = json.loads(data)
        if said["zgwviz"] != VERSION:
            return None
        source = said["source"] | {name: said[name] for name in _LISTS}
        more = {"elements": said.get("element_ids", {}), "groups": said.get("group_ids", {})}
        gathered = _decoded(source, Gathered)
        return Kept(said["format"], gathered, said["view_ids"], said["files"], mapping=said.get("mapping", ""), **more)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def encoded(value: Any) -> Any:  # noqa: ANN401  (a record of any sort)
    """A record as what JSON is made of: fields that say something, texts by language; places are left out."""
    if isinstance(value, Words):
        return dict(value.texts)
    if isinstance(value, Said):
        return encoded(value.value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        defaults: Mapping[str, object] = getattr(value, "_field_defaults", {})
        pairs = zip(value._fields, value, strict=True)
        return {
            name: encoded(each)
            for name, each in pairs
            if not isinstance(each, Span) and (name not in defaults or defaults[name] != each)
        }
    if isinstance(value, tuple):
        return [encoded(each) for each in value]
    return value


def _decoded(value: Any, form: type[T]) -> T:  # noqa: ANN401
    """The record of type `form` that `encoded` made `value` of."""
    return cast("T", _value(value, form))


def _value(value: Any, form: Any) -> Any:  # noqa: ANN401
    origin = get_origin(form)
    if form is Words:
        return Words(tuple(value.items()))
    if origin in {Union, UnionType}:
        return None if value is None else _value(value, next(each for each in get_args(form) if each is not type(None)))
    if origin is Said:
        return Said(_value(value, get_args(form)[0]), _NOWHERE)
    if origin is tuple:
        parts = get_args(form)
        if parts[-1] is Ellipsis:
            return tuple(_value(each, parts[0]) for each in value)
        return tuple(_value(each, part) for each, part in zip(value, parts, strict=True))
    if isinstance(form, type) and issubclass(form, tuple):
        hints = _hints(form)
        return form(**{name: _value(each, hints[name]) for name, each in value.items()})
    return value


@cache
def _hints(form: type) -> Mapping[str, Any]:
    return get_type_hints(form)
