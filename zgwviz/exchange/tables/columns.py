"""What each column of a table says, guessed from its header and from what stands in it."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zgwviz.exchange.tables.words import element_kind, relation_kind
from zgwviz.source.table import Row, Sheet

# For each column of ours the headers that mean it; a header of several words counts by its last (GEMMA-naam).
ROLES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "guid", "uuid", "identifier", "identificatie", "externalid", "sleutel", "key", "nr", "nummer"),
    "name": ("name", "naam", "term", "begrip", "titel", "title", "label", "benaming", "element"),
    "short": ("short", "kort", "kortenaam", "afkorting"),
    "definition": (
        *("definition", "definitie", "documentation", "documentatie", "description", "omschrijving", "beschrijving"),
        "betekenis",
    ),
    "note": ("note", "toelichting", "notes", "notitie", "opmerking", "opmerkingen", "comment"),
    "layer": ("layer", "laag"),
    "group": ("group", "groep", "folder", "map", "packageid", "package", "domein", "cluster"),
    "parent": ("parent", "ouder", "bovenliggend", "onderdeelvan", "parentid", "parentpackageid"),
    "source_text": ("herkomst", "bronvermelding"),
    "link": ("link", "url"),
    "version": ("version", "versie"),
    "tags": ("tags", "tag", "labels", "trefwoorden"),
    "attribute_of": ("attributeof", "attribuutvan", "clazzid", "classid", "objecttype", "entiteit", "entity", "klasse"),
    "value_of": ("valueof", "waardevan", "enumeratieid", "enumeration", "waardelijst"),
    "values": ("values", "waarden", "enumerationid"),
    "datatype": ("datatype", "primitive", "gegevenstype", "formaat"),
    "max": ("max", "maxlength", "lengte", "length"),
    "required": ("required", "verplicht", "mandatory"),
    "cardinality": ("cardinality", "kardinaliteit", "multipliciteit", "tocardinality", "dstmultiplicity"),
    "from_cardinality": ("fromcardinality", "srcmultiplicity"),
    "access": ("access", "toegang"),
    "role": ("role", "dstrole", "rol"),
    "from_role": ("fromrole", "srcrole"),
    "carries": ("carries",),
    "strength": ("strength", "sterkte"),
    "read_only": ("readonly",),
    "format": ("format",),
    "to_low": ("dstmultstart",),
    "to_high": ("dstmultend",),
    "from_low": ("srcmultstart",),
    "from_high": ("srcmultend",),
}
# The words for the two ends of a relation; the first that a table has both of counts.
_ENDS = (
    ("source", "target"),
    ("bron", "doel"),
    ("van", "naar"),
    ("from", "to"),
    ("src", "dst"),
    ("subclass", "superclass"),
    ("start", "end"),
)
_SORT_WORDS = frozenset({"type", "kind", "soort", "stereotype", "categorie", "category"})
_IDS = frozenset({"id", "guid", "uuid"})
_MOST_TYPES = 40
_SEEN = 500  # rows that are looked at to tell what a column holds
_MAINLY = 0.5


class Columns(NamedTuple):
    """The columns of a table by what they say; `rest` are those that become properties."""

    at: Mapping[str, int]
    rest: tuple[tuple[int, str], ...]
    specialized: bool = False

    def has(self, *roles: str) -> bool:
        """Whether the table has all of these columns."""
        return all(role in self.at for role in roles)


def columns(sheet: Sheet, wished: Mapping[str, str]) -> Columns:
    """The columns of a sheet whose first row is its header; `wished` says of roles what their header is."""
    header = sheet.rows[0].cells
    body = sheet.rows[1 : _SEEN + 1]
    words = [_words(each) for each in header]
    at: dict[str, int] = {}
    for role, said in wished.items():
        if (found := next((place for place, each in enumerate(header) if each == said), None)) is not None:
            at[role] = found
    specialized = False
    if "source" not in at and (ends := _ends(words)):
        at["source"], at["target"], specialized = ends
    _sorts(words, body, at)
    for exact in (True, False):
        for role, names in ROLES.items():
            if role not in at:
                taken = set(at.values())
                found = _find(words, names, taken, exact=exact)
                if found is not None:
                    at[role] = found
    used = set(at.values())
    rest = tuple((place, each) for place, each in enumerate(header) if each and place not in used)
    return Columns(at, rest, specialized)


def _words(header: str) -> tuple[str, ...]:
    """The words of a header, in small letters without accents: `GEMMA-naam`, `gemmaNaam` are gemma and naam."""
    plain = unicodedata.normalize("NFKD", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)).encode("ascii", "ignore")
    return tuple(re.findall(r"[a-z0-9]+", plain.decode().lower()))


def _find(words: Sequence[tuple[str, ...]], names: tuple[str, ...], taken: set[int], *, exact: bool) -> int | None:
    places = [place for place, said in enumerate(words) if place not in taken and said]
    if exact:
        return next((place for name in names for place in places if "".join(words[place]) == name), None)
    return next((place for place in places if words[place][-1] in names), None)


def _ends(words: Sequence[tuple[str, ...]]) -> tuple[int, int, bool] | None:
    """The columns of the two ends: of several such pairs the one that says ids, else the shortest."""
    for one, other in _ENDS:
        pairs: list[tuple[bool, int, int, int]] = []
        for place, said in enumerate(words):
            if one not in said:
                continue
            there = tuple(other if word == one else word for word in said)
            if there in words:
                rest = set(said) - {one}
                pairs.append((not rest & _IDS, len(said), place, words.index(there)))
        if pairs:
            best = min(pairs)
            return best[2], best[3], one == "subclass"
    return None


def _sorts(words: Sequence[tuple[str, ...]], body: Sequence[Row], at: dict[str, int]) -> None:
    """The column of kinds, whose values are ArchiMate's; and one of the party's own types beside it."""
    for place, said in enumerate(words):
        if place in at.values() or not _SORT_WORDS & set(said[-1:]):
            continue
        values = [row.cells[place] for row in body if place < len(row.cells) and row.cells[place]]
        known = sum(_is_kind(each, "source" in at) for each in values)
        if "kind" not in at and (said == ("kind",) or (values and known >= len(values) * _MAINLY)):
            at["kind"] = place
        elif "type" not in at and (said == ("type",) or 1 < len(set(values)) <= _MOST_TYPES):
            at["type"] = place


def _is_kind(word: str, related: bool) -> bool:
    return (related and relation_kind(word) is not None) or element_kind(word) is not None
