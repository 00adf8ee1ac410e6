"""From the model to what one drawing shows, in the language it is drawn in."""

from zgwviz.view.catalogue import Entry
from zgwviz.view.gaps import gaps
from zgwviz.view.information.choose import information
from zgwviz.view.matrix.choose import matrix
from zgwviz.view.plate import plate
from zgwviz.view.process.choose import process
from zgwviz.view.scope import Scope
from zgwviz.view.trace.choose import trace
from zgwviz.view.view import View


def choose(entry: Entry, scope_: Scope) -> View:
    """What the drawing `entry` shows."""
    match entry.kind:
        case "gaps":
            return gaps(entry, scope_)
        case "matrix":
            return matrix(entry, scope_)
        case "process":
            return process(entry, scope_)
        case "trace":
            return trace(entry, scope_)
        case "information":
            return information(entry, scope_)
        case _:
            return plate(entry, scope_)
