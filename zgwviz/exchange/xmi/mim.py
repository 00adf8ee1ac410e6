"""Words that modellers put on classes and attributes: MIM's stereotypes and tagged values, and those before it.

https://docs.geostandaarden.nl/mim/mim/
"""

import re
from collections.abc import Mapping

from zgwviz.exchange.records import GatheredType
from zgwviz.source.words import Words

_PLAIN = re.compile(r"[\W_]+")


def plain(word: str) -> str:
    """A word to compare by: small letters, no signs, without the name of the profile that it is from."""
    return _PLAIN.sub("", word.rpartition("::")[2].casefold())


def _type(nl: str, en: str, icon: str | None = None) -> GatheredType:
    return GatheredType(plain(nl), Words((("nl", nl), ("en", en))), "business-object", icon)


OBJECT = _type("Informatieobject", "Information object")
LINK = _type("Relatieklasse", "Relation class", "path")
VALUES = _type("Enumeratie", "Enumeration", "term")
DATA = _type("Gestructureerd datatype", "Structured data type", "data")
_OBJECT = _type("Objecttype", "Object type")
_LIST = _type("Referentielijst", "Reference list", "register")
_CODES = _type("Codelijst", "Code list", "register")
_CHOICE = _type("Keuze", "Choice", "junction")

TYPES: Mapping[str, GatheredType] = {
    "objecttype": _OBJECT,
    "gegevensgroeptype": _type("Gegevensgroeptype", "Data group type", "grouping"),
    "referentielijst": _LIST,
    "referencelist": _LIST,
    "tabelentiteit": _LIST,
    "codelijst": _CODES,
    "codelist": _CODES,
    "keuze": _CHOICE,
    "choice": _CHOICE,
    "union": _CHOICE,
    "relatieklasse": LINK,
    "enumeratie": VALUES,
    "enumeration": VALUES,
    "waardelijst": VALUES,
    "gestructureerddatatype": DATA,
    "complexdatatype": DATA,
}
# Types of attributes that are no more than a word.
PRIMITIVES = frozenset({"primitiefdatatype", "primitivetype", "simpletype"})
# An attribute whose value is a part of its owner.
GROUP = "gegevensgroep"
# Stereotypes that only repeat what UML says already.
USUAL = frozenset(
    (
        *("attribuutsoort", GROUP, "relatiesoort", "generalisatie", "relatierol", "enumeratiewaarde", "enum"),
        *("dataelement", "referentieelement", "keuzeelement", "attribute", "property", "externekoppeling"),
    )
)

DEFINITION = ("definitie", "definition")
NOTE = ("toelichting", "explanation")
SOURCE = ("herkomstdefinitie",)
LENGTH = ("lengte", "length", "maxlength", "maximumlengte")
FORMAT = ("formeelpatroon", "patroon", "formalpattern", "pattern", "format")
UNIQUE = ("identificerend", "uniekeaanduiding", "isid")
YES = frozenset({"ja", "j", "yes", "true", "1"})

# What programs keep for themselves in tagged values, and who did it, which is nobody's business here.
TECHNICAL = frozenset(
    (
        *("isspecification", "eastype", "eantype", "easourcetype", "eatargettype", "easourcename", "eatargetname"),
        *("easourceid", "eatargetid", "ealocalid", "eaeletype", "eaend", "eaguid", "eaxrefprop", "package", "package2"),
        *("packagename", "parent", "phase", "complexity", "status", "author", "tpos", "gentype", "genfile", "tagged"),
        *("datecreated", "datemodified", "createddate", "modifieddate", "created", "modified", "lastloaddate"),
        *("lastsavedate", "version", "style", "styleex", "eastyle", "productname", "visibility", "scope", "stereotype"),
        *("documentation", "description", "type", "lowerbound", "upperbound", "duplicates", "ordered", "position"),
        *("containment", "collection", "static", "length", "precision", "scale", "volatile", "derived", "union"),
        *("lbound", "ubound", "lt", "lb", "mt", "mb", "rt", "rb", "linemode", "linecolor", "linewidth", "seqno"),
        *("headstyle", "linestyle", "direction", "virtualinheritance", "associationclass", "privatedata1"),
        *("privatedata2", "privatedata3", "privatedata4", "privatedata5", "iscontrolled", "isprotected", "usedtd"),
        *("logxml", "batchsave", "batchload", "xmlpath", "packageflags", "isnamespace", "alias", "genlinks"),
        *("isroot", "isleaf", "isabstract", "isactive", "sourcestyle", "deststyle", "changeability", "iscollection"),
        *("isordered", "classifier", "classname", "conditional", "subtype", "runstate", "pdata1", "pdata2", "object"),
    )
)
