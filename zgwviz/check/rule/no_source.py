"""An element without a source.

Who wants to know more, or doubts, goes to the source. What is the group's own says so: `origin: redactie`, a decision,
or `status: proposed`; then no source is asked for. Plateaus, work packages and junctions need none.

    zaak: {name: Zaak, source: {text: Zaken API 1.7.0, url: https://..., checked: true}}

More than three in one group are one finding, at the group.

Instead: name the source, with `checked: true` only when somebody has opened it.
"""

from zgwviz.check.records import Rule
from zgwviz.check.rule.lacking import by_group, lacking
from zgwviz.model.records import Element

_EXEMPT = frozenset({"plateau", "work-package", "deliverable", "gap", "implementation-event", "junction", "grouping"})


def lacks(element: Element) -> bool:
    """Whether it needs a source, and names neither one nor what stands in for it."""
    has = element.source or element.origin or element.decision or element.status == "proposed"
    return element.kind not in _EXEMPT and not has


RULE = Rule("R040", "info", lambda facts: lacking(facts, lacks), by_group)
