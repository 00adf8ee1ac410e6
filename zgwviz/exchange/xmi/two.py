"""UML 2 in XMI 2.x: packages, classes and associations as OMG wrote it down and as Enterprise Architect writes it.

https://www.omg.org/spec/XMI/ https://www.omg.org/spec/UML/
"""

from collections.abc import Iterator
from typing import NamedTuple

from zgwviz.exchange.xmi.ends import Ends
from zgwviz.exchange.xmi.extension import Beside, beside
from zgwviz.exchange.xmi.features import comments, feature, is_literal, own_comments
from zgwviz.exchange.xmi.found import CLASSIFIERS, PACKAGE, PACKAGE_NOTES, Found
from zgwviz.exchange.xmi.records import Classifier, Diagram, Generalization, Told, Uml
from zgwviz.exchange.xmi.said import merged
from zgwviz.exchange.xmi.tags import everything, leads, mark, reference, sort
from zgwviz.source.xml import Tag

_MEMBERS = frozenset({"packagedElement", "ownedMember", "nestedClassifier", "nestedPackage", "ownedType"})
_PACKAGES = frozenset({"Package", "Model", "Subsystem"})
_ROOTS = _PACKAGES | {"Profile"}
# Parts of classes that say what software does, or when a thing is sound.
_ASIDE_PARTS = frozenset({"ownedOperation", "ownedReception", "ownedRule", "ownedBehavior", "ownedConnector"})
# Relations that stand in the class they start from.
_REALIZED = frozenset({"interfaceRealization", "realization", "clientDependency", "substitution"})


class _Reader(NamedTuple):
    """What it takes to read a file: what is said beside the model, comments by what they are about, what is met."""

    beside: Beside
    comments: dict[str, str]
    ends: Ends
    found: Found


def models(root: Tag) -> list[Tag]:
    """The models of a file: its root, or what stands in it."""
    return [each for each in (root, *root.inside) if each.name in _ROOTS and "uml" in each.space.casefold()]


def read(root: Tag) -> Uml:
    """What a file of XMI 2 says."""
    said = beside(root)
    tops = models(root)
    # Packages may stand beside the model; a model inside a model that is the root is met with it.
    tops = tops[:1] if tops[0] is root else tops
    reader = _Reader(said, comments(tops), Ends(tops, said), Found())
    for top in tops:
        name = top.get("name") or ""
        _package(top, () if top.name == "Model" or not name else (name,), reader)
    reader.found.aside |= {f"{name} {place}": name for place, name in enumerate(said.aside)}
    _diagrams(tops, reader)
    by_ea = any((each.get("extender", "exporter") or "").startswith("Enterprise") for each in root.inside)
    return reader.found.uml(tops[0].get("name") or "", _told(tops[0], reader).notes, by_ea=by_ea)


def _package(tag: Tag, path: tuple[str, ...], reader: _Reader) -> None:
    """Everything in a package, and in the packages in it."""
    if tag.name == "Profile" or sort(tag) == "Profile":
        for each in everything(tag):
            if each.name in _MEMBERS:
                reader.found.leave(mark(each, "id"), sort(each), each.span)
        return
    if path:
        reader.found.packages.append(path)
    for each in tag.inside:
        if each.name in _MEMBERS:
            _member(each, path, None, reader)
        elif each.name == "ownedComment":
            reader.found.leave(mark(each, "id"), "Comment", each.span)


def _member(tag: Tag, path: tuple[str, ...], outer: str | None, reader: _Reader) -> None:
    """One thing that a package or class owns."""
    what = sort(tag)
    own = mark(tag, "id")
    if what in _PACKAGES | {"Profile"}:
        name = " ".join((tag.get("name") or "").split())
        reader.found.aside[own] = PACKAGE
        reader.found.leave_notes(PACKAGE_NOTES, reader.beside.told.get(own, Told()), tag.span)
        _package(tag, (*path, name) if name else path, reader)
        return
    by_ea = reader.beside.sorts.get(own, what)
    if what == "Class" and by_ea not in CLASSIFIERS:
        what = by_ea  # Enterprise Architect writes what it draws beside classes as classes
    if what in {"Association", "AssociationClass"}:
        reader.found.associations.append(
            reader.ends.association(tag, _told(tag, reader), is_class=what != "Association")
        )
    if what in CLASSIFIERS:
        _classifier(tag, what, path, outer, reader)
    elif what == "Generalization":
        _special(tag, reference(tag, "specific"), reader)
    elif what != "Association":
        reader.found.leave(own, what, tag.span)


def _classifier(tag: Tag, what: str, path: tuple[str, ...], outer: str | None, reader: _Reader) -> None:
    own = mark(tag, "id")
    features = [
        feature(each, _told(each, reader), reader.beside)
        for each in tag.all("ownedAttribute")
        if not is_literal(each, what) and not reader.ends.is_end(each)
    ]
    listed = (each for each in tag.inside if is_literal(each, what))
    literals = reader.found.values(listed, lambda each: _told(each, reader))
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
    for each in tag.inside:
        if each.name == "generalization":
            _special(each, own, reader)
        elif each.name in _MEMBERS:
            _member(each, path, own, reader)
        elif each.name in _ASIDE_PARTS:
            reader.found.leave(mark(each, "id"), _part(each), each.span)
        elif each.name in _REALIZED and mark(each, "id"):
            reader.found.leave(mark(each, "id"), sort(each), each.span)
    for each in tag.all("ownedAttribute"):
        if each.first("defaultValue"):
            reader.found.leave("", "default", each.span)


def _part(tag: Tag) -> str:
    """The word for a part of a class: `operation`."""
    return tag.name.removeprefix("owned").casefold()


def _special(tag: Tag, narrow: str, reader: _Reader) -> None:
    wide = reference(tag, "general")
    own = mark(tag, "id") or f"{narrow}->{wide}"
    reader.found.generalizations.append(Generalization(own, narrow, wide, tag.span))


def _told(tag: Tag, reader: _Reader) -> Told:
    """What is said of a thing: in it, in a comment on it, and beside the model."""
    own = mark(tag, "id")
    inside = Told(own_comments(tag) or reader.comments.get(own, ""))
    return merged(reader.beside.told.get(own, Told()), inside)


def _diagrams(tops: list[Tag], reader: _Reader) -> None:
    """The diagrams: as Enterprise Architect says them, with their names, else as OMG's UML DI has them."""
    reader.found.diagrams += reader.beside.diagrams
    known = {each.id for each in reader.beside.diagrams}
    for top in tops:
        for each in top.inside:
            if sort(each).endswith("Diagram") and mark(each, "id") not in known:
                reader.found.diagrams.append(
                    Diagram(mark(each, "id"), each.get("name") or "", each.span, tuple(_subjects(each)))
                )


def _subjects(tag: Tag) -> Iterator[str]:
    """The ids of what the shapes and edges on a diagram are of."""
    for each in tag.all("ownedElement"):
        yield from (each.get("modelElement") or "").split()
        yield from (leads(one) for one in each.all("modelElement"))
        yield from _subjects(each)
