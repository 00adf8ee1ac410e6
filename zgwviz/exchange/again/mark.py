"""Marking what is adopted: the status `geborgd` on elements of a source that people's own text builds on."""

from zgwviz.exchange.again import edit
from zgwviz.exchange.again.data import Table
from zgwviz.exchange.again.fields import Fields
from zgwviz.exchange.again.ids import index
from zgwviz.exchange.again.placing import opened_up
from zgwviz.exchange.again.records import Merged
from zgwviz.exchange.again.text import closed, opened
from zgwviz.exchange.folder.make import PLATE
from zgwviz.exchange.folder.statuses import ADOPTED, STATUSES
from zgwviz.exchange.folder.text import Value
from zgwviz.source.yaml_place import data


def marked(merged: Merged) -> Merged:
    """The folder in which everything adopted says so; what has another status keeps that."""
    opens = {name: opened(text) for name, text in merged.files.items()}
    texts = {name: each.text for name, each in opens.items()}
    for here in (merged.now.elements[one] for one in sorted(merged.adopted)):
        if here.value.sort == "text":  # only its name: it becomes a table
            line = index(texts).elements[here.id]
            texts[here.file] = edit.applied(texts[here.file], opened_up(texts[here.file], line) or [])
    now = index(texts)
    by_file = {name: Fields(text) for name, text in texts.items()}
    for one in sorted(merged.adopted):
        here = now.elements[one]
        if here.value.sort == "table" and here.value.get("status") is None:
            said = data(here.value)
            assert isinstance(said, dict)
            by_file[here.file].table(here.value, said, _with_status(said), ("element", one))
    root = now.roots[PLATE]
    declared = root.get("statuses")
    if declared is None or declared.get(ADOPTED) is None:
        by_file[PLATE].table(root, {}, {"layers": [], "statuses": STATUSES}, ("plate",), passed=("layers",))
    texts = {name: edit.applied(text, by_file[name].edits) for name, text in texts.items()}
    files = {name: closed(text, opens[name]) for name, text in texts.items()}
    return merged._replace(files=files, now=index(texts))


def _with_status(said: Table) -> Table:
    """What an element says with its status, behind what tells which one it is."""
    behind = next(word for word in ("external_id", "origin", "name") if word in said)
    found: dict[str, Value] = {}
    for word, value in said.items():
        found[word] = value
        if word == behind:
            found["status"] = ADOPTED
    return found
