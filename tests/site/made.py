"""Sites for tests: built from texts or from a folder, and read back by the standard library."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NamedTuple

from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.model.records import Model
from zgwviz.pipeline import Studio, load, studio, tools
from zgwviz.site.build import site
from zgwviz.view.catalogue import drawable

EVIL = 'Intake <balie> & "zo"'
ENDS = "</script><script>alert(1)</script>"
COMMENT = "<!-- </style> {{ 7 * 7 }} ${name} '"
TURNED = "\u202eenoh\u202c \u05e9\u05dc\u05d5\u05dd"

_PLATE = f"""
zgwviz: 1
title: {json.dumps(ENDS)}
subtitle: {json.dumps(COMMENT)}
language: nl
papers: [slide]
layers: [boven, onder]
views:
  - {{id: draad, kind: trace, of: {{id: balie}}, title: {json.dumps(ENDS)}}}
"""
_ABOVE = f"""
layer: boven
name: Boven
groups:
  doelen:
    name: {json.dumps(ENDS)}
    kind: goal
    elements:
      waarom: {json.dumps(COMMENT)}
"""
_BELOW = f"""
layer: onder
name: {json.dumps(EVIL)}
groups:
  balies:
    name: Balies
    kind: business-process
    elements:
      balie:
        name: {{nl: {json.dumps(EVIL)}, en: {json.dumps(ENDS)}}}
        definition: {json.dumps(ENDS + COMMENT)}
        source: {{text: {json.dumps(ENDS)}, url: "https://example.org/?a=<b>&c='"}}
        realizes: {{waarom: {json.dumps(ENDS)}}}
        properties: {{x: {json.dumps(ENDS)}}}
      cafe: Café Überhaupt
      gekeerd: {json.dumps(TURNED)}
"""


class Made(NamedTuple):
    """A site, and what it was made from."""

    model: Model
    room: Studio
    data: bytes

    @property
    def text(self) -> str:
        return self.data.decode("utf-8")

    @property
    def known(self) -> dict[str, Any]:
        """The record in the page."""
        said: dict[str, Any] = json.loads(parsed(self.text).scripts["data"])
        return said


def made(
    texts: dict[str, bytes], views: tuple[str, ...] = (), language: str | None = None, folder: str = "spec"
) -> Made:
    loaded = load(folder, texts, Shelf(read=on_disk))
    assert loaded.model is not None, loaded.problems
    entries = [e for e in drawable(loaded.model) if not views or e.id in views]
    drawn = frozenset(entry.id for entry in entries)
    room = studio(loaded.model, language, drawn, tools(loaded.model, language))
    return Made(loaded.model, room, site(room, entries))


def made_from(folder: Path) -> Made:
    texts = read_spec(folder)
    assert isinstance(texts, dict)
    return made(texts, folder=folder.as_posix())


def hostile(language: str | None = None) -> Made:
    parts = {"plate.yaml": _PLATE, "1.yaml": _ABOVE, "2.yaml": _BELOW}
    return made({name: text.encode() for name, text in parts.items()}, language=language)


class Node(NamedTuple):
    """A start tag, in a template or not, and the words inside it up to its end."""

    tag: str
    attributes: dict[str, str]
    path: tuple[str, ...]


class Page(HTMLParser):
    """The page as a browser's parser sees it: every tag, every text, scripts by their id."""

    VOID = frozenset({"meta", "input", "br", "link", "img"})

    def __init__(self) -> None:
        super().__init__()
        self.nodes: list[Node] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self.scripts: dict[str, str] = {}
        self.comments: list[str] = []
        self.open: list[tuple[str, str]] = []
        self.stray: list[str] = []

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(f"{tag}#{name}" if name else tag for tag, name in self.open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {key: value or "" for key, value in attrs}
        self.nodes.append(Node(tag, said, self.path))
        if tag not in self.VOID:
            self.open.append((tag, said.get("id", "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.nodes.append(Node(tag, {key: value or "" for key, value in attrs}, self.path))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            self.stray.append(tag)
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] in ("script", "style"):
            key = self.open[-1][1] or self.open[-1][0]
            self.scripts[key] = self.scripts.get(key, "") + data
        else:
            self.texts.append((self.path, data))

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def parsed(text: str) -> Page:
    page = Page()
    page.feed(text)
    page.close()
    return page
