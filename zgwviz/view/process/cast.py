"""Who does what: the role or actor assigned to a step, else that of what it is part of."""

from collections.abc import Iterator, Mapping

from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Model
from zgwviz.spec.records import ViewSpec
from zgwviz.view.process.members import wholes_of


class Cast:
    """Who acts in one view of a model."""

    def __init__(self, spec: ViewSpec, model: Model) -> None:
        self._model = model
        self._wholes: Mapping[str, tuple[str, ...]] = wholes_of(model)
        self._assigned: dict[str, dict[str, None]] = {}
        for relation in model.relations:
            if relation.kind == "assignment" and relation.source in model.elements:
                self._assigned.setdefault(relation.target, {})[relation.source] = None
        named = [said.value for said in spec.lanes]
        inner = (one for word in named for one in (model.groups[word].elements if word in model.groups else (word,)))
        self._rank = {name: at for at, name in enumerate(dict.fromkeys(inner))}
        self._place = {name: at for at, name in enumerate(model.elements)}

    def actor(self, step: str) -> str | None:
        """Who does `step`: of several the one that the view names first, else a role, else the first.

        Where the view names organisations, their roles' steps are theirs.
        """
        found = next(self._nearest(step), ())
        fillers = [actor for one in found for actor in self._assigned.get(one, ())]
        named = [one for one in (*found, *fillers) if one in self._rank]
        if named:
            return min(named, key=self._rank.__getitem__)
        roles = [one for one in found if (self._model.elements[one].kind or "").endswith("-role")]
        return next(iter(roles or found), None)

    def parties(self, step: str) -> tuple[str, ...]:
        """The parties that meet in a contact moment; none where `step` is no such thing."""
        if not (self._model.elements[step].kind or "").endswith("-interaction"):
            return ()
        found = tuple(one for one in self._assigned.get(step, ()) if _acts(one, self._model))
        return found if len(found) > 1 else ()

    def order(self, actor: str) -> tuple[int, int]:
        """The place of a lane: as the view names them, then as the text does."""
        return self._rank.get(actor, len(self._rank)), self._place[actor]

    def _nearest(self, step: str) -> Iterator[tuple[str, ...]]:
        """Who is assigned to a step, to what it is part of, and so on upwards, where there is anyone."""
        seen, level = {step}, [step]
        while level:
            found = [one for each in level for one in self._assigned.get(each, ()) if _acts(one, self._model)]
            if found:
                yield tuple(dict.fromkeys(found))
            level = [one for each in level for one in self._wholes.get(each, ()) if one not in seen]
            seen.update(level)


def _acts(name: str, model: Model) -> bool:
    """Whether an element is somebody, or says nothing else."""
    kind = model.elements[name].kind
    return kind is None or KINDS[kind].aspect == "active"
