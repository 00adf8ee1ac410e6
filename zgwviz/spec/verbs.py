"""The verbs of relations: ArchiMate's nouns behind them, and in which direction they are written."""

from typing import Literal, NamedTuple

Access = Literal["read", "write", "read-write"]


class Verb(NamedTuple):
    """`kind` is ArchiMate's noun; `inverse` where the relation ends at the element that says it."""

    kind: str
    inverse: bool = False
    access: Access | None = None


VERBS: dict[str, Verb] = {
    "composed_of": Verb("composition"),
    "aggregates": Verb("aggregation"),
    "assigned_to": Verb("assignment"),
    "realizes": Verb("realization"),
    "serves": Verb("serving"),
    "accesses": Verb("access"),
    "reads": Verb("access", access="read"),
    "writes": Verb("access", access="write"),
    "influences": Verb("influence"),
    "triggers": Verb("triggering"),
    "flows_to": Verb("flow"),
    "specializes": Verb("specialization"),
    "associated_with": Verb("association"),
    "part_of": Verb("composition", inverse=True),
    "aggregated_by": Verb("aggregation", inverse=True),
    "performed_by": Verb("assignment", inverse=True),
    "realized_by": Verb("realization", inverse=True),
    "served_by": Verb("serving", inverse=True),
    "accessed_by": Verb("access", inverse=True),
    "read_by": Verb("access", inverse=True, access="read"),
    "written_by": Verb("access", inverse=True, access="write"),
    "influenced_by": Verb("influence", inverse=True),
    "triggered_by": Verb("triggering", inverse=True),
    "flows_from": Verb("flow", inverse=True),
    "generalizes": Verb("specialization", inverse=True),
    # Two parties meet in an interaction: both are assigned to it.
    "between": Verb("assignment", inverse=True),
}

# The first word for each of ArchiMate's nouns, from its source: `accesses` comes before `reads`.
WORDS = {verb.kind: word for word, verb in reversed(VERBS.items()) if not verb.inverse}
