"""The page around a drawing: title, facts, trail, legend and source, and what the file says of itself."""

from collections.abc import Sequence

from zgwviz.draw import legend, sign, text
from zgwviz.draw.brush import Brush
from zgwviz.draw.icon import symbol
from zgwviz.layout.frame import subtitle_size
from zgwviz.layout.records import Frame, Sheet
from zgwviz.layout.space import text_height
from zgwviz.scene.records import Group, Link, Scene, Shape, Symbol, Use
from zgwviz.style.palette import hue_of


def scene(sheet: Sheet, body: Sequence[Shape], description: str, brush: Brush) -> Scene:
    """The page with the shapes of its drawing; `description` is the drawing in words."""
    head = sheet.head
    shapes: list[Shape] = [*(_frame(sheet.frame, brush) if sheet.frame else ()), *body]
    if sheet.legend:
        neutral = hue_of(brush.palette, "slate")
        entries = tuple(legend.entry(mark, neutral, brush) for mark in sheet.legend)
        label = "Legend" if head.language.startswith("en") else "Legenda"
        shapes.append(Group(entries, id="legend", role="list", label=label))
    if sheet.frame is not None and sheet.frame.source is not None:
        source, size = sheet.frame.source, sheet.paper.note
        lines = text.down(source.lines, source.box.x, source.box.y + size * 0.36, size, brush.palette.muted)
        shapes.append(Group(lines, role="note", label=" ".join(source.lines.texts)))
    return Scene(
        id=head.id,
        width=sheet.width,
        height=sheet.height,
        unit=sheet.paper.unit,
        title=head.title,
        description=description,
        language=head.language,
        background=brush.palette.paper,
        children=tuple(shapes),
        symbols=_symbols(shapes),
        source=head.source,
        license=head.license,
        date=head.date,
    )


def _frame(frame: Frame, brush: Brush) -> list[Shape]:
    paper, palette = brush.paper, brush.palette
    shapes: list[Shape] = []
    for i, (target, placed) in enumerate(frame.trail):
        ink = brush.palette.ink
        words = text.down(placed.lines, placed.box.x, placed.box.y, paper.note, ink)
        link = Link(scene=target) if target else None
        shapes.append(Group(words, role="note", label=" ".join(placed.lines.texts), link=link))
        if i + 1 < len(frame.trail):
            x, y = placed.box.right + paper.note * 0.85, placed.box.y + text_height(paper.note, 1) * 0.4
            shapes.append(sign.chevron(x, y, paper.note * 0.5, palette.muted, paper.note * 0.11))
    title = frame.title
    shapes += text.down(title.lines, title.box.x, title.box.y, paper.title, palette.ink, 600)
    if frame.subtitle is not None:
        box = frame.subtitle.box
        shapes += text.down(frame.subtitle.lines, box.x, box.y, subtitle_size(paper), palette.muted)
    if frame.facts is not None:
        box = frame.facts.box
        shapes += text.down(frame.facts.lines, box.right, box.y, paper.note, palette.muted, anchor="end")
    return shapes


def _symbols(shapes: list[Shape]) -> tuple[Symbol, ...]:
    """The symbols used, in the order of their words."""
    words: set[str] = set()
    todo: list[Shape] = list(shapes)
    while todo:
        shape = todo.pop()
        if isinstance(shape, Use):
            words.add(shape.symbol)
        elif isinstance(shape, Group):
            todo += shape.children
    found = [symbol(word) for word in sorted(words)]
    return tuple(s for s in found if s is not None)
