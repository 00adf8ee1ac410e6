"""A source that nobody has opened yet.

`checked: false` says that a source was named and not read. Before the plate is shown, somebody opens it.

    archiefwet: {source: {text: Archiefwet 1995, url: https://..., checked: false}}

More than three in one group are one finding, at the group.

Instead: open the source, compare it with what the element says, and write `checked: true`.
"""

from zgwviz.check.records import Rule
from zgwviz.check.rule.lacking import by_group, lacking
from zgwviz.model.records import Element


def _lacks(element: Element) -> bool:
    return any(source.checked is False for source in element.source)


RULE = Rule("R041", "info", lambda facts: lacking(facts, _lacks), by_group)
