"""An element that no organisation answers for.

Each from their own responsibility: of every part one organisation says what it is and when it changes. Actors, roles
and stakeholders are parties themselves; events, plateaus, gaps and junctions need no owner.

    zaak: {name: Zaak, owner: VNG Realisatie}     # an organisation, never a person

More than three in one group are one finding, at the group.

Instead: name the organisation that answers for it; or put the question on the agenda.
"""

from zgwviz.check.records import Rule
from zgwviz.check.rule.lacking import by_group, lacking
from zgwviz.model.records import Element

_EXEMPT = frozenset(
    {
        *("business-actor", "business-role", "business-collaboration", "stakeholder", "business-event", "location"),
        *("plateau", "gap", "implementation-event", "junction", "grouping"),
    }
)


def lacks(element: Element) -> bool:
    """Whether somebody should answer for it, and nobody does."""
    return element.kind not in _EXEMPT and not element.owner


RULE = Rule("R043", "info", lambda facts: lacking(facts, lacks), by_group)
