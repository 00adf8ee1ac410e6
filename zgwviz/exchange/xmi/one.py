"""UML 1.3 and 1.4 in XMI 1.x: as Enterprise Architect wrote it for long, and as others did.

https://www.omg.org/spec/XMI/1.1/
"""

from typing import NamedTuple

from zgwviz.exchange.xmi.found import CLASSIFIERS, PACKAGE, PACKAGE_NOTES, Found
from zgwviz.exchange.xmi.one_features import feature, number_of, told_in, typed
from zgwviz.exchange.xmi.records import Association, Classifier, Diagram, End, Generalization, Told, Uml, Whole
from zgwviz.exchange.xmi.said import merged
from zgwviz.exchange.xmi.tags import everything, mark
from zgwviz.source.xml import Tag

_PACKAGES = frozenset({"Package", "Model", "Subsystem"})
_WHOLES: dict[str, Whole] = {"shared": "shared", "aggregate": "shared", "composite": "composite"}
# What stands among packages and classes and says something of these, or nothing.
_NO_MEMBERS = frozenset({"Stereotype", "TaggedValue", "TagDefinition", "Multiplicity", "Import", "Collaboration"})
# The class that Enterprise Architect puts above all of them.
_ROOT_CLASS = "EARootClass"
_OWNED = frozenset({"Namespace.ownedElement", "Classifier.feature", "ownedElement", "feature"})
_ENDS = ("Association.connection", "connection")


class _Reader(NamedTuple):
    """What it takes to read a file: what is said at its end, the stereotypes by their ids, what is met."""

    told: dict[str, Told]
    stereotypes: dict[str, str]
    found: Found


def contents(root: Tag) -> list[Tag]:
    """The models of a file."""
    return [each for outer in root.all("XMI.content") for each in outer.all(*_PACKAGES)]


def read(root: Tag) -> Uml:
    """What a file of XMI 1 says."""
    tops = contents(root)
    reader = _Reader(_beside(root), _stereotypes(root), Found())
    for top in tops:
        name = top.get("name") or ""
        _members(top, () if top.name == "Model" or not name else (name,), None, reader)
    for outer in root.all("XMI.content"):
        reader.found.diagrams += (_diagram(each) for each in outer.all("Diagram"))
    exporter = next((each.text for each in everything(root) if each.name == "XMI.exporter"), "")
    notes = _told(tops[0], reader).notes
    return reader.found.uml(tops[0].get("name") or "", notes, by_ea=exporter.strip().startswith("Enterprise"))


def _beside(root: Tag) -> dict[str, Told]:
    """Tagged values that stand apart, by the ids of what they are about."""
    found: dict[str, Told] = {}
    for outer in root.all("XMI.content", "XMI.extensions"):
        for each in everything(outer):
            if each.name == "TaggedValue" and (about := each.get("modelElement")):
                more = Told(tags=((each.get("tag") or "", each.get("value") or each.text),))
                found[about] = merged(found[about], more) if about in found else more
    return found


def _stereotypes(root: Tag) -> dict[str, str]:
    """The names of stereotypes that are said once and referred to."""
    return {
        own: each.get("name") or ""
        for outer in root.all("XMI.content")
        for each in everything(outer)
        if each.name == "Stereotype" and (own := mark(each, "id"))
    }


def _members(tag: Tag, path: tuple[str, ...], outer: str | None, reader: _Reader) -> None:
    """Everything that a package or class owns, and what is owned by that."""
    if outer is None and path:
        reader.found.packages.append(path)
    for owned in tag.all(*_OWNED):
        for each in owned.inside:
            _member(each, path, outer, reader)


def _member(tag: Tag, path: tuple[str, ...], outer: str | None, reader: _Reader) -> None:
    own = mark(tag, "id")
    if tag.name in _PACKAGES:
        name = " ".join((tag.get("name") or "").split())
        reader.found.aside[own] = PACKAGE
        reader.found.leave_notes(PACKAGE_NOTES, _told(tag, reader), tag.span)
        _members(tag, (*path, name) if name else path, None, reader)
        return
    if tag.name in {"Association", "AssociationClass"}:
        _association(tag, reader)
    what = _sort(tag)
    if what in CLASSIFIERS:
        _classifier(tag, what, path, outer, reader)
    elif tag.name == "Generalization":
        _special(tag, reader)
    elif tag.name not in _NO_MEMBERS | {"Association", "Attribute"}:
        reader.found.leave(own, "operation" if what == "Operation" else what, tag.span)


def _sort(tag: Tag) -> str:
    """UML's word for a tag, or Enterprise Architect's own for what it draws beside classes and writes as a class."""
    if tag.name != "Class":
        return tag.name
    if tag.get("name") == _ROOT_CLASS:
        return _ROOT_CLASS
    return dict(told_in(tag, {}).tags).get("ea_stype") or tag.name


def _classifier(tag: Tag, what: str, path: tuple[str, ...], outer: str | None, reader: _Reader) -> None:
    own = mark(tag, "id")
    lists = what == "Enumeration"
    attributes = [each for owned in tag.all(*_OWNED) for each in owned.all("Attribute")]
    listed = [each for each in everything(tag) if each.name == "EnumerationLiteral"]
    listed += attributes if lists else []
    literals = reader.found.values(listed, lambda each: _told(each, reader))
    features = [] if lists else [feature(each, _told(each, reader)) for each in attributes]
    reader.found.classifiers.append(
        Classifier(
            own,
            what,
            tag.get("name") or "",
            tag.span,
            path,
            outer,
            tuple(features),
            literals,
            _told(tag, reader),
        )
    )
    _members(tag, path, own, reader)


def _special(tag: Tag, reader: _Reader) -> None:
    narrow, wide = (
        tag.get(old) or next((typed(each) for each in tag.all(f"Generalization.{new}", new)), "")
        for old, new in (("subtype", "child"), ("supertype", "parent"))
    )
    narrow, wide = narrow or tag.get("child") or "", wide or tag.get("parent") or ""
    own = mark(tag, "id") or f"{narrow}->{wide}"
    if reader.found.aside.get(wide) != _ROOT_CLASS:
        reader.found.generalizations.append(Generalization(own, narrow, wide, tag.span))


def _association(tag: Tag, reader: _Reader) -> None:
    tags = [each for outer in tag.all(*_ENDS) for each in outer.all("AssociationEnd")]
    ends = [_end(each) for each in tags]
    if len(ends) == 2 and _is_source(tags[1]):
        ends.reverse()
    own, name, told = mark(tag, "id"), tag.get("name") or "", _told(tag, reader)
    if tag.name == "AssociationClass":
        made = Association(f"{own}/line", "", tag.span, tuple(ends), own, told)
    else:
        # Enterprise Architect tells of the class that an association is with a tag on the association.
        made = Association(own, name, tag.span, tuple(ends), dict(told.tags).get("associationclass"), told)
    reader.found.associations.append(made)


def _end(tag: Tag) -> End:
    """An end: in UML 1 it says itself that the class at it is the whole."""
    whole = _WHOLES.get(tag.get("aggregation") or "")
    return End(typed(tag), tag.span, tag.get("name") or "", number_of(tag), whole)


def _is_source(tag: Tag) -> bool:
    """Whether Enterprise Architect says that an association starts here."""
    return ("ea_end", "source") in told_in(tag, {}).tags


def _diagram(tag: Tag) -> Diagram:
    tags = dict(told_in(tag, {}).tags)
    subjects = [each.get("subject") or "" for each in everything(tag) if each.name == "DiagramElement"]
    return Diagram(mark(tag, "id"), tag.get("name") or "", tag.span, tuple(subjects), tags.get("documentation", ""))


def _told(tag: Tag, reader: _Reader) -> Told:
    """What is said of a thing: in it, and at the end of the file."""
    return merged(told_in(tag, reader.stereotypes), reader.told.get(mark(tag, "id"), Told()))
