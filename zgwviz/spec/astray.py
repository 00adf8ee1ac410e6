"""Keys that are wrong or stand too far to the left: a problem each, and read as what was surely meant."""

from collections.abc import Container, Mapping

from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping as Table
from zgwviz.source.node import Node, Scalar
from zgwviz.source.said import Said
from zgwviz.spec.form import FieldShape, TableShape

Entry = tuple[Scalar, Node]

# What people write for a key: in Dutch, or by another name that it has elsewhere.
_OTHER_WORDS: Mapping[str, tuple[str, ...]] = {
    "naam": ("name", "title"),
    "name": ("title", "subject"),
    "title": ("name", "subject"),
    "titel": ("title", "name"),
    "ondertitel": ("subtitle",),
    "taal": ("language",),
    "versie": ("version",),
    "datum": ("date",),
    "eigenaar": ("owner",),
    "bron": ("source",),
    "bronnen": ("source",),
    "licentie": ("license",),
    "thema": ("theme",),
    "papier": ("papers",),
    "paper": ("papers",),
    "lagen": ("layers",),
    "laag": ("layer",),
    "pijlers": ("pillars",),
    "soorten": ("types",),
    "soort": ("kind", "type"),
    "besluiten": ("decisions",),
    "besluit": ("decision",),
    "patronen": ("patterns",),
    "patroon": ("pattern",),
    "regels": ("rules",),
    "vraag": ("question",),
    "kleur": ("color",),
    "colour": ("color",),
    "banden": ("bands",),
    "groepen": ("groups",),
    "groep": ("group",),
    "elementen": ("elements",),
    "onderdelen": ("elements",),
    "attributen": ("attributes",),
    "standaarden": ("standards",),
    "voorbeelden": ("examples",),
    "definitie": ("definition",),
    "omschrijving": ("definition", "text"),
    "description": ("definition", "text"),
    "gewicht": ("weight",),
    "kort": ("short",),
    "opmerking": ("note",),
    "organisatie": ("organisation",),
    "organization": ("organisation",),
    "reason": ("because",),
    "omdat": ("because",),
    "since": ("from",),
    "rijen": ("rows",),
    "kolommen": ("columns",),
    "banen": ("lanes",),
    "target": ("to",),
    "naar": ("to",),
}


def is_empty(node: Node) -> bool:
    """Whether nothing stands behind a key."""
    return type(node) is Scalar and not node.text and node.plain


def holds_ids(field: FieldShape) -> bool:
    """Whether ids of the writer's stand below a key."""
    return isinstance(field.shape, TableShape) and field.shape.key is not None


def gathered(
    entries: tuple[Entry, ...], fields: Mapping[str, FieldShape], may_be_text: bool, found: Findings
) -> list[Entry]:
    """The entries of a table of ids; keys of the language among them go back to the id that they belong to.

    `fields` are those of the records behind the ids; `may_be_text` where an id may have a text behind it too.
    """
    kept: list[Entry] = []
    moving = False  # the last id has taken keys already
    for name, node in entries:
        if not kept or name.text not in fields:
            moving = False
        elif moving or _astray(name.text, node, kept[-1][1], fields, may_be_text):
            above, behind = kept[-1]
            inner = behind.entries if isinstance(behind, Table) else ()
            if all(key.text != name.text for key, _ in inner):
                if not moving:
                    found.add("S019", name.span, word=name.text, above=above.text)
                kept[-1] = (above, Table((*inner, (name, node)), name.span))
                moving = True
                continue
        kept.append((name, node))
    return kept


def _astray(word: str, node: Node, above: Node, fields: Mapping[str, FieldShape], may_be_text: bool) -> bool:
    """Whether `word` with `node` behind it is no id, but a key of the record above it."""
    if type(node) is Table:
        inside = node.entries and all(key.text not in fields for key, _ in node.entries)
        return bool(inside) and holds_ids(fields[word]) and (type(above) is Table or is_empty(above))
    if may_be_text:
        return word == "name" and is_empty(above)
    return type(node) is Scalar and (type(above) is Table or is_empty(above))


def listed(node: Table, fields: Mapping[str, FieldShape], found: Findings) -> tuple[Node, ...]:
    """The records of a list: a table of ids with a record behind each is a problem, and read as the list it is not."""
    entries = node.entries
    if not entries or any(name.text in fields or type(behind) is not Table for name, behind in entries):
        return (node,)
    found.add("S021", entries[0][0].span, word=entries[0][0].text)
    key = Scalar("id", node.span)
    return tuple(
        Table(((key, name), *behind.entries), name.span) for name, behind in entries if isinstance(behind, Table)
    )


def mended(entries: tuple[Entry, ...], fields: Mapping[str, FieldShape], found: Findings) -> tuple[Entry, ...]:
    """The entries of a record that say something behind a key of the language; what is wrong with others is kept.

    A key that was surely meant is read as that one, so that a typing error hides nothing of what stands behind it.
    """
    said = {key.text for key, _ in entries}
    kept: list[Entry] = []
    moved: set[str] = set()
    for key, node in entries:
        word = key.text
        if word in moved:
            continue
        if word in fields and is_empty(node):
            if inner := _below(entries, key, fields, found):
                kept.append((key, inner))
                moved |= {name.text for name, _ in inner.entries}
        elif word in fields:
            kept.append((key, node))
        elif meant := _meant(key, node, fields, said, found):
            said.add(meant)
            kept.append((key._replace(text=meant), node))
    return tuple(kept)


def _meant(
    key: Scalar, node: Node, fields: Mapping[str, FieldShape], said: Container[str], found: Findings
) -> str | None:
    """The key that an unknown one was surely meant to be: for a guess, much stands behind it, or that one is needed."""
    word = key.text.casefold()
    other = next((each for each in _OTHER_WORDS.get(word, ()) if each in fields), "")
    meant = other or found.nearest(key.text, fields)
    much = type(node) is not Scalar
    sure = meant and meant not in said and (other or much or fields[meant].needed)
    code = "S020" if much and not sure else "S001"
    found.unknown(code, Said(key.text, key.span), fields, {word: other} if other else None)
    return meant if sure else None


def _below(entries: tuple[Entry, ...], key: Scalar, fields: Mapping[str, FieldShape], found: Findings) -> Table | None:
    """The ids that stand beside the empty `key` and belong below it; where there are none, nothing is said there."""
    inner: list[Entry] = []
    if holds_ids(fields[key.text]):
        at = next(at for at, (name, _) in enumerate(entries) if name is key)
        for entry in entries[at + 1 :]:
            if entry[0].text in fields:
                break
            inner.append(entry)
    if not inner:
        found.add("S014", key.span)
        return None
    first = inner[0][0]
    found.add("S019", first.span, word=first.text, above=key.text)
    return Table(tuple(inner), first.span)
