"""The names of ArchiMate's concepts in files, those of older versions included."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.model.kinds import KINDS, RELATIONS

# ArchiMate 2.1 to 3: what was renamed (https://pubs.opengroup.org/architecture/archimate32-doc/, appendix E).
RENAMED: Mapping[str, str] = {
    "communicationpath": "path",
    "infrastructurefunction": "technology-function",
    "infrastructureinterface": "technology-interface",
    "infrastructureservice": "technology-service",
    "network": "communication-network",
    "realisation": "realization",
    "specialisation": "specialization",
    "usedby": "serving",
}
_KINDS = {kind.concept.casefold(): word for word, kind in KINDS.items()}
_RELATIONS = {kind.concept.casefold(): word for word, kind in RELATIONS.items()}
_JUNCTIONS = {"junction": "and", "andjunction": "and", "orjunction": "or"}


class Concept(NamedTuple):
    """What a name in a file is: a kind of element or of relation; `sort` is that of a junction, `was` an old name."""

    word: str
    is_relation: bool = False
    sort: str | None = None
    was: str | None = None


def concept(name: str) -> Concept | None:
    """What `name` is (`BusinessActor`, `archimate:UsedByRelationship`), None where it is no concept of ArchiMate."""
    plain = name.rpartition(":")[2]
    key = plain.casefold()
    if key in _JUNCTIONS:
        return Concept("junction", sort=_JUNCTIONS[key])
    if key in _KINDS:
        return Concept(_KINDS[key])
    relation = key.removesuffix("relationship")
    if relation in _RELATIONS:
        return Concept(_RELATIONS[relation], is_relation=True)
    new = RENAMED.get(key) or RENAMED.get(relation)
    if new is None:
        return None
    return Concept(new, is_relation=new in RELATIONS, was=plain)
