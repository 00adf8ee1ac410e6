"""From the model to what one drawing shows, in the language it is drawn in."""

from zgwviz.view.catalogue import Entry
from zgwviz.view.scope import Scope
from zgwviz.view.view import View


def choose(entry: Entry, scope_: Scope) -> View:
    """What the drawing `entry` shows."""
    # Each choice is imported where it is wanted: a folder with plates alone needs no other.
    match entry.kind:
        case "concepts":
            from zgwviz.view.concepts import concepts

            return concepts(entry, scope_)
        case "flows":
            from zgwviz.view.flows.choose import flows

            return flows(entry, scope_)
        case "gaps":
            from zgwviz.view.gaps import gaps

            return gaps(entry, scope_)
        case "process":
            from zgwviz.view.process.choose import process

            return process(entry, scope_)
        case "trace":
            from zgwviz.view.trace.choose import trace

            return trace(entry, scope_)
        case "element":
            from zgwviz.view.element.choose import element

            return element(entry, scope_)
        case "glossary" | "matrix" | "standards":
            return _table(entry, scope_)
        case "information":
            from zgwviz.view.information.choose import information

            return information(entry, scope_)
        case _:
            from zgwviz.view.plate import plate

            return plate(entry, scope_)


def _table(entry: Entry, scope_: Scope) -> View:
    """What the drawing `entry` shows in rows and columns."""
    if entry.kind == "glossary":
        from zgwviz.view.glossary import glossary

        return glossary(entry, scope_)
    if entry.kind == "matrix":
        from zgwviz.view.matrix.choose import matrix

        return matrix(entry, scope_)
    from zgwviz.view.standards import standards

    return standards(entry, scope_)
