"""Which elements a view of the spec asks for."""

from zgwviz.check.select import selected
from zgwviz.model.records import Model
from zgwviz.source.said import Said
from zgwviz.spec.records import Selector, ViewSpec


def subject(asked: ViewSpec, model: Model) -> tuple[str, ...]:
    """The ids of the elements that a view is about: what it is of, else its rows and columns, else all."""
    if asked.of is not None or not (asked.rows or asked.columns):
        return chosen(asked.of, model)
    parts = (chosen(part, model) for part in (asked.rows, asked.columns) if part is not None)
    return tuple(dict.fromkeys(each for part in parts for each in part))


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
