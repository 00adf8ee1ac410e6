"""Accessible names: what is heard begins with what is seen, https://www.w3.org/WAI/WCAG22/Understanding/label-in-name."""

from collections.abc import Sequence
from itertools import takewhile

from zgwviz.scene.records import Group, Shape, Text

_JOINED = str.maketrans("", "", " -\u00a0\u00ad\u2010\u2011")


def accessible_name(group: Group) -> str:
    """The label, with the visible words before it where it begins with others (a short name, say)."""
    seen = visible(group.children)
    label = group.label
    if not label or label.startswith(seen) or _bare(label).startswith(_bare(seen)):
        return label or seen
    return f"{seen}: {label}"


def visible(shapes: Sequence[Shape]) -> str:
    """The first words among `shapes`: its lines of one size and weight, put together again."""
    texts = [shape for shape in shapes if isinstance(shape, Text)]
    if not texts:
        return ""
    first = texts[0]
    lines = takewhile(lambda line: line.size == first.size and line.weight == first.weight, texts)
    said = ""
    for line in lines:
        said += line.text[:-1] if line.hyphen else f"{line.text} "
    return said.strip()


def _bare(words: str) -> str:
    """Without what line breaking puts in or leaves out."""
    return words.translate(_JOINED).casefold()
