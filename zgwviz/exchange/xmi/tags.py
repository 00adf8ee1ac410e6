"""Looking at tags of XMI, whose namespaces differ per version: `xmi:id` in 2.x, `xmi.id` in 1.x."""

from collections.abc import Iterator

from zgwviz.source.xml import Tag


def mark(tag: Tag, word: str) -> str:
    """The attribute `word` of XMI itself: of `id`, `type`, `idref`; empty where there is none."""
    for name, value in tag.attributes.items():
        if name.endswith(f"}}{word}") or name == f"xmi.{word}":
            return value.strip()
    return ""


def sort(tag: Tag) -> str:
    """UML's word for what a tag is: its `xmi:type` without `uml:`, else its own name."""
    return (mark(tag, "type") or tag.name).rpartition(":")[2]


def leads(tag: Tag | None) -> str:
    """The id that a tag refers to; of a reference into another file what stands behind its `#`."""
    if tag is None:
        return ""
    return mark(tag, "idref") or (tag.get("href") or "").rpartition("#")[2]


def reference(tag: Tag, word: str) -> str:
    """The id that `word` of a tag leads to, said as an attribute or as a tag inside it."""
    return (tag.get(word) or "").strip() or leads(tag.first(word))


def everything(tag: Tag) -> Iterator[Tag]:
    """All tags inside a tag, in the order of the file."""
    stack = list(reversed(tag.inside))
    while stack:
        one = stack.pop()
        yield one
        stack.extend(reversed(one.inside))
