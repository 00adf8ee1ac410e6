"""The relations that a plate draws when it is asked to."""

from zgwviz.view.records import PlateView, Tie, Tied
from zgwviz.view.scope import Scope


def tied(view: PlateView, how: Tied, scope_: Scope) -> PlateView:
    """The plate with every relation between two of its elements; whether each is drawn or those of groups is `how`."""
    bands = (*view.bands, view.roadmap) if view.roadmap else view.bands
    ids = {item.id for band in bands for group in band.groups for item in group.items}
    ids |= {item.id for pillar in view.pillars for item in pillar.items}
    ties = tuple(
        Tie(relation.id, relation.source, relation.target, relation.notation)
        for relation in scope_.model.relations
        if relation.source in ids and relation.target in ids and relation.source != relation.target
    )
    return view._replace(ties=ties, tied=how)
