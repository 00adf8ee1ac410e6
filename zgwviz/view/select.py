"""What a view of the spec asks for: its record, and the elements it means."""

from zgwviz.check.select import selected
from zgwviz.model.records import Model
from zgwviz.source.said import Said
from zgwviz.spec.records import Selector, ViewSpec


def spec_view(name: str, model: Model) -> ViewSpec:
    """The view that the spec asks for by that id."""
    return next(view for view in model.views if view.id.value == name)


def chosen(asked: Selector | tuple[Said[str], ...] | None, model: Model) -> tuple[str, ...]:
    """The ids of the elements that are meant, in the order of the text: all where nothing is asked.

    A list names groups, with all that is in them, and elements.
    """
    if asked is None:
        return tuple(model.elements)
    if isinstance(asked, Selector):
        return selected(asked, model)
    words = frozenset(said.value for said in asked)
    return tuple(each.id for each in model.elements.values() if each.id in words or each.group in words)
