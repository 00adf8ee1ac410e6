"""What two texts say, compared: texts, lists and tables, whatever their layout; and the ends that a verb leads to."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from zgwviz.exchange.folder.relations import labelled
from zgwviz.exchange.folder.text import Bare, Value
from zgwviz.source.yaml_place import Data
from zgwviz.spec.verbs import VERBS

Table: TypeAlias = Mapping[str, Value]

# Behind these stand ids: one, a list, or a table with what is said of each.
ENDS = frozenset({*VERBS, "standards"})
_SHOWN = 60


def plain(value: Value) -> Data:
    """A value without what it is to look like, so that equal ones are equal."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    return [plain(each) for each in value]


def same(one: Value | None, other: Value | None) -> bool:
    """Whether two values say the same."""
    return one is other or (one is not None and other is not None and plain(one) == plain(other))


def shown(value: Value | None) -> str:
    """A value on one line of a message."""
    if value is None:
        return ""
    if isinstance(value, str):
        words = " ".join(value.split())
    elif isinstance(value, Mapping):
        words = ", ".join(f"{name}: {shown(each)}" for name, each in value.items())
    else:
        words = ", ".join(shown(each) for each in value)
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def ends(said: Value | None) -> list[Table]:
    """The ends behind a verb as records with `to`, whichever way they were written."""
    if said is None:
        return []
    if isinstance(said, str):
        return [{"to": said}]
    if isinstance(said, Mapping):
        return [said] if "to" in said else [{"to": name, **_behind(each)} for name, each in said.items()]
    return [each if isinstance(each, Mapping) else {"to": each} for each in said]


def _behind(said: Value) -> Table:
    """What stands behind a target: `label [cardinality]`, only a cardinality, or a record."""
    if isinstance(said, Mapping):
        return said
    if not isinstance(said, str):
        return {"cardinality": said[0]} if said else {}
    start = said.rfind("[") if said.endswith("]") else -1
    label = (said[:start] if start >= 0 else said).strip()
    found = {"label": label, "cardinality": said[start + 1 : -1] if start >= 0 else ""}
    return {word: value for word, value in found.items() if value}


def end_item(one: Table) -> Value:
    """An end as one of a list."""
    return one["to"] if len(one) == 1 else one


def end_entry(one: Table) -> Value:
    """What stands behind an end's id in a table."""
    return labelled({word: value for word, value in one.items() if word != "to"}) or Bare("")


def many(said: Sequence[Value]) -> Value:
    """A list, or the only one of it where that is a text."""
    return said[0] if len(said) == 1 and isinstance(said[0], str) else list(said)


def many_ends(rows: Sequence[Table], word: str) -> Value:
    """Ends as the spec language says them shortest: a list, or a table where a list cannot say it."""
    if word == "standards" and any(set(row) != {"to"} for row in rows):
        return {str(row["to"]): end_entry(row) for row in rows}
    return many([end_item(row) for row in rows])
