"""A text with paragraphs, headings and lists, as a tree in which every link keeps its place."""

from typing import NamedTuple, TypeAlias

from zgwviz.problem.records import Span


class Run(NamedTuple):
    """Some words, and how they are set; a link leads `to` an address or an id, said at `span`.

    A link without words is called as what it leads to.
    """

    text: str
    strong: bool = False
    stressed: bool = False
    code: bool = False
    to: str = ""
    span: Span | None = None


class Paragraph(NamedTuple):
    """Words that run on."""

    runs: tuple[Run, ...]


class Heading(NamedTuple):
    """A heading; `level` as written, 1 to 6."""

    level: int
    runs: tuple[Run, ...]


class Listing(NamedTuple):
    """A list with signs, or with numbers where it is `ordered`."""

    ordered: bool
    items: "tuple[tuple[Part, ...], ...]"


Part: TypeAlias = Paragraph | Heading | Listing
