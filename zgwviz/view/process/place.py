"""In which lane of which section each step stands."""

from collections.abc import Mapping, Sequence

from zgwviz.view.process.cast import Cast
from zgwviz.view.process.members import Part
from zgwviz.view.process.records import Lane, Tie
from zgwviz.view.scope import Scope
from zgwviz.view.words import say

_Spot = tuple[str, str | None]
"""A section, and who acts there."""


class Places:
    """The lanes of a process.

    An event or junction that nobody is assigned to stands with the step it leads to, else with the one it comes from.
    A contact moment stands between the lanes where its parties do their other work, else in a lane of its own section
    for each party.
    """

    def __init__(self, parts: Sequence[Part], ties: Sequence[Tie], cast: Cast, scope: Scope) -> None:
        self._cast, self._scope = cast, scope
        self._spots: dict[str, tuple[_Spot, ...]] = {}
        home = {step: part.id for part in parts for step in part.steps}
        meetings: dict[str, tuple[str, ...]] = {}
        for step, section in home.items():
            parties = cast.parties(step)
            if parties:
                meetings[step] = parties
            else:
                self._spots[step] = ((section, cast.actor(step)),)
        self._lean(home, ties)
        where: dict[str, str] = {}
        for ((section, actor),) in self._spots.values():
            if actor:
                where.setdefault(actor, section)
        for step, parties in meetings.items():
            there = all(party in where for party in parties)
            self._spots[step] = tuple((where[party] if there else home[step], party) for party in parties)

    def lanes(self, step: str) -> tuple[str, ...]:
        """The ids of the lanes of a step."""
        return tuple(dict.fromkeys(_id(spot) for spot in self._spots[step]))

    def of(self, section: str) -> tuple[Lane, ...]:
        """The lanes of a section, from top to bottom; nobody's comes last."""
        spots = dict.fromkeys(spot for spots in self._spots.values() for spot in spots if spot[0] == section)
        known = sorted((spot for spot in spots if spot[1]), key=lambda spot: self._cast.order(spot[1] or ""))
        return tuple(self._lane(spot) for spot in (*known, *(spot for spot in spots if not spot[1])))

    def _lane(self, spot: _Spot) -> Lane:
        scope, actor = self._scope, spot[1]
        if actor is None:
            nobody = say("no-role", scope.language)
            return Lane(_id(spot), nobody, nobody, "slate", known=False)
        element = scope.model.elements[actor]
        name = scope.words(element.name)
        return Lane(
            _id(spot), name, scope.words(element.short) or name, scope.color_of(element), view=scope.subview(element)
        )

    def _lean(self, home: Mapping[str, str], ties: Sequence[Tie]) -> None:
        """Give events and junctions without anybody the place of a neighbour."""
        elements = self._scope.model.elements
        loose = [
            step
            for step, spots in self._spots.items()
            if spots[0][1] is None and (elements[step].kind or "").rpartition("-")[2] in {"event", "junction"}
        ]
        near: dict[str, list[str]] = {}
        for tie in ties:
            near.setdefault(tie.source, []).append(tie.target)
        for tie in ties:
            near.setdefault(tie.target, []).append(tie.source)
        for _ in range(len(loose)):
            moved = False
            for step in loose:
                others = [self._spots[one][0] for one in near.get(step, ()) if one in self._spots]
                spots = [spot for spot in others if spot[1]]
                if spots and self._spots[step][0][1] is None:
                    spots.sort(key=lambda spot: spot[0] != home[step])
                    self._spots[step] = (spots[0],)
                    moved = True
            if not moved:
                break


def _id(spot: _Spot) -> str:
    return f"{spot[0]}/{spot[1] or ''}"
