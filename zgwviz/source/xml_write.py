"""XML on its way out: a tree to text, escaped in one place."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

# https://www.w3.org/TR/xml/#charsets: what no XML can hold, not even as a reference.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_IN_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_ATTRIBUTE = _IN_TEXT | {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}


class Out(NamedTuple):
    """A tag to write: its attributes in order, and either a text or other tags."""

    name: str
    attributes: Mapping[str, str] = {}
    text: str = ""
    inside: "tuple[Out, ...]" = ()


def document(root: Out) -> str:
    """The text of a file, indented, each tag on a line of its own."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(_lines(root)) + "\n"


def _lines(root: Out) -> Iterator[str]:
    """The lines of a tree, without recursion: views may hold boxes in boxes."""
    stack: list[tuple[Out | str, str]] = [(root, "")]
    while stack:
        tag, indent = stack.pop()
        if isinstance(tag, str):
            yield f"{indent}</{tag}>"
            continue
        said = "".join(f' {name}="{_escaped(value, _IN_ATTRIBUTE)}"' for name, value in tag.attributes.items())
        if tag.inside:
            yield f"{indent}<{tag.name}{said}>"
            stack.append((tag.name, indent))
            stack.extend((each, indent + "  ") for each in reversed(tag.inside))
        elif tag.text:
            yield f"{indent}<{tag.name}{said}>{_escaped(tag.text, _IN_TEXT)}</{tag.name}>"
        else:
            yield f"{indent}<{tag.name}{said}/>"


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(each, each) for each in _NO_XML.sub("", text))
