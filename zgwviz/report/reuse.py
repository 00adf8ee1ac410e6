"""Reuse: which elements of other specs each spec uses, by whom, and which elements of a spec others use."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zgwviz.model.records import Element, Model, Use
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Document, Row, Run, Table, number, several, text
from zgwviz.report.words import say

# So many digits of a hash are enough to paste.
SHORT = 12


class Party(NamedTuple):
    """A spec: how it is shown, where it is from the root, and where the specs are that it uses, by their prefix."""

    shown: str
    place: str
    model: Model
    used: Mapping[str, str]


def reuse(parties: Sequence[Party], language: str) -> Document:
    """What each of the specs uses of others; with several, what of each is used by the others."""
    one = parties[0].model
    title = (
        say("reuse-of", language, title=one.title.drawn(language, one.language))
        if len(parties) == 1
        else say("reuse-all", language, count=str(len(parties)))
    )
    about = tuple(_about(party, Naming(party.model, language)) for party in parties)
    tables = [_uses(parties, language), _elements(parties, language)]
    for party in parties:
        users = [each for each in parties if party.place in each.used.values()]
        if users:
            tables.append(_used(party, users, Naming(party.model, language)))
    return Document(title, language, about, tuple(tables), "used-elements")


def _about(party: Party, names: Naming) -> str:
    if not party.model.uses:
        return names.say("reuse-none", spec=party.shown)
    used, total = len(_borrowed(party.model)), len(party.model.elements)
    return names.say("reuse-about", spec=party.shown, used=str(used), total=str(total), share=_share(used, total))


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "0%"


def _borrowed(model: Model, use: str = "") -> list[Element]:
    """The elements of other specs, or of one."""
    return [each for each in model.elements.values() if each.elsewhere and use in {"", each.elsewhere.use}]


def _uses(parties: Sequence[Party], language: str) -> Table:
    """A row for each spec that a spec uses."""
    names = Naming(parties[0].model, language)
    counts = ("used-count", "placed", "referred", "references", "share")
    columns = names.columns("spec", "prefix", "uses-spec", "version-of", *counts, "hash", numbers=counts)
    rows = tuple(_use(party, use, Naming(party.model, language)) for party in parties for use in party.model.uses)
    return Table("uses", names.say("uses"), columns, rows, names.say("no-uses"))


def _use(party: Party, use: Use, names: Naming) -> Row:
    used = _borrowed(party.model, use.id)
    placed = sum(bool(each.elsewhere and each.elsewhere.placed) for each in used)
    by = references(party.model)
    total = len(party.model.elements)
    return Row(
        (
            text(party.shown),
            text(use.id),
            text(names.words(use.title)),
            text(use.version or ""),
            number(len(used)),
            number(placed),
            number(len(used) - placed),
            number(sum(len(by.get(each.id, ())) for each in used)),
            Cell((Run(_share(len(used), total)),), round(len(used) / total, 4) if total else 0),
            Cell((Run(use.hash[: len("sha256-") + SHORT]),), use.hash),
        )
    )


def _elements(parties: Sequence[Party], language: str) -> Table:
    """A row for each element of another spec: where it stands, and what refers to it."""
    names = Naming(parties[0].model, language)
    columns = names.columns("spec", "id", "name", "layer", "group", "references", "used-by", numbers=("references",))
    rows = []
    for party in parties:
        own, by = Naming(party.model, language), references(party.model)
        for each in _borrowed(party.model):
            users = [party.model.elements[name] for name in by.get(each.id, ())]
            runs = (Run(own.name(user)) for user in users)
            rows.append(
                Row(
                    (
                        text(party.shown),
                        text(each.id),
                        text(own.name(each)),
                        own.layer(each),
                        own.group(each),
                        number(len(users)),
                        several(runs, [user.id for user in users]),
                    )
                )
            )
    return Table("used-elements", names.say("used-elements"), columns, tuple(rows), names.say("no-used"))


def _used(party: Party, users: Sequence[Party], names: Naming) -> Table:
    """The elements of a spec, each with the specs that use it; most used first, then those that none uses."""
    by: dict[str, list[str]] = {each: [] for each, its in party.model.elements.items() if its.elsewhere is None}
    for user in users:
        prefixes = {prefix for prefix, place in user.used.items() if place == party.place}
        for each in _borrowed(user.model):
            if each.elsewhere and each.elsewhere.use in prefixes:
                by[each.elsewhere.id].append(user.shown)
    columns = names.columns("id", "name", "layer", "used-of-specs", "used-by", numbers=("used-of-specs",))
    rows = []
    for name in sorted(by, key=lambda name: -len(by[name])):
        element, shown = party.model.elements[name], by[name]
        runs = (Run(each) for each in shown)
        cells = (text(name), text(names.name(element)), names.layer(element), number(len(shown)), several(runs))
        rows.append(Row(cells))
    title = names.say("used-of", title=names.words(party.model.title))
    return Table(f"used-of-{party.shown.rpartition('/')[2]}", title, columns, tuple(rows))


def references(model: Model) -> Mapping[str, Sequence[str]]:
    """The own elements that refer to each element of another spec: by a relation, or as owner, standard, plateau."""
    found: dict[str, dict[str, None]] = {}
    own = {name for name, each in model.elements.items() if each.elsewhere is None}
    pairs = [(each.source, each.target) for each in model.relations]
    pairs += [(each.target, each.source) for each in model.relations]
    for name in own:
        each = model.elements[name]
        said = (each.owner, each.since, each.until, *(standard for standard, _ in each.standards))
        pairs += [(name, other) for other in said if other]
    for here, there in pairs:
        if here in own and there in model.elements and there not in own:
            found.setdefault(there, {})[here] = None
    order = {name: at for at, name in enumerate(model.elements)}
    return {there: sorted(users, key=order.__getitem__) for there, users in found.items()}
